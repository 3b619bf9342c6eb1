import { FileText } from 'lucide';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../common/use-words';
import styles from './whole.module.css';

/** Beside the page, where the build writes it (`scripts/licences.ts`). */
const FILE = 'licences.txt';

/** The notices of what the atlas is built with: a file beside the page, or, where all is one page, saved from it. */
export function Licences() {
  const { words } = useWords();
  const within = document.getElementById('licences');
  if (!(within instanceof HTMLTemplateElement))
    return (
      <a className={styles.licences} href={`./${FILE}`} rel="noopener" target="_blank">
        {words.whole.licences}
      </a>
    );
  return (
    <Button icon={FileText} onClick={() => saveFile(FILE, within.content.textContent ?? '', 'text/plain')}>
      {words.whole.licences}
    </Button>
  );
}
