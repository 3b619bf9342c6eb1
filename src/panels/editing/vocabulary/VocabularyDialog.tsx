import { Redo2, Undo2 } from 'lucide';
import { type ReactNode, useId, useState } from 'react';
import { type WordList, wordUses } from '../../../graph/document/word-edits';
import type { Graph } from '../../../graph/graph';
import type { LocalText } from '../../../graph/model';
import { setDialog } from '../../../state/act/session-actions';
import { canRedo, canUndo, redo, undo } from '../../../state/document/undo';
import { memo } from '../../../state/memo';
import { useAtlas } from '../../../state/store';
import { localText } from '../../../text/local-text';
import { Dialog } from '../../../ui/Dialog';
import { Disclosure } from '../../../ui/Disclosure';
import { Radios } from '../../../ui/field/Radios';
import { EditStatus } from '../../common/editing/EditStatus';
import { StepButton } from '../../common/editing/StepButton';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import { AttributeFields } from './AttributeFields';
import { KindFields } from './KindFields';
import { NewWord } from './NewWord';
import { TypeFields } from './TypeFields';
import { useWordEdits } from './use-word-edits';
import { countedUses } from './word-edits';

const LISTS: readonly WordList[] = ['kinds', 'relationTypes', 'attributes'];

/** The words that the document speaks in: kinds of actors, types of relations and attributes, each to be changed, and more. */
export function VocabularyDialog() {
  const { text } = useEditing();
  const [list, setList] = useState<WordList>('kinds');
  return (
    <Dialog
      closeLabel={text.cancel}
      isRead
      isWide
      onClose={() => setDialog(null)}
      title={text.vocabulary.title}
      tools={
        <>
          <StepButton icon={Undo2} isPossible={canUndo} label={text.undo} onClick={undo} />
          <StepButton icon={Redo2} isPossible={canRedo} label={text.redo} onClick={redo} />
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.quiet}>{text.vocabulary.help}</p>
        <Radios
          legend={text.vocabulary.which}
          onChoose={setList}
          options={LISTS.map((value) => ({ value, label: text.vocabulary.lists[value] }))}
          value={list}
        />
        <Words key={list} list={list} />
        <EditStatus />
      </div>
    </Dialog>
  );
}

type Row = Readonly<{ id: string; name: LocalText; fields: ReactNode }>;

/** A list of words, of which one is open at a time, and a new one. */
function Words({ list }: Readonly<{ list: WordList }>) {
  const { text } = useEditing();
  const heading = useId();
  const edits = useWordEdits();
  const [open, setOpen] = useState<string | null>(null);
  const { kinds, relationTypes, attributes } = useAtlas(({ graph }) => graph.vocabulary);
  const rows: Readonly<Record<WordList, () => readonly Row[]>> = {
    kinds: () =>
      kinds.map((word) => ({ id: word.id, name: word.label, fields: <KindFields edits={edits} kind={word} /> })),
    relationTypes: () =>
      relationTypes.map((word) => ({ id: word.id, name: word.name, fields: <TypeFields edits={edits} type={word} /> })),
    attributes: () =>
      attributes.map((word) => ({
        id: word.id,
        name: word.label,
        fields: <AttributeFields edits={edits} attribute={word} />,
      })),
  };
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading}>{text.vocabulary.lists[list]}</h3>
      {rows[list]().map((row) => (
        <Fold key={row.id} {...row} isOpen={open === row.id} list={list} onToggle={setOpen} />
      ))}
      <NewWord edits={edits} list={list} onAdd={setOpen} />
    </section>
  );
}

type FoldProps = Row & Readonly<{ list: WordList; isOpen: boolean; onToggle: (open: string | null) => void }>;

const usesNow: Readonly<Record<WordList, (graph: Graph) => ReadonlyMap<string, number>>> = {
  kinds: memo((graph: Graph) => wordUses(graph, 'kinds')),
  relationTypes: memo((graph: Graph) => wordUses(graph, 'relationTypes')),
  attributes: memo((graph: Graph) => wordUses(graph, 'attributes')),
};

/** A word by its name and how much there is of it, over what it is. */
function Fold({ id, name, fields, list, isOpen, onToggle }: FoldProps) {
  const { text, words, language } = useEditing();
  const uses = usesNow[list](useAtlas(({ graph }) => graph)).get(id);
  const counted = uses === undefined ? text.vocabulary.derived : countedUses(list, uses, words);
  return (
    <Disclosure
      aside={<span className={styles.quiet}>{counted}</span>}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) onToggle(currentTarget.open ? id : null);
      }}
      open={isOpen}
      summary={localText(name, language)}
    >
      {isOpen && <div className={styles.part}>{fields}</div>}
    </Disclosure>
  );
}
