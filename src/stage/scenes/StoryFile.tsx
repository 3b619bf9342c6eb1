import { Download, FilePlus, FileText, FolderOpen, RotateCcw } from 'lucide';
import { useRef, useState } from 'react';
import { readStoryFile } from '../../io/parse-story';
import { setDialog } from '../../state/actions';
import { useAtlas } from '../../state/store';
import { beginStory, replaceStory } from '../../state/story-actions';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../use-words';
import { problemText } from './scene-words';
import styles from './scenes.module.css';

/** Far more than two hundred scenes need. */
const MOST_BYTES = 5_000_000;

/** As many problems of a file as one can mend at once. */
const MOST_PROBLEMS = 5;

/** Saves the story as a file, opens one, begins a new one, and goes back to the shipped story. */
export function StoryFile() {
  const { words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const shipped = useAtlas((state) => state.session.shippedStory);
  const story = useAtlas((state) => state.story.present);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const open = async (file: File) => {
    const reading = file.size > MOST_BYTES ? null : readStoryFile(await file.text());
    setProblems(
      reading ? (reading.problems ?? []).map((each) => problemText(each, words)) : [words.stage.problem.tooLarge],
    );
    if (reading?.story) replaceStory(reading.story);
  };
  return (
    <section className={styles.file}>
      <div className={styles.tools}>
        <Button
          icon={Download}
          onClick={() => saveFile('story.json', `${JSON.stringify(story, null, 2)}\n`, 'application/json')}
        >
          {words.stage.save}
        </Button>
        <Button icon={FolderOpen} onClick={() => input.current?.click()}>
          {words.stage.open}
        </Button>
        <Button icon={FileText} onClick={() => setDialog('handout')}>
          {words.handout.title}
        </Button>
        <Button icon={FilePlus} onClick={beginStory}>
          {words.stage.begin}
        </Button>
        {shipped && (
          <Button aria-disabled={story === shipped} icon={RotateCcw} onClick={() => replaceStory(shipped)}>
            {words.stage.shipped}
          </Button>
        )}
      </div>
      <input
        accept=".json,application/json"
        aria-label={words.stage.open}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) open(file);
          // The same file may be mended and chosen again.
          target.value = '';
        }}
        ref={input}
        type="file"
      />
      <div role="alert">{problems.length > 0 && <Problems problems={problems} />}</div>
    </section>
  );
}

function Problems({ problems }: Readonly<{ problems: readonly string[] }>) {
  const { words } = useWords();
  const rest = problems.length - MOST_PROBLEMS;
  return (
    <div className={styles.warning} ref={(element) => element?.scrollIntoView?.({ block: 'nearest' })}>
      <p>{words.stage.notOpened}</p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {rest > 0 && <li>{words.stage.problem.more(rest)}</li>}
      </ul>
    </div>
  );
}
