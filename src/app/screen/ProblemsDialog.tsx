import { Download } from 'lucide';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { ProblemList } from '../../panels/common/ProblemList';
import { useWords } from '../../panels/common/use-words';
import { setDialog } from '../../state/act/session-actions';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { documentProblemText } from '../../text/sentences/document-problems';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { saveFile } from '../../ui/save-file';

/** What was wrong with the reader's file and what was done about it, or why it was not opened. */
export function ProblemsDialog() {
  const { words } = useWords();
  const reading = useAtlas((state) => state.session.reading);
  if (!reading) return null;
  const { name, isOpen, problems } = reading;
  const text = documentWords(words).reading;
  const sentence = (problem: DocumentProblem) => documentProblemText(problem, words);
  const save = () => saveFile(`${text.file}.txt`, `${problems.map(sentence).join('\n')}\n`, 'text/plain;charset=utf-8');
  return (
    <Dialog
      closeLabel={words.shell.dismiss}
      isRead
      onClose={() => setDialog(null)}
      title={(isOpen ? text.open : text.refused)(name)}
    >
      {!isOpen && <p>{text.stays}</p>}
      <ProblemList problems={problems} />
      {problems.length > 1 && (
        <Button icon={Download} onClick={save}>
          {text.save}
        </Button>
      )}
    </Dialog>
  );
}
