import { expect, test } from 'vitest';
import vocabulary from '../../data/lublin/vocabulary.json';
import { en } from '../../src/text/en';
import { pl } from '../../src/text/pl';

/** The kinds that the sentence about signs tells of, in its order, each with its shape and its word. */
const TOLD = [
  ['cluster', 'ellipse', 'koło', 'circle'],
  ['university', 'diamond', 'romb', 'diamond'],
  ['organisation', 'round-rectangle', 'kwadrat', 'square'],
  ['ecosystem', 'hexagon', 'sześciokąt', 'hexagon'],
  ['helix-sector', 'pentagon', 'pięciokąt', 'pentagon'],
] as const;

test('what is said of signs is what the map draws', () => {
  const shapes = new Map(vocabulary.kinds.map(({ id, shape }) => [id, shape]));
  for (const [kind, shape] of TOLD) expect([kind, shapes.get(kind)]).toEqual([kind, shape]);
  const places = (sentence: string, words: readonly string[]) =>
    words.map((word) => sentence.toLowerCase().indexOf(word));
  for (const found of [
    places(
      pl.whole.signs,
      TOLD.map(([, , word]) => word),
    ),
    places(
      en.whole.signs,
      TOLD.map(([, , , word]) => word),
    ),
  ]) {
    expect(found).not.toContain(-1);
    expect(found).toEqual(found.toSorted((a, b) => a - b));
  }
});
