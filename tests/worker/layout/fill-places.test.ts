import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENERAL } from '../../../src/graph/general/general';
import { buildGraph } from '../../../src/graph/graph';
import { NO_VOCABULARY } from '../../../src/graph/vocabulary';
import { fillPlaces } from '../../../src/worker/layout/fill-places';
import { entity, relation } from '../../support/build';

const graphOf = (ids: readonly string[], ties: readonly (readonly [string, string])[]) => {
  const relations = ties.map(([from, to]) => relation(from, 'knows', to));
  const atlas = { entities: ids.map((id) => entity(id)), relations, sources: [], notes: [], layouts: new Map() };
  return buildGraph(atlas, NO_VOCABULARY, GENERAL);
};

const places = fc.array(
  fc.record({
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    isPlaced: fc.boolean(),
    group: fc.constantFrom('one', 'two', undefined),
  }),
  { minLength: 1, maxLength: 60 },
);

test('who has a place keeps it, and who has none gets one where nobody stands', () => {
  fc.assert(
    fc.property(places, (all) => {
      const ids = all.map((_, index) => `a${index}`);
      const ties = ids.slice(1).map((id, index) => [ids[index] ?? '', id] as const);
      const graph = graphOf(ids, ties);
      const known = new Map(all.flatMap(({ x, y, isPlaced }, index) => (isPlaced ? [[`a${index}`, { x, y }]] : [])));
      const filled = fillPlaces(graph, known, (id) => all[Number(id.slice(1))]?.group);
      for (const [id, place] of known) expect(filled.get(id)).toBe(place);
      for (const id of ids) expect(filled.get(id)).toBeDefined();
      for (const [id, { x, y }] of filled) {
        if (known.has(id)) continue;
        const near = [...filled].filter(([other, at]) => other !== id && Math.hypot(at.x - x, at.y - y) < 69.9);
        expect(near).toEqual([]);
      }
    }),
  );
});

/** As many as can be drawn, of whom every other one stands in a full square already. */
const IDS = Array.from({ length: 20_000 }, (_, at) => `a${at}`);
const SQUARE = new Map(
  IDS.slice(0, 10_000).map((id, at) => [id, { x: (at % 100) * 80, y: Math.floor(at / 100) * 80 }]),
);

test.each([
  ['in one group', new Map([['a0', { x: 0, y: 0 }]]), 'group', []],
  ['around one', new Map([['a0', { x: 0, y: 0 }]]), undefined, IDS.slice(1).map((id) => ['a0', id] as const)],
  [
    'beyond a crowd',
    SQUARE,
    undefined,
    IDS.slice(10_000).map((id, at) => [id, IDS[(at * 7919) % 10_000] ?? ''] as const),
  ],
])(
  'as many as can be drawn find their places within seconds: %s',
  (_where, known, group, ties) => {
    const filled = fillPlaces(graphOf(IDS, ties), known, () => group);
    expect(filled.size).toBe(IDS.length);
  },
  20_000,
);
