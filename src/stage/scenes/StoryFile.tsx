import { Download, FilePlus, FileText, FolderOpen, RotateCcw } from 'lucide';
import { useRef, useState } from 'react';
import { decodeAs, decodeText, OLDER_ENCODINGS, type OlderEncoding } from '../../io/read/decode-text';
import { readStoryFile } from '../../io/read/parse-story';
import { setDialog } from '../../state/act/session-actions';
import { beginStory, replaceStory } from '../../state/act/story-actions';
import { useAtlas } from '../../state/store';
import { playerWords } from '../../text/later-words';
import { fileNameOf } from '../../text/sentences/document-title';
import { Button } from '../../ui/Button';
import { saveFile } from '../../ui/save-file';
import { useWords } from '../use-words';
import { Editing } from './Editing';
import { problemText } from './scene-words';
import styles from './scenes.module.css';

/** More than two hundred scenes with the longest texts need. */
const MOST_BYTES = 25_000_000;

/** As many problems of a file as one can mend at once. */
const MOST_PROBLEMS = 5;

/** Saves the story as a file, opens one, begins a new one, and goes back to the shipped story. */
export function StoryFile() {
  const { words } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const { problems, candidates, open, choose } = useReading();
  return (
    <section className={styles.file}>
      <Tools onOpen={() => input.current?.click()} />
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
      <div role="alert">
        {problems.length > 0 && <Problems problems={problems} />}
        {candidates.length > 0 && <Encodings candidates={candidates} onChoose={choose} />}
      </div>
    </section>
  );
}

function Tools({ onOpen }: Readonly<{ onOpen: () => void }>) {
  const { stage, commands } = useWords().words;
  const shipped = useAtlas((state) => state.session.shippedStory);
  const story = useAtlas((state) => state.story.present);
  const fileName = useAtlas(({ document }) => fileNameOf(document, 'story.json'));
  const save = () => saveFile(fileName, `${JSON.stringify(story, null, 2)}\n`, 'application/json');
  return (
    <div className={styles.tools}>
      <Button icon={Download} onClick={save}>
        {stage.save}
      </Button>
      <Button icon={FileText} onClick={() => setDialog('handout')}>
        {commands.handout.label}
      </Button>
      <Editing>
        <Button icon={FolderOpen} onClick={onOpen}>
          {stage.open}
        </Button>
        <Button icon={FilePlus} onClick={beginStory}>
          {stage.begin}
        </Button>
        {shipped && shipped.scenes.length > 0 && (
          <Button
            aria-disabled={story === shipped}
            icon={RotateCcw}
            onClick={() => story !== shipped && replaceStory(shipped)}
          >
            {stage.shipped}
          </Button>
        )}
      </Editing>
    </div>
  );
}

/** Opens files as stories: what is wrong with the last one, or in which encodings it would be one. */
function useReading() {
  const { words } = useWords();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [candidates, setCandidates] = useState<readonly Candidate[]>([]);
  const read = (text: string) => {
    const reading = readStoryFile(text);
    setProblems((reading.problems ?? []).map((each) => problemText(each, words)));
    if (reading.story) replaceStory(reading.story);
  };
  const open = async (file: File) => {
    setCandidates([]);
    if (file.size > MOST_BYTES) return setProblems([playerWords(words).file.problem.tooLarge]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decodeText(bytes);
    if (text !== null) return read(text);
    const found = candidatesOf(bytes);
    setCandidates(found);
    setProblems(found.length > 0 ? [] : [playerWords(words).file.problem.noEncoding]);
  };
  const choose = (chosen: Candidate | null) => {
    setCandidates([]);
    if (chosen) read(chosen.text);
  };
  return { problems, candidates, open, choose };
}

/** What a file says if it is in an older encoding. */
type Candidate = Readonly<{ encoding: OlderEncoding; text: string; titles: string }>;

/** The older encodings in which a file would be a story, with its titles as they would read. */
function candidatesOf(bytes: Uint8Array): readonly Candidate[] {
  return OLDER_ENCODINGS.flatMap((encoding) => {
    const text = decodeAs(bytes, encoding);
    const story = text === null ? null : readStoryFile(text).story;
    // No encoding of letters has control characters where these have letters.
    if (text === null || !story || /[\u0080-\u009f]/.test(text)) return [];
    const titles = [story.title, ...story.scenes.map(({ title }) => title)].flatMap((title) => Object.values(title));
    return [
      {
        encoding,
        text,
        titles: titles
          .filter((title) => /[^ -~]/.test(title))
          .slice(0, 3)
          .join(', '),
      },
    ];
  });
}

/** Asks in which encoding a file is read, showing what it would say. */
function Encodings({
  candidates,
  onChoose,
}: Readonly<{ candidates: readonly Candidate[]; onChoose: (chosen: Candidate | null) => void }>) {
  const { encoding: asked } = playerWords(useWords().words).file;
  return (
    <div className={styles.warning} ref={(element) => element?.scrollIntoView?.({ block: 'nearest' })}>
      <p>{asked.ask}</p>
      <ul className={styles.encodings}>
        {candidates.map((candidate) => (
          <li key={candidate.encoding}>
            <Button onClick={() => onChoose(candidate)}>
              {asked.names[candidate.encoding]}
              {candidate.titles && `: ${candidate.titles}`}
            </Button>
          </li>
        ))}
        <li>
          <Button onClick={() => onChoose(null)}>{asked.giveUp}</Button>
        </li>
      </ul>
    </div>
  );
}

function Problems({ problems }: Readonly<{ problems: readonly string[] }>) {
  const { notOpened, problem } = playerWords(useWords().words).file;
  const rest = problems.length - MOST_PROBLEMS;
  return (
    <div className={styles.warning} ref={(element) => element?.scrollIntoView?.({ block: 'nearest' })}>
      <p>{notOpened}</p>
      <ul>
        {problems.slice(0, MOST_PROBLEMS).map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
        {rest > 0 && <li>{problem.more(rest)}</li>}
      </ul>
    </div>
  );
}
