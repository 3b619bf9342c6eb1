import type { LocalText } from '../../graph/model';
import type { Annotation, Scene, Story } from '../../io/read/parse-story';
import { LANGUAGES } from '../link/view';

/** The least number that no scene has in its id. */
function freshId({ scenes }: Story): string {
  const taken = new Set(scenes.map(({ id }) => id));
  const number = Array.from({ length: scenes.length + 1 }, (_, index) => index + 1).find(
    (each) => !taken.has(`scene-${each}`),
  );
  return `scene-${number}`;
}

/** A text that is still to be written, in every language of the interface. */
export const noText = (): LocalText => Object.fromEntries(LANGUAGES.map((tag) => [tag, '']));

/** The story with a scene of what is shown after another, or at the end; without words yet. */
export function addScene(
  story: Story,
  shown: Pick<Scene, 'view' | 'frame'>,
  after: string | null,
): Readonly<{ story: Story; id: string }> {
  const id = freshId(story);
  const scene: Scene = {
    id,
    title: noText(),
    text: noText(),
    notes: noText(),
    ...shown,
    annotations: [],
    transition: 'glide',
    seconds: 20,
  };
  return { story: insert(story, scene, after), id };
}

/** The story with the same scene once more, right after itself. */
export function duplicateScene(story: Story, of: string): Readonly<{ story: Story; id: string }> {
  const scene = story.scenes.find(({ id }) => id === of);
  const id = freshId(story);
  return { story: scene ? insert(story, { ...scene, id }, of) : story, id };
}

function insert(story: Story, scene: Scene, after: string | null): Story {
  const at = story.scenes.findIndex(({ id }) => id === after);
  return { ...story, scenes: story.scenes.toSpliced(at < 0 ? story.scenes.length : at + 1, 0, scene) };
}

export function removeScene(story: Story, of: string): Story {
  return { ...story, scenes: story.scenes.filter(({ id }) => id !== of) };
}

/** The story with a scene at another place, from 0; the same story where it is there already. */
export function moveScene(story: Story, of: string, to: number): Story {
  const from = story.scenes.findIndex(({ id }) => id === of);
  const [scene] = story.scenes.slice(from);
  const place = Math.min(story.scenes.length - 1, Math.max(0, to));
  if (from < 0 || !scene || place === from) return story;
  return { ...story, scenes: story.scenes.toSpliced(from, 1).toSpliced(place, 0, scene) };
}

/** The story with some fields of a scene changed. */
export function patchScene(story: Story, of: string, patch: Partial<Omit<Scene, 'id'>>): Story {
  return { ...story, scenes: story.scenes.map((scene) => (scene.id === of ? { ...scene, ...patch } : scene)) };
}

/** What can be drawn about actors: a circle around all, an arrow to the last (from the one before), a text at the last. */
export function annotationOf(shape: Annotation['shape'], actors: readonly string[]): Annotation | null {
  const [last, before] = actors.toReversed();
  if (last === undefined) return null;
  if (shape === 'circle') return { shape, around: [...actors], text: noText() };
  if (shape === 'text') return { shape, at: last, text: noText() };
  return { shape, to: last, ...(before === undefined ? {} : { from: before }), text: noText() };
}
