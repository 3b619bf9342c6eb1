import { Plus } from 'lucide';
import { useState } from 'react';
import { newId } from '../../../graph/document/new-id';
import type { WordList, WordLists } from '../../../graph/document/word-edits';
import type { LocalText } from '../../../graph/model';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { TextRow } from '../../../ui/field/TextRow';
import { useEditing } from '../../common/editing/use-editing';
import styles from '../form/editing.module.css';
import type { WordEdits } from './word-edits';

type Props = Readonly<{ list: WordList; edits: WordEdits; onAdd: (id: string) => void }>;

/** What a word is at first, of which no more is known than its name. */
const FRESH: Readonly<{ [L in WordList]: (id: string, name: LocalText) => WordLists[L] }> = {
  kinds: (id, name) => ({ id, label: name, plural: name, context: false }),
  relationTypes: (id, name) => ({ id, name, forward: name, inverse: name, symmetric: false, context: false }),
  attributes: (id, name) => ({ id, of: 'nodes', type: 'text', label: name, facet: 'folded' }),
};

/** A word that the document lacks, by its name; what else it is can be said once it is there. */
export function NewWord({ list, edits, onAdd }: Props) {
  const { text, language } = useEditing();
  const words = useAtlas(({ graph }) => graph.vocabulary[list]);
  const [name, setName] = useState('');
  const [isTold, setTold] = useState(false);
  const id = newId(name, words);
  const problem = edits.problem?.id === id ? edits.problem.text : undefined;
  const add = () => {
    const isNamed = name.trim() !== '';
    setTold(!isNamed);
    if (!isNamed || !edits.put(list, FRESH[list](id, { [language]: name.trim() }))) return;
    setName('');
    onAdd(id);
  };
  return (
    <div className={styles.part}>
      <TextRow
        label={text.vocabulary.fresh[list]}
        onChange={setName}
        onEnter={add}
        problem={isTold ? text.problem.needed : problem}
        value={name}
      />
      <div className={styles.buttons}>
        <Button icon={Plus} look="plain" onClick={add}>
          {text.add}
        </Button>
      </div>
    </div>
  );
}
