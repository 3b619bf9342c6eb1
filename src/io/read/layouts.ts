import type { Atlas } from '../../graph/model';

/** The positions of each layout by actor, from pairs as the file has them. */
export function layoutsOf(
  layout: Readonly<Record<string, Readonly<Record<string, readonly [x: number, y: number]>>>>,
): Atlas['layouts'] {
  return new Map(
    Object.entries(layout).map(([name, positions]) => [
      name,
      new Map(Object.entries(positions).map(([id, [x, y]]) => [id, { x, y }])),
    ]),
  );
}
