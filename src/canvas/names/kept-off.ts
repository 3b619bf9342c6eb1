import type { Box } from '../geometry/box';
import type { Obstacle } from './label-places';

/** What names keep off: none lies on what is kept, and what is quiet is covered only where nothing else is left. */
export type KeptOff = Readonly<{
  kept: readonly Box[];
  quiet: readonly Obstacle[];
  /** Whom a scene speaks of: they are named before others. */
  told: ReadonlySet<string>;
}>;

/** The same with one more actor to be named before others; null is nobody. */
export const toldToo = (off: KeptOff, id: string | null): KeptOff =>
  id === null ? off : { ...off, told: new Set([...off.told, id]) };
