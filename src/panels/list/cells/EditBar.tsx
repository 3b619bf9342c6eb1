import { Redo2, Undo2 } from 'lucide';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { canRedo, canUndo, redo, undo } from '../../../state/document/undo';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { SourceFields } from '../../common/editing/SourceFields';
import { StepButton } from '../../common/editing/StepButton';
import { useEditing } from '../../common/editing/use-editing';
import styles from './cells.module.css';
import type { CellSourceFields } from './use-cell-source';

type Props = Readonly<{
  source: CellSourceFields;
  /** What was done last, in words. */
  status: string;
  helpId: string;
  /** What can be done with the cells. */
  children: ReactNode;
}>;

/** What stands over a table that is edited: steps back, where changes are stated, and what was done. */
export function EditBar({ source, status, helpId, children }: Props) {
  const { text } = useEditing();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles.bar}>
      <StepButton icon={Undo2} isPossible={canUndo} label={text.undo} onClick={undo} />
      <StepButton icon={Redo2} isPossible={canRedo} label={text.redo} onClick={redo} />
      <Button aria-haspopup="dialog" className={styles.source} look="plain" onClick={() => setOpen(true)} ref={button}>
        {text.cells.source.is(source.tell(source.stated))}
      </Button>
      {children}
      <p className={styles.status} role="status">
        {status}
      </p>
      <p aria-hidden className={styles.hint}>
        {text.cells.hint}
      </p>
      <p className="visually-hidden" id={helpId}>
        {text.cells.help}
      </p>
      {isOpen && <SourceDialog onClose={() => setOpen(false)} opener={button} source={source} />}
    </div>
  );
}

type SourceProps = Readonly<{
  source: CellSourceFields;
  /** What the focus goes back to. */
  opener: RefObject<HTMLElement | null>;
  onClose: () => void;
}>;

function SourceDialog({ source, opener, onClose }: SourceProps) {
  const { text } = useEditing();
  useEffect(() => () => opener.current?.focus(), [opener]);
  const { title, help, unsourced, save, leave } = text.cells.source;
  const close = () => {
    source.reset();
    onClose();
  };
  const isNone = source.draft.source === '';
  const take = () => source.take() !== undefined && onClose();
  return (
    <Dialog closeLabel={text.cancel} onClose={close} title={title}>
      <div className={styles.dialog} onKeyDown={(event) => event.stopPropagation()} role="none">
        <p>{isNone ? unsourced : help}</p>
        <SourceFields
          draft={source.draft}
          isOfSeveral
          onChange={source.change}
          onEnter={take}
          problems={source.problems}
        />
        <div className={styles.buttons}>
          <Button look="primary" onClick={take}>
            {isNone ? leave : save}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
