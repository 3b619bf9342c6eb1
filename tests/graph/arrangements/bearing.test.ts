// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { ARRANGEMENTS } from '../../../src/graph/arrangements/arrangement';
import { arrangementsOf } from '../../../src/graph/arrangements/bearing';
import { GENERAL } from '../../../src/graph/general/general';
import { generalGroups } from '../../../src/graph/general/general-groups';
import { buildGraph } from '../../../src/graph/graph';
import type { Entity, Relation } from '../../../src/graph/model';
import { type Attribute, NO_VOCABULARY } from '../../../src/graph/vocabulary';
import { atlasOf, entity, relation } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { shippedGraph } from '../../support/shipped';

const sideOf = (count?: number): Attribute => ({
  id: 'side',
  of: 'nodes',
  type: 'category',
  label: { en: 'Side' },
  ...(count && {
    values: Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: { en: `${index}` } })),
  }),
});

function bearing(entities: readonly Entity[], side: Attribute | null = null, relations: readonly Relation[] = []) {
  const vocabulary = {
    ...NO_VOCABULARY,
    kinds: [{ id: 'place', label: {}, plural: {}, context: true }],
    attributes: side ? [side] : [],
    roles: side ? { side: 'side' } : {},
  };
  return arrangementsOf(buildGraph(atlasOf(entities, relations), vocabulary, GENERAL));
}

const many = (count: number, patch: (index: number) => Partial<Entity> = () => ({})) =>
  Array.from({ length: count }, (_, index) => entity(`n${index}`, patch(index)));
const onSide = (side: string) => ({ helix: side });

describe('the arrangements that bear', () => {
  test('are all five for the shipped graph, and for the made-up town', () => {
    expect(arrangementsOf(shippedGraph())).toEqual(ARRANGEMENTS);
    expect(arrangementsOf(exampleGraph('modrowiec'))).toEqual(ARRANGEMENTS);
  });

  test.each(['karate', 'les-miserables'] as const)('are those without sides and years for %s', (name) => {
    expect(arrangementsOf(exampleGraph(name))).toEqual(['uplands', 'around', 'force']);
  });

  test('are uplands only where there is any group', () => {
    expect(bearing(many(3))).not.toContain('uplands');
    expect(bearing(many(3), null, [relation('n0', 'knows', 'n1')])).toContain('uplands');
    const two = buildGraph(atlasOf(many(2), [relation('n0', 'knows', 'n1')]), NO_VOCABULARY, GENERAL);
    expect(generalGroups(two).groups).toHaveLength(1);
  });

  test.each([
    [2, false],
    [3, true],
    [6, true],
    [7, false],
  ])('are the helix with %i sides: %s', (count, bears) => {
    expect(
      bearing(
        many(3, () => onSide('s0')),
        sideOf(count),
      ).includes('helix'),
    ).toBe(bears);
    const each = many(count, (index) => onSide(`s${index}`));
    expect(bearing(each, sideOf(count)).includes('helix')).toBe(bears);
    // What no vocabulary names has no quarter.
    expect(bearing(each, sideOf())).not.toContain('helix');
  });

  test('are no helix where nobody is on a side, or no attribute plays it', () => {
    expect(bearing(many(9), sideOf(4))).not.toContain('helix');
    expect(bearing(many(9, (index) => onSide(`s${index % 4}`)))).not.toContain('helix');
  });

  test('are years where a third is dated, or two years tell nodes apart', () => {
    const dated = (count: number, year: (index: number) => string) =>
      bearing(many(9, (index) => (index < count ? { founded: year(index) } : {})));
    expect(dated(3, () => '1990')).toContain('years');
    expect(dated(2, () => '1990')).not.toContain('years');
    expect(dated(2, (index) => `199${index}`)).toContain('years');
    expect(bearing([])).toEqual(['around', 'force']);
  });

  test('count no dates of what is drawn on request only', () => {
    const places = many(2, (index) => ({ kind: 'place', founded: `199${index}` }));
    expect(bearing([...places, entity('one')])).not.toContain('years');
  });
});
