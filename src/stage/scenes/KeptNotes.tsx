import { Download, PenLine, Trash2 } from 'lucide';
import { useState } from 'react';
import { takeOverStory } from '../../state/act/stage-actions';
import { asideDate } from '../../state/kept/asides';
import type { Aside } from '../../state/kept/keeping';
import { portOf } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { formatDate } from '../../text/format';
import { playerWords } from '../../text/later-words';
import { fileNameOf } from '../../text/sentences/document-title';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../use-words';
import styles from './scenes.module.css';

/** What one who edits must know of how the story is kept: another tab has it, it is not kept, something was set aside. */
export function KeptNotes() {
  const { words } = useWords();
  const { pen, isKept, asides } = useAtlas((state) => state.session.keeping);
  const { elsewhere, takeOver } = words.stage.kept;
  const { kept } = playerWords(words);
  if (pen !== 'elsewhere' && isKept && asides.length === 0) return null;
  return (
    <section aria-label={kept.title} className={styles.kept}>
      {pen === 'elsewhere' && (
        <div className={styles.differs}>
          <p>{elsewhere}</p>
          <Button icon={PenLine} onClick={takeOverStory}>
            {takeOver}
          </Button>
        </div>
      )}
      {!isKept && (
        <div className={styles.differs}>
          <p>{kept.notKept}</p>
        </div>
      )}
      {asides.map((aside) => (
        <AsideNote aside={aside} key={aside.key} />
      ))}
    </section>
  );
}

/** A version that was set aside: to be downloaded, and only then to be removed. */
function AsideNote({ aside: { key, text, isReadable } }: Readonly<{ aside: Aside }>) {
  const { words, language } = useWords();
  const { kept } = playerWords(words);
  const document = useAtlas((state) => state.document);
  const [isDownloaded, setDownloaded] = useState(false);
  const date = asideDate(key);
  const when = date ? kept.when(formatDate(date, language)) : '';
  const download = () => {
    saveFile(fileNameOf(document, date ? `story-${date}.json` : 'story-kept.json'), storyOf(text), 'application/json');
    setDownloaded(true);
  };
  return (
    <div className={styles.differs}>
      <p>{isReadable ? kept.parted(when) : kept.unread(when)}</p>
      <Button icon={Download} onClick={download}>
        {kept.download}
      </Button>
      {isDownloaded && (
        <Button icon={Trash2} onClick={() => portOf('keeper')?.forget(key)}>
          {kept.forget}
        </Button>
      )}
    </div>
  );
}

/** What a file of the story would hold, where what was kept is so whole that it can be told; else all as it was kept. */
function storyOf(text: string): string {
  try {
    const { story }: Readonly<Record<string, unknown>> = Object(JSON.parse(text));
    return story ? `${JSON.stringify(story, null, 2)}\n` : text;
  } catch {
    return text;
  }
}
