import { type IconNode, MonitorPlay, Plus, Presentation, Redo2, Undo2, X } from 'lucide';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { MOST_SCENES } from '../../io/schema/story-limits';
import { captureScene } from '../../state/act/capture-actions';
import { closeStage, openStage } from '../../state/act/stage-actions';
import { redoStory, setStoryTitle, undoStory } from '../../state/act/story-actions';
import { LANGUAGES, type Language, type Stage } from '../../state/link/view';
import { selectHasRoom, selectIsUntold } from '../../state/select/story-selectors';
import { useAtlas } from '../../state/store';
import { languageOf } from '../../text/languages';
import { playerWords } from '../../text/later-words';
import { Button, type Look } from '../../ui/Button';
import { PLACES } from '../../ui/places';
import { useWords } from '../use-words';
import { Editing } from './Editing';
import { KeptNotes } from './KeptNotes';
import { SceneList } from './SceneList';
import { StoryFile } from './StoryFile';
import { missingTexts } from './scene-words';
import styles from './scenes.module.css';
import { TextField } from './TextField';
import { useUndoKeys } from './use-undo-keys';

/** The story in the making: its scenes, their views from the map and their words. */
export function ScenesPanel() {
  const { words, language } = useWords();
  const { stage } = words;
  const root = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [said, setSaid] = useState('');
  const edited = chosen ?? language;
  useFocusOnOpening(root);
  return (
    <article className={styles.panel} ref={root}>
      <header className={styles.head}>
        <h2 tabIndex={-1}>{stage.title}</h2>
        <History root={root} onSay={setSaid} />
        <Button icon={X} label={stage.close} onClick={closeStage} />
      </header>
      <div className={styles.tools}>
        <Show look="primary" icon={Presentation} stage="play">
          {stage.present}
        </Show>
        <Show icon={MonitorPlay} stage="kiosk">
          {stage.kiosk}
        </Show>
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{stage.language}</legend>
          {LANGUAGES.map((tag) => (
            <Button
              aria-pressed={tag === edited}
              key={tag}
              lang={tag}
              onClick={() => setChosen(tag)}
              title={`${stage.language}: ${languageOf(tag).name}`}
            >
              {tag.toUpperCase()}
            </Button>
          ))}
        </fieldset>
      </div>
      <KeptNotes />
      <Editing>
        <StoryTitle language={edited} />
        <Capture onSay={setSaid} />
      </Editing>
      <SceneList language={edited} onSay={setSaid} />
      <p className={styles.quiet}>{stage.orderHelp}</p>
      <StoryFile />
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </article>
  );
}

type ShowProps = Readonly<{ stage: Stage; icon: IconNode; look?: Look; children: string }>;

/** Shows the story; one without scenes says why it cannot be shown. */
function Show({ stage, ...rest }: ShowProps) {
  const { none } = useWords().words.stage;
  const isUntold = useAtlas(selectIsUntold);
  return (
    <Button
      {...rest}
      aria-disabled={isUntold}
      onClick={() => openStage(stage)}
      {...(isUntold && { 'aria-description': none, title: none })}
    />
  );
}

function StoryTitle({ language }: Readonly<{ language: Language }>) {
  const { words } = useWords();
  const title = useAtlas((state) => state.story.present.title);
  const name = `title ${language}`;
  const [missing] = missingTexts([[words.stage.storyTitle, title]], words);
  return (
    <div>
      <TextField
        label={words.stage.storyTitle}
        language={language}
        name={name}
        onChange={(value) => setStoryTitle({ ...title, [language]: value }, name)}
        value={title[language] ?? ''}
      />
      {missing && <small className={styles.quiet}>{missing}</small>}
    </div>
  );
}

/** From how many scenes on it is said how many fit. */
const NEAR = MOST_SCENES * 0.95;

/** Makes a scene of what the map shows, and goes on to its title. */
function Capture({ onSay }: Readonly<{ onSay: (text: string) => void }>) {
  const { words } = useWords();
  const [{ stage }, { limits }] = [words, playerWords(words)];
  const count = useAtlas((state) => state.story.present.scenes.length);
  const hasRoom = useAtlas(selectHasRoom);
  return (
    <>
      <Button
        aria-disabled={!hasRoom}
        look="plain"
        icon={Plus}
        id="capture-scene"
        ref={PLACES.captureScene}
        onClick={() => {
          if (!hasRoom) return;
          captureScene();
          const { story, view } = useAtlas.getState();
          onSay(stage.added(story.present.scenes.findIndex(({ id }) => id === view.scene) + 1));
          requestAnimationFrame(() => PLACES.sceneTitle.current?.focus());
        }}
      >
        {stage.capture}
      </Button>
      {count >= NEAR && (
        <p className={styles.quiet}>{hasRoom ? limits.scenes(count, MOST_SCENES) : limits.scenesFull(MOST_SCENES)}</p>
      )}
    </>
  );
}

/** Undoes and does again, by buttons and by keys. */
function History({ root, onSay }: Readonly<{ root: RefObject<HTMLElement | null>; onSay: (text: string) => void }>) {
  const { words } = useWords();
  const isHere = useAtlas((state) => state.session.keeping.pen !== 'elsewhere');
  const canUndo = useAtlas((state) => state.story.past.length > 0) && isHere;
  const canRedo = useAtlas((state) => state.story.future.length > 0) && isHere;
  const step = (can: boolean, go: () => void, text: string) => () => {
    if (!can) return;
    go();
    onSay(text);
    // What had the focus may be gone with the step.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) root.current?.querySelector('h2')?.focus();
    });
  };
  const undo = step(canUndo, undoStory, words.stage.undone);
  const redo = step(canRedo, redoStory, words.stage.redone);
  useUndoKeys(undo, redo);
  return (
    <>
      <Button aria-disabled={!canUndo} icon={Undo2} label={words.stage.undo} onClick={undo} />
      <Button aria-disabled={!canRedo} icon={Redo2} label={words.stage.redo} onClick={redo} />
    </>
  );
}

/** Takes the focus from where the panel was opened, and gives it back where closing would lose it. */
function useFocusOnOpening(root: RefObject<HTMLElement | null>): void {
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    const from = document.activeElement;
    cameFrom.current ??= from;
    // A link that opens with the panel must not take the reader there.
    if (from !== document.body) root.current?.querySelector('h2')?.focus();
    return () => {
      const isLost = document.activeElement === document.body;
      if (isLost && cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus();
    };
  }, [root]);
}
