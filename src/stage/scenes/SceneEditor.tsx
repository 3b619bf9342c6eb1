import { ArrowDown, ArrowUp, Camera, Copy, Trash2, Undo2 } from 'lucide';
import type { Scene } from '../../io/read/parse-story';
import { updateScene } from '../../state/act/capture-actions';
import { goToScene } from '../../state/act/stage-actions';
import { duplicateScene, patchScene } from '../../state/act/story-actions';
import type { Language } from '../../state/link/view';
import { selectHasRoom } from '../../state/select/story-selectors';
import { useAtlas } from '../../state/store';
import { readScene, sceneViewOf } from '../../state/story/scene-view';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { NumberInput } from '../../ui/field/NumberInput';
import { Select } from '../../ui/field/Select';
import { PLACES } from '../../ui/places';
import { RichText } from '../../ui/RichText';
import { useWords } from '../use-words';
import { Annotations } from './Annotations';
import { Editing } from './Editing';
import { missingTexts } from './scene-words';
import styles from './scenes.module.css';
import { TextField } from './TextField';

type Props = Readonly<{
  scene: Scene;
  /** Where the scene is, from 0, and how many there are. */
  index: number;
  all: number;
  /** The language in which words are edited. */
  language: Language;
  onMove: (to: number) => void;
  onRemove: () => void;
  onSay: (text: string) => void;
}>;

/** All of a scene that can be edited; its view is taken from the map. */
export function SceneEditor({ scene, language, ...rest }: Props) {
  const { words } = useWords();
  const { stage } = words;
  const fields = (['title', 'text', 'notes'] as const).map((field) => [stage.field[field], scene[field]] as const);
  const edit = (field: 'title' | 'text' | 'notes') => ({
    label: stage.field[field],
    language,
    name: `${scene.id} ${field} ${language}`,
    onChange: (value: string) =>
      patchScene(scene.id, { [field]: { ...scene[field], [language]: value } }, `${scene.id} ${field} ${language}`),
    value: scene[field][language] ?? '',
  });
  const text = scene.text[language] ?? '';
  return (
    <div className={styles.editor}>
      <Editing>
        <Tools language={language} scene={scene} {...rest} />
        <TextField id="scene-title" place={PLACES.sceneTitle} {...edit('title')} />
        <TextField help={stage.format} isLong {...edit('text')} />
        {/\*|^\s*(-|\d+\.)\s/m.test(text) && (
          <section aria-label={stage.preview} className={styles.preview} lang={language}>
            <RichText text={text} />
          </section>
        )}
        <TextField isLong {...edit('notes')} />
        {missingTexts(fields, words).map((sentence) => (
          <p className={styles.quiet} key={sentence}>
            {sentence}
          </p>
        ))}
        <Annotations language={language} scene={scene} />
        <div className={styles.pace}>
          <span>{stage.transition}</span>
          <Select
            label={stage.transition}
            onChange={(transition) => patchScene(scene.id, { transition })}
            options={(['glide', 'cut'] as const).map((value) => ({ value, label: stage.transitions[value] }))}
            value={scene.transition}
          />
          <span>{stage.seconds}</span>
          <NumberInput
            highest={600}
            label={stage.seconds}
            lowest={1}
            onChange={(seconds) => seconds !== scene.seconds && patchScene(scene.id, { seconds })}
            value={scene.seconds}
          />
        </div>
      </Editing>
    </div>
  );
}

function Tools({ scene, index, all, language, onMove, onRemove, onSay }: Props) {
  const { words } = useWords();
  const { stage } = words;
  const differs = useDiffers(scene);
  const hasRoom = useAtlas(selectHasRoom);
  return (
    <>
      <div aria-label={stage.tools} className={styles.tools} role="toolbar">
        <Button aria-disabled={index === 0} icon={ArrowUp} label={stage.up} onClick={() => onMove(index - 1)} />
        <Button
          aria-disabled={index === all - 1}
          icon={ArrowDown}
          label={stage.down}
          onClick={() => onMove(index + 1)}
        />
        <Button aria-disabled={!hasRoom} icon={Copy} label={stage.duplicate} onClick={() => duplicateScene(scene.id)} />
        <Button icon={Trash2} label={stage.remove} onClick={onRemove} />
      </div>
      {differs && (
        <div className={styles.differs}>
          <p>{stage.differs}</p>
          <Button
            icon={Camera}
            onClick={() => {
              updateScene(scene.id);
              onSay(stage.updated(localText(scene.title, language) || stage.untitled));
            }}
          >
            {stage.update}
          </Button>
          <Button icon={Undo2} onClick={() => goToScene(scene.id)}>
            {stage.back}
          </Button>
        </div>
      )}
    </>
  );
}

/** Whether the map shows something else than the scene does. */
function useDiffers(scene: Scene): boolean {
  const graph = useAtlas((state) => state.graph);
  const view = useAtlas((state) => state.view);
  return sceneViewOf(view, graph) !== sceneViewOf(readScene(scene, graph).view, graph);
}
