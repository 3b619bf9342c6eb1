import { GripVertical, TriangleAlert } from 'lucide';
import type { KeyboardEvent } from 'react';
import { activeCriteria } from '../../graph/filter/filter';
import type { Scene } from '../../io/read/parse-story';
import { goToScene } from '../../state/act/stage-actions';
import { moveScene, removeScene } from '../../state/act/story-actions';
import type { Language } from '../../state/link/view';
import { useAtlas } from '../../state/store';
import { readScene, type SceneReading } from '../../state/story/scene-view';
import { localText } from '../../text/local-text';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { criterionText } from '../../text/sentences/facet-words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PLACES } from '../../ui/places';
import { useWords } from '../use-words';
import { SceneEditor } from './SceneEditor';
import styles from './scenes.module.css';
import { useReorder } from './use-reorder';

type Props = Readonly<{ language: Language; onSay: (text: string) => void }>;

/** The scenes in the order in which they are told; the one in force is unfolded to be edited. */
export function SceneList({ language, onSay }: Props) {
  const { words } = useWords();
  const scenes = useAtlas((state) => state.story.present.scenes);
  const current = useAtlas((state) => state.view.scene);
  const titleOf = (id: string) => {
    const scene = scenes.find((each) => each.id === id);
    return (scene && localText(scene.title, language)) || words.stage.untitled;
  };
  const move = (id: string, to: number) => {
    if (to < 0 || to >= scenes.length) return;
    moveScene(id, to);
    onSay(words.stage.moved(titleOf(id), to + 1, scenes.length));
  };
  const remove = (id: string, row: Element | null) => {
    const next = row?.nextElementSibling ?? row?.previousElementSibling;
    const button = next?.querySelector('button') ?? PLACES.captureScene.current;
    button?.focus();
    removeScene(id);
    onSay(words.stage.removed(titleOf(id)));
  };
  const { list, gap, dragged, handle } = useReorder(move);
  if (scenes.length === 0) return <p className={styles.quiet}>{words.stage.none}</p>;
  return (
    <ol aria-label={words.stage.list} className={styles.list} data-end={gap === scenes.length || undefined} ref={list}>
      {scenes.map((scene, index) => (
        <li data-dragged={dragged === scene.id || undefined} data-gap={gap === index || undefined} key={scene.id}>
          <div className={styles.row} data-row="">
            <span aria-hidden="true" className={styles.handle} {...handle(scene.id, index)}>
              <Icon icon={GripVertical} />
            </span>
            <SceneButton
              index={index}
              isCurrent={scene.id === current}
              onMove={(by) => move(scene.id, index + by)}
              scene={scene}
              title={titleOf(scene.id)}
            />
          </div>
          {scene.id === current && (
            <SceneEditor
              all={scenes.length}
              index={index}
              language={language}
              onMove={(to) => move(scene.id, to)}
              onRemove={() => remove(scene.id, list.current?.children[index] ?? null)}
              onSay={onSay}
              scene={scene}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

type ButtonProps = Readonly<{
  scene: Scene;
  index: number;
  title: string;
  isCurrent: boolean;
  onMove: (by: number) => void;
}>;

/** Goes to a scene; says in small what it shows, and what it names that is no longer there. */
function SceneButton({ scene, index, title, isCurrent, onMove }: ButtonProps) {
  const graph = useAtlas((state) => state.graph);
  const reading = readScene(scene, graph);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <Button
      aria-current={isCurrent ? 'true' : undefined}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      className={styles.go}
      look="row"
      onClick={() => goToScene(scene.id)}
      onKeyDown={onKeyDown}
    >
      <span className={styles.number}>{index + 1}</span> <span className={styles.title}>{title}</span>{' '}
      <Facts reading={reading} />
    </Button>
  );
}

function Facts({ reading: { view, missing, unread } }: Readonly<{ reading: SceneReading }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const conditions = activeCriteria(graph, view).map((criterion) => criterionText(view, criterion, words, nameOf));
  const arrangement = arrangementName(view.arrangement, graph, words);
  return (
    <>
      <small className={styles.facts}>{[arrangement, ...conditions].join(' · ')}</small>
      {missing.length > 0 && <Warning text={words.stage.gone(missing.join(', '))} />}
      {unread.length > 0 && <Warning text={words.stage.unread(unread.join(', '))} />}
    </>
  );
}

function Warning({ text }: Readonly<{ text: string }>) {
  return (
    <small className={styles.alert}>
      <Icon icon={TriangleAlert} size={14} /> {text}
    </small>
  );
}
