import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GENERAL } from '../../../src/graph/general/general';
import { buildGraph } from '../../../src/graph/graph';
import { NO_VOCABULARY } from '../../../src/graph/vocabulary';
import { fillPlaces } from '../../../src/worker/layout/fill-places';
import { entity, relation } from '../../support/build';

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
      const relations = ids.slice(1).map((id, index) => relation(ids[index] ?? '', 'knows', id));
      const graph = buildGraph(
        { entities: ids.map((id) => entity(id)), relations, sources: [], notes: [], layouts: new Map() },
        NO_VOCABULARY,
        GENERAL,
      );
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
