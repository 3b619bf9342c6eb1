import type { Leaving, Loss } from '../../graph/document/giving';
import { type FormatEntry, formatGuide } from '../../io/formats';
import { setDialog } from '../../state/act/session-actions';
import { exportWords } from '../../text/later-words';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../common/use-words';
import styles from './giving.module.css';

/** Which formats are read and written, and what each does not hold. */
export function FormatsDialog() {
  const { words } = useWords();
  const text = exportWords(words).giving;
  const { title, intro, head } = text.formats;
  return (
    <Dialog closeLabel={text.close} isWide onClose={() => setDialog(null)} title={title}>
      <p>{intro}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {[head.name, head.read, head.written].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {formatGuide().map((entry) => (
            <Row entry={entry} key={entry.id} />
          ))}
        </tbody>
      </table>
    </Dialog>
  );
}

function Row({ entry }: Readonly<{ entry: FormatEntry }>) {
  const { words } = useWords();
  const { leavings, losses, formats } = exportWords(words).giving;
  const told = (isDone: boolean, missing: readonly string[]) => {
    if (!isDone) return formats.no;
    return missing.length === 0 ? formats.all : formats.without(missing.join('; '));
  };
  const { name, isRead, leaves, isWritten, loses } = entry;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-head={formats.head.read}>
        {told(
          isRead,
          leaves.map((each: Leaving) => leavings[each]),
        )}
      </td>
      <td data-head={formats.head.written}>
        {told(
          isWritten,
          loses.map((each: Loss) => losses[each]),
        )}
      </td>
    </tr>
  );
}
