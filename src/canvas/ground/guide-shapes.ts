import type { Position } from '../../graph/model';
import type { TextBlock } from '../../state/drawing';

/** Lines, rings and words that say how an arrangement is to be read, in model units. */
export type Guides = Readonly<{
  lines: readonly Readonly<{ from: Position; to: Position; strong?: boolean }>[];
  rings: readonly Readonly<{ centre: Position; radius: number }>[];
  texts: readonly GuideText[];
  /** Where actors stand, by id: words that may stand elsewhere keep off them. */
  standing?: ReadonlyMap<string, Position>;
  /** The actor in the middle of it all, who is marked. */
  middle?: string;
}>;

export type GuideText = Readonly<{
  at: Position;
  text: string;
  align: TextBlock['align'];
  strong?: boolean;
  /** How many pixels below its place a text stands, whatever the scale. */
  below?: number;
  /** Where else it may stand, the best first; one that may keeps off what lies over the map, and is not there where it cannot. */
  others?: readonly Readonly<{ at: Position; below?: number; align?: TextBlock['align'] }>[];
}>;

export const NO_GUIDES: Guides = { lines: [], rings: [], texts: [] };

/** What of the guides a view of the whole has to take in: rings go around actors and need no room of their own. */
export function frameOf({ lines, texts }: Guides): readonly Position[] {
  return [...lines.flatMap(({ from, to }) => [from, to]), ...texts.map(({ at }) => at)];
}
