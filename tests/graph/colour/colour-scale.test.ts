// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONTESTED,
  colourScale,
  coloursOf,
  MOST_STEPS,
  MOST_VALUES,
  OTHER,
} from '../../../src/graph/colour/colour-scale';
import { SEVERAL } from '../../../src/graph/filter/facets';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation, sourceOf } from '../../support/build';

const idsByClass = (scale: ReturnType<typeof colourScale>) =>
  Object.fromEntries(scale.classes.map(({ id, ids }) => [id, [...ids].sort()]));

describe('every scale', () => {
  test.each(coloursOf(graphOf([])))('by %s gives each actor one colour or none', (by) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const scale = colourScale(by, sourceOf(graph));
        const all = [...scale.classes.flatMap(({ ids }) => ids), ...scale.missing];
        expect([...all].sort()).toEqual([...graph.nodes.keys()].sort());
        expect(scale.classes.filter(({ ids }) => ids.length === 0)).toEqual([]);
        expect(scale.classes.filter(({ id }) => id !== OTHER && id !== SEVERAL).length).toBeLessThanOrEqual(
          scale.kind === 'steps' ? MOST_STEPS : MOST_VALUES,
        );
      }),
    );
  });

  test('of numbers has steps that do not touch', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 30 }), (members) => {
        const graph = graphOf(members.map((count, index) => entity(`c${index}`, { kind: 'cluster', members: count })));
        const ranges = colourScale('members', sourceOf(graph)).classes.map(({ range }) => range ?? [0, 0]);
        for (const [index, [low, high]] of ranges.entries()) {
          expect(low).toBeLessThanOrEqual(high);
          expect(low).toBeGreaterThan(ranges[index - 1]?.[1] ?? 0);
        }
        expect([ranges[0]?.[0], ranges.at(-1)?.[1]]).toEqual([Math.min(...members), Math.max(...members)]);
      }),
    );
  });
});

describe('colours by side', () => {
  test('are those of the sides themselves too, which are no actors of them', () => {
    const graph = graphOf([
      entity('academia', { kind: 'helix-sector', helix: 'academia' }),
      entity('umcs', { helix: 'academia' }),
    ]);
    const { classes, signs } = colourScale('side', sourceOf(graph));
    expect([classes, signs]).toEqual([[{ id: 'academia', ids: ['academia', 'umcs'] }], ['academia']]);
    expect(colourScale('kind', sourceOf(graph)).signs).toEqual([]);
  });

  test('set a contested side apart from the sides and from none', () => {
    const scale = colourScale(
      'side',
      sourceOf(
        graphOf([
          entity('firm', { helix: 'business' }),
          entity('design', { contestedHelix: ['business', 'civil-society'] }),
          entity('fair', { kind: 'event' }),
        ]),
      ),
    );
    expect(idsByClass(scale)).toEqual({ business: ['firm'], [CONTESTED]: ['design'] });
    expect(scale.missing).toEqual(['fair']);
  });

  test('keep uplands and clusters without a side apart from what has none', () => {
    const graph = graphOf([
      entity('umcs', { kind: 'university', helix: 'academia' }),
      entity('it', { kind: 'ecosystem' }),
      entity('ict', { kind: 'cluster' }),
      entity('fair', { kind: 'event' }),
    ]);
    const scale = colourScale('side', sourceOf(graph));
    expect(idsByClass(scale)).toEqual({ academia: ['umcs'], ecosystem: ['it'], cluster: ['ict'] });
    expect(scale.missing).toEqual(['fair']);
  });
});

describe('colours by industry', () => {
  const industries = Array.from({ length: MOST_VALUES + 2 }, (_, index) => `industry-${index}`);
  const graph = graphOf(
    [
      ...industries.map((id) => entity(id, { kind: 'industry' })),
      entity('both', { kind: 'cluster' }),
      entity('none', { kind: 'cluster' }),
    ],
    [
      relation('both', 'operates-in', 'industry-0', { id: 'first' }),
      relation('both', 'operates-in', 'industry-1', { id: 'second' }),
    ],
  );
  const scale = colourScale('industry', sourceOf(graph));

  test('put what is in several together', () => {
    expect(idsByClass(scale)[SEVERAL]).toEqual(['both']);
  });

  test('put the rarest together', () => {
    expect(idsByClass(scale)[OTHER]).toEqual(['industry-7', 'industry-8']);
  });

  test('know who has none', () => {
    expect(scale.missing).toEqual(['none']);
  });
});

test('companies among the members are counted in percent', () => {
  const graph = graphOf([
    entity('all', { kind: 'cluster', members: 40, companies: 40 }),
    entity('few', { kind: 'cluster', members: 19, companies: 4 }),
    entity('unknown', { kind: 'cluster', members: 12 }),
  ]);
  const { classes, missing } = colourScale('share', sourceOf(graph));
  expect([classes.map(({ range }) => range), missing]).toEqual([
    [
      [21, 21],
      [100, 100],
    ],
    ['unknown'],
  ]);
});

describe('colours by a measure', () => {
  const graph = graphOf(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => entity(id)));
  const scale = (...scores: readonly (readonly [string, number])[]) =>
    colourScale('measure', { ...sourceOf(graph), scores: new Map(scores) });

  test('leave out whom the measure leaves out', () => {
    expect(scale(['a', 0.5], ['b', 0.25])).toMatchObject({
      classes: [
        { range: [0.25, 0.25], ids: ['b'] },
        { range: [0.5, 0.5], ids: ['a'] },
      ],
      missing: ['c', 'd', 'e', 'f', 'g', 'h', 'i'],
    });
  });

  test('keep numbers together that differ by rounding alone', () => {
    expect(scale(['a', 0.1 + 0.2], ['b', 0.3], ['c', 0.4]).classes.map(({ ids }) => ids)).toEqual([['b', 'a'], ['c']]);
  });

  test('leave out everyone before it is taken', () => {
    expect(colourScale('measure', sourceOf(graph)).missing).toHaveLength(9);
  });

  test('share the steps above many of one number evenly', () => {
    const zeros = ['a', 'b', 'c', 'd', 'e'].map((id) => [id, 0] as const);
    const { classes } = scale(...zeros, ['f', 1], ['g', 2], ['h', 3], ['i', 4]);
    expect(classes.map(({ ids }) => ids.length)).toEqual([5, 1, 1, 1, 1]);
  });
});
