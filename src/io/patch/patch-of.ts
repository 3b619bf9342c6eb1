import type { Diff } from '../../graph/document/change';
import { type PlaceChange, placeChanges } from '../../graph/document/place-changes';
import { type Operation, PATCH_FORMAT, PATCH_VERSION, type Patch, type PatchInfo } from './patch';
import { pointerOf } from './places';

/** A diff as a patch for whoever keeps the document, ready for `JSON.stringify`. O(changes). */
export function patchOf(diff: Diff, { document, made, by, why }: PatchInfo): Patch {
  return {
    format: PATCH_FORMAT,
    version: PATCH_VERSION,
    document,
    made,
    ...(by && { by }),
    ...(why && { why }),
    operations: placeChanges(diff).flatMap(operationsOf),
  };
}

/** A change as operations: what was there is tested before it is replaced or removed. */
function operationsOf({ before, after, ...place }: PlaceChange): readonly Operation[] {
  const path = pointerOf(place);
  if (before === undefined) return [{ op: 'add', path, value: after }];
  return [
    { op: 'test', path, value: before },
    after === undefined ? { op: 'remove', path } : { op: 'replace', path, value: after },
  ];
}
