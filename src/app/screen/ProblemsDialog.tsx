import { group } from 'd3-array';
import { Download } from 'lucide';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { useWords } from '../../panels/common/use-words';
import { setDialog } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { documentProblemText } from '../../text/sentences/document-problems';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { saveFile } from '../../ui/save-file';
import styles from '../app.module.css';

/** As many of a kind as one reads; the list that can be saved has all. */
const MOST_OF_KIND = 5;

/** What was wrong with the reader's file and what was done about it, or why it was not opened. */
export function ProblemsDialog() {
  const { words } = useWords();
  const reading = useAtlas((state) => state.session.reading);
  if (!reading) return null;
  const { name, isOpen, problems } = reading;
  const text = documentWords(words).reading;
  const sentence = (problem: DocumentProblem) => documentProblemText(problem, words);
  const save = () => saveFile(`${text.file}.txt`, `${problems.map(sentence).join('\n')}\n`, 'text/plain;charset=utf-8');
  const kinds = [...group(problems, ({ list, rule }) => `${list} ${rule}`)];
  return (
    <Dialog
      closeLabel={words.shell.dismiss}
      onClose={() => setDialog(null)}
      title={(isOpen ? text.open : text.refused)(name)}
    >
      {!isOpen && <p>{text.stays}</p>}
      {kinds.map(([kind, alike]) => (
        <ul className={styles.problems} key={kind}>
          {[...new Set(alike.slice(0, MOST_OF_KIND).map(sentence))].map((each) => (
            <li key={each}>{each}</li>
          ))}
          {alike.length > MOST_OF_KIND && <li>{text.further(alike.length - MOST_OF_KIND)}</li>}
        </ul>
      ))}
      {problems.length > 1 && (
        <Button icon={Download} onClick={save}>
          {text.save}
        </Button>
      )}
    </Dialog>
  );
}
