import { type Box, overlaps } from '../geometry/box';
import { crosses, type Leader, runsThrough } from './leader';

/** What a name and its line take up. */
export type Lettered = Readonly<{ box: Box; leader: Leader | null; extent: Box }>;

/** Whether two names cannot both be there: they touch, or a line to one runs through the other or crosses its line. */
export function conflict(a: Lettered, b: Lettered): boolean {
  if (!overlaps(a.extent, b.extent)) return false;
  return isOverWords(a, b) || (a.leader !== null && b.leader !== null && crosses(a.leader, b.leader));
}

/** Whether two names touch, or a line to one runs through the other. */
export const isOverWords = (a: Lettered, b: Lettered) =>
  overlaps(a.box, b.box) ||
  (a.leader !== null && runsThrough(a.leader, b.box)) ||
  (b.leader !== null && runsThrough(b.leader, a.box));
