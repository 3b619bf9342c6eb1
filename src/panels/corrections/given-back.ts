import type { Diff } from '../../graph/document/change';
import { changeSince } from '../../graph/document/history';
import { listDiffOf } from '../../graph/document/list-diff';
import type { PatchInfo } from '../../io/patch/patch';
import { patchOf } from '../../io/patch/patch-of';
import type { Scene } from '../../io/read/parse-story';
import { memo } from '../../state/memo';
import type { State } from '../../state/store';

/** What is said of corrections by who gives them back, either may be empty, and whether those of scenes go along. */
export type Said = Readonly<{ by: string; why: string; hasScenes: boolean }>;

/** The document that what is open is a copy of, or is itself. */
export const originOf = ({ document }: Pick<State, 'document'>): string => document.editedFrom ?? document.id;

const changeNow = memo(changeSince);

/** What was corrected since the document was opened. Of a copy of the atlas itself, which has no title, the name is no correction. */
export function correctionsOf({ document, edits }: Pick<State, 'document' | 'edits'>): Diff<never> {
  const all = changeNow(edits);
  if (originOf({ document }) !== '') return all;
  const { title: _ofCopy, ...corrections } = all;
  return corrections;
}

const scenesBetween = memo(listDiffOf<Scene>);

/** What became of the scenes that came with the document; nothing where they are as they came. */
export function scenesChanged({ story, session: { shippedStory } }: StoryState): Pick<Diff<Scene>, 'scenes'> {
  if (!shippedStory || story.present === shippedStory) return {};
  const scenes = scenesBetween(shippedStory.scenes, story.present.scenes);
  return scenes ? { scenes } : {};
}

type StoryState = Pick<State, 'story'> & Readonly<{ session: Pick<State['session'], 'shippedStory'> }>;

/** The corrections as a patch of the document as it was, made on a day (ISO), with those of scenes on request. O(changes). */
export function patchNow(
  state: Pick<State, 'document' | 'edits'> & StoryState,
  { by, why, hasScenes }: Said,
  made: string,
) {
  const diff: Diff<Scene> = { ...correctionsOf(state), ...(hasScenes && scenesChanged(state)) };
  return patchOf(diff, { document: patchedOf(state), made, by: by.trim(), why: why.trim() });
}

function patchedOf(state: Pick<State, 'document' | 'edits'>): PatchInfo['document'] {
  const id = originOf(state);
  return { id, title: id === '' ? {} : (changeNow(state.edits).title?.[0] ?? state.document.title) };
}
