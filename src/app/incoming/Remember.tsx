import { useState } from 'react';
import { signatureOf } from '../../io/tables/stored-mapping';
import type { TableView } from '../../io/tables/table-view';
import { useWords } from '../../panels/common/use-words';
import { deviceShelf } from '../../state/kept/door';
import { keepMapping } from '../../state/kept/kept-mappings';
import { documentWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import styles from './incoming.module.css';

/** So long a name may be. */
const MOST_LETTERS = 100;

type Props = Readonly<{ tables: readonly TableView[]; name: string }>;

/** Keeps what the tables mean under a name: the next ones of their form are read alike. */
export function Remember({ tables, name: first }: Props) {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  const [name, setName] = useState(first.slice(0, MOST_LETTERS));
  const [said, setSaid] = useState('');
  const keep = () => {
    const mapping = tables.map((table) => table.mapping);
    const isKept = keepMapping(deviceShelf, { name: name.trim(), signature: signatureOf(tables), mapping });
    setSaid(isKept ? text.kept : text.notKept);
  };
  return (
    <div className={styles.row}>
      <label className={styles.field}>
        {text.remember}
        <input
          className={styles.name}
          maxLength={MOST_LETTERS}
          onChange={(event) => setName(event.target.value)}
          value={name}
        />
      </label>
      <Button disabled={name.trim() === ''} look="plain" onClick={keep}>
        {text.keep}
      </Button>
      <p className={styles.quiet} role="status">
        {said}
      </p>
    </div>
  );
}
