import type { Diff } from '../../graph/document/diff';
import { PATCH_FORMAT, PATCH_VERSION, type Patch, type PatchInfo } from './patch';
import { operationsOf, stepsOf } from './steps';

/** A diff as a patch for whoever keeps the document, ready for `JSON.stringify`. O(changes). */
export function patchOf(diff: Diff, { document, made, by, why }: PatchInfo): Patch {
  return {
    format: PATCH_FORMAT,
    version: PATCH_VERSION,
    document,
    made,
    ...(by && { by }),
    ...(why && { why }),
    operations: stepsOf(diff).flatMap(operationsOf),
  };
}
