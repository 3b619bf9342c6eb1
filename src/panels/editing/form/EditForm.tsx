import { BookA, Check, Redo2, Undo2, UserPlus } from 'lucide';
import type { ReactNode } from 'react';
import { beginActor, setDialog, setEditing } from '../../../state/act/session-actions';
import { canRedo, canUndo, redo, undo } from '../../../state/document/undo';
import { Button } from '../../../ui/Button';
import { focusOpened } from '../../../ui/focus-opened';
import { StepButton } from '../../common/editing/StepButton';
import { useEditing } from '../../common/editing/use-editing';
import styles from './editing.module.css';

type Props = Readonly<{ what: string; title: string; children: ReactNode }>;

/** What is edited, under its name; the button or Escape ends it, and the focus is where it can be begun anew. */
export function EditForm({ what, title, children }: Props) {
  const { text } = useEditing();
  const end = () => {
    setEditing(false);
    focusOpened('[data-edits]');
  };
  return (
    <article className={styles.form} onKeyDown={(event) => event.key === 'Escape' && end()}>
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
