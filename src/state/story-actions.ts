import type { Annotation, Scene, Story } from '../io/parse-story';
import { sceneViewOf } from './scene-view';
import { useAtlas } from './store';
import * as edits from './story-edits';
import { edited, redone, undone } from './story-history';
import type { Language } from './view';

const get = useAtlas.getState;

/** Edits the story in a step that can be undone; typing that goes on in the same field is one step. */
function edit(change: (story: Story) => Story, typing?: string): void {
  useAtlas.setState(({ story }) => ({ story: edited(story, change(story.present), typing) }));
}

/** What the map shows now, with the camera where it has come to rest, and whom it frames if not all. */
function currentView(): Pick<Scene, 'view' | 'frame'> {
  const { canvas } = get().session;
  canvas?.settle();
  const { view } = get();
  const framed = view.camera ? (canvas?.inView() ?? []) : [];
  return { view: sceneViewOf(view), ...(framed.length > 0 ? { frame: [...framed].sort() } : {}) };
}

/** The frame of the scene takes the place of the camera. */
const letFrame = () => useAtlas.setState(({ view }) => ({ view: { ...view, camera: null } }));

const beAt = (scene: string | null) => useAtlas.setState(({ view }) => ({ view: { ...view, scene } }));

/** Makes a scene of what the map shows, after the scene in force, and shows it as it will be framed. */
export function captureScene(): void {
  const shown = currentView();
  const { story, id } = edits.addScene(get().story.present, shown, get().view.scene);
  edit(() => story);
  beAt(id);
  if (shown.frame) letFrame();
}

/** Has a scene show what the map shows; a camera that was moved frames anew. */
export function updateScene(id: string): void {
  const shown = currentView();
  patchScene(id, shown);
  if (shown.frame) letFrame();
}

export function duplicateScene(of: string): void {
  const { story, id } = edits.duplicateScene(get().story.present, of);
  edit(() => story);
  beAt(id);
}

export function removeScene(id: string): void {
  edit((story) => edits.removeScene(story, id));
  if (get().view.scene === id) beAt(null);
}

/** Moves a scene to a place, from 0. */
export function moveScene(id: string, to: number): void {
  edit((story) => edits.moveScene(story, id, to));
}

/** Changes fields of a scene; `typing` names the field that is being typed in. */
export function patchScene(id: string, patch: Partial<Omit<Scene, 'id'>>, typing?: string): void {
  edit((story) => edits.patchScene(story, id, patch), typing && `${id} ${typing}`);
}

/** Draws about the selected actors in a scene; nothing where nobody is selected. */
export function annotate(id: string, shape: Annotation['shape']): void {
  const annotation = edits.annotationOf(shape, get().view.selection);
  const scene = get().story.present.scenes.find((each) => each.id === id);
  if (annotation && scene) patchScene(id, { annotations: [...scene.annotations, annotation] });
}

/** Changes the title of the story in a language. */
export function setStoryTitle(title: Story['title'], language: Language): void {
  edit((story) => ({ ...story, title }), `title ${language}`);
}

/** Puts another story in the place of the one that there is, which undoing brings back. */
export function replaceStory(story: Story): void {
  edit(() => story);
}

/** A story without scenes or title, in the place of the one that there is, which undoing brings back. */
export function beginStory(): void {
  replaceStory({ title: { pl: '', en: '' }, scenes: [] });
  beAt(null);
}

/** What is typed from now on is a step of its own. */
export function endTyping(): void {
  const { story } = get();
  const { typing, ...rest } = story;
  if (typing !== undefined) useAtlas.setState({ story: rest });
}

export function undoStory(): void {
  useAtlas.setState(({ story }) => ({ story: undone(story) }));
}

export function redoStory(): void {
  useAtlas.setState(({ story }) => ({ story: redone(story) }));
}

export function setShippedStory(shippedStory: Story | null): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, shippedStory } }));
}
