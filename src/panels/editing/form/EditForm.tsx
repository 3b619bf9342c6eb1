import { BookA, Check, Redo2, Undo2, UserPlus } from 'lucide';
import { type ReactNode, useRef, useState } from 'react';
import { beginActor, setDialog, setEditing } from '../../../state/act/session-actions';
import { canRedo, canUndo, redo, undo } from '../../../state/document/undo';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { focusOpened } from '../../../ui/focus-opened';
import { StepButton } from '../../common/editing/StepButton';
import { useEditing } from '../../common/editing/use-editing';
import styles from './editing.module.css';

type Props = Readonly<{ what: string; title: string; children: ReactNode }>;

/** What is edited, under its name; the button or Escape ends it, and the focus is where it can be begun anew. */
export function EditForm({ what, title, children }: Props) {
  const { text } = useEditing();
  const form = useRef<HTMLElement>(null);
  const sources = useAtlas((state) => state.session.sourceDrafts);
  const relations = useAtlas((state) => state.session.relationDrafts);
  /** What was told to be unfinished, while nothing more is typed of it. */
  const [told, setTold] = useState({ what: '', sources, relations });
  const isTold = told.what !== '' && told.sources === sources && told.relations === relations;
  const end = () => {
    const left = form.current?.querySelector<HTMLElement>('[data-unfinished]');
    if (left?.dataset.unfinished && !isTold) {
      setTold({ what: left.dataset.unfinished, sources, relations });
      goTo(left);
      return;
    }
    setEditing(false);
    focusOpened('[data-edits]');
  };
  return (
    <article className={styles.form} onKeyDown={(event) => event.key === 'Escape' && end()} ref={form}>
      <header className={styles.head}>
        <p className={styles.quiet}>{text.editing(what)}</p>
        <h2 tabIndex={-1}>{title}</h2>
        <div className={styles.tools}>
          <StepButton icon={Undo2} isPossible={canUndo} label={text.undo} onClick={undo} />
          <StepButton icon={Redo2} isPossible={canRedo} label={text.redo} onClick={redo} />
          <Button icon={Check} look="primary" onClick={end}>
            {text.done}
          </Button>
        </div>
        {isTold && (
          <p className={styles.unfinished} role="alert">
            {text.unfinished(told.what)}
          </p>
        )}
      </header>
      {children}
      <div className={styles.buttons}>
        <Button icon={UserPlus} onClick={() => beginActor()}>
          {text.anotherActor}
        </Button>
        <Button icon={BookA} onClick={() => setDialog('vocabulary')}>
          {text.vocabulary.open}
        </Button>
      </div>
    </article>
  );
}

/** Gives the focus to what is unfinished, be it folded away: to the first field that lacks something, where it is open. */
function goTo(unfinished: HTMLElement): void {
  for (let fold = unfinished.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  const opened = document.getElementById(unfinished.getAttribute('aria-controls') ?? '');
  (opened?.querySelector<HTMLElement>('[aria-invalid]') ?? unfinished).focus();
}
