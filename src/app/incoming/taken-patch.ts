import { diffOf } from '../../graph/document/diff';
import type { Content } from '../../graph/document/document';
import { type Applied, applyPatch, type Decision } from '../../io/patch/apply-patch';
import { type Conflict, isDecidable } from '../../io/patch/judge';
import type { Operation, Patch } from '../../io/patch/patch';
import { placeAt } from '../../io/patch/places';
import type { Scene } from '../../io/read/parse-story';

/** What is decided of conflicts, by their paths; of the others what is there stays. */
export type Decisions = Readonly<Record<string, Decision>>;

/** What would come of a patch: the change, and the conflicts, of which somebody can decide some. */
export type TakenPatch = Readonly<{
  applied: Applied;
  diff: ReturnType<typeof diffOf<never>>;
  open: readonly Conflict[];
  impossible: readonly Conflict[];
}>;

const isOfScenes = ({ path }: Operation) => placeAt(path)?.part === 'scenes';

/** How many changes of scenes a patch wants: they are of the story, which is no part of what edits change. */
export const scenesIn = ({ operations }: Patch): number =>
  operations.filter((operation) => operation.op !== 'test' && isOfScenes(operation)).length;

/**
 * What would come of a patch in a document with what is decided: what nobody can decide is told with its reason, and so is
 * what cannot be had beside what was decided for. O(document).
 */
export function takenPatch(content: Content<Scene>, patch: Patch, decisions: Decisions): TakenPatch {
  const operations = patch.operations.filter((operation) => !isOfScenes(operation));
  const open = applyPatch(content, { operations }).conflicts.filter(isDecidable);
  const applied = applyPatch(content, { operations }, ({ path }) => decisions[path] ?? null);
  const { scenes: _none, ...diff } = diffOf(content, applied.content);
  return { applied, diff, open, impossible: applied.conflicts.filter((conflict) => !isDecidable(conflict)) };
}
