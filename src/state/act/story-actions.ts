import { applyToList, type ListDiff } from '../../graph/document/list-diff';
import type { Annotation, Scene, Story } from '../../io/read/parse-story';
import type { Keeping } from '../kept/keeping';
import { selectHasRoom } from '../select/story-selectors';
import { useAtlas } from '../store';
import * as edits from '../story/story-edits';
import { edited, redone, undone } from '../story/story-history';
import { setNotice } from './session-actions';

const get = useAtlas.getState;

/** Whether the story may be edited here; says so where another tab does. */
function isOurs(): boolean {
  const isElsewhere = get().session.keeping.pen === 'elsewhere';
  if (isElsewhere) setNotice({ kind: 'story-elsewhere' });
  return !isElsewhere;
}

/** Edits the story in a step that can be undone; typing that goes on in the same field is one step. */
function edit(change: (story: Story) => Story, typing?: string): void {
  if (!isOurs()) return;
  useAtlas.setState(({ story }) => ({ story: edited(story, change(story.present), typing) }));
}

const beAt = (scene: string | null) => useAtlas.setState(({ view }) => ({ view: { ...view, scene } }));

/** Adds a scene that shows something after the scene in force, and goes to it; false where there may be none more. */
export function addScene(shown: Pick<Scene, 'view' | 'frame'>): boolean {
  if (!isOurs() || !selectHasRoom(get())) return false;
  const { story, id } = edits.addScene(get().story.present, shown, get().view.scene);
  edit(() => story);
  beAt(id);
  return true;
}

export function duplicateScene(of: string): void {
  if (!isOurs() || !selectHasRoom(get())) return;
  const { story, id } = edits.duplicateScene(get().story.present, of);
  edit(() => story);
  beAt(id);
}

export function removeScene(id: string): void {
  if (!isOurs()) return;
  edit((story) => edits.removeScene(story, id));
  if (get().view.scene === id) beAt(null);
}

/** Moves a scene to a place, from 0. */
export function moveScene(id: string, to: number): void {
  edit((story) => edits.moveScene(story, id, to));
}

/** Changes fields of a scene; `typing` names the field that is being typed in. */
export function patchScene(id: string, patch: Partial<Omit<Scene, 'id'>>, typing?: string): void {
  edit((story) => edits.patchScene(story, id, patch), typing);
}

/** Draws about the selected actors in a scene; nothing where nobody is selected. */
export function annotate(id: string, shape: Annotation['shape']): void {
  const annotation = edits.annotationOf(shape, get().view.selection);
  const scene = get().story.present.scenes.find((each) => each.id === id);
  if (annotation && scene) patchScene(id, { annotations: [...scene.annotations, annotation] });
}

/** Changes the title of the story; `typing` names the field that is being typed in. */
export function setStoryTitle(title: Story['title'], typing: string): void {
  edit((story) => ({ ...story, title }), typing);
}

/** Has scenes come, go and change. */
export function changeScenes(diff: ListDiff<Scene>): void {
  edit((story) => ({ ...story, scenes: [...applyToList(story.scenes, diff)] }));
}

/** Puts another story in the place of the one that there is, which undoing brings back. */
export function replaceStory(story: Story): void {
  if (!isOurs()) return;
  edit(() => story);
  if (!story.scenes.some(({ id }) => id === get().view.scene)) beAt(null);
}

/** A story without scenes or title, in the place of the one that there is, which undoing brings back. */
export function beginStory(): void {
  replaceStory({ title: edits.noText(), scenes: [] });
}

/** What is typed from now on is a step of its own. */
export function endTyping(): void {
  const { story } = get();
  const { typing, ...rest } = story;
  if (typing !== undefined) useAtlas.setState({ story: rest });
}

export function undoStory(): void {
  if (isOurs()) useAtlas.setState(({ story }) => ({ story: undone(story) }));
}

export function redoStory(): void {
  if (isOurs()) useAtlas.setState(({ story }) => ({ story: redone(story) }));
}

/** Takes back the last step of typing in a field, or does it again; nothing where the last step was another one. */
export function undoTyping(field: string): void {
  if (get().story.past.at(-1)?.field === field) undoStory();
}

export function redoTyping(field: string): void {
  if (get().story.future.at(-1)?.field === field) redoStory();
}

/** Takes in what another tab has stored; all that comes from there in a row is one step. */
export function followStory(present: Story): void {
  useAtlas.setState(({ story }) => ({ story: edited(story, present, ELSEWHERE) }));
}

const ELSEWHERE = 'another tab';

export function setKeeping(keeping: Keeping): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, keeping } }));
}

export function setShippedStory(shippedStory: Story | null): void {
  useAtlas.setState(({ session }) => ({ session: { ...session, shippedStory } }));
}
