import { type Diff, diffOf } from '../../graph/document/diff';
import type { Content } from '../../graph/document/document';
import { type Applied, applyPatch, type Decision } from '../../io/patch/apply-patch';
import { type Conflict, isDecidable } from '../../io/patch/judge';
import type { Patch } from '../../io/patch/patch';
import type { Scene } from '../../io/read/parse-story';

/** What is decided of conflicts, by their paths; of the others what is there stays. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What would come of a patch: the change, and the conflicts, of which somebody can decide some. */
export type TakenPatch = Readonly<{
  applied: Applied;
  diff: Diff<never>;
  /** What becomes of the story, which has a history of its own. */
  scenes: Diff<Scene>['scenes'];
  open: readonly Conflict[];
  impossible: readonly Conflict[];
}>;

/**
 * What would come of a patch in a document with what is decided: what nobody can decide is told with its reason, and so is
 * what cannot be had beside what was decided for. O(document).
 */
export function takenPatch(content: Content<Scene>, patch: Patch, decisions: Decisions): TakenPatch {
  const open = applyPatch(content, patch).conflicts.filter(isDecidable);
  const applied = applyPatch(content, patch, ({ path }) => decisions[path] ?? null);
  const { scenes, ...diff } = diffOf(content, applied.content);
  return { applied, diff, scenes, open, impossible: applied.conflicts.filter((conflict) => !isDecidable(conflict)) };
}
