// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Graph } from '../../../src/graph/graph';
import { GAPS } from '../../../src/panels/whole/gaps';
import { en } from '../../../src/text/en';
import { pl } from '../../../src/text/pl';
import { entity, graphOf, relation } from '../../support/build';
import { SMALL } from '../small-atlas';

const idsOf = (gap: string, graph: Graph) =>
  GAPS.find(({ id }) => id === gap)
    ?.find(graph)
    .map(({ id }) => id);

describe('gaps', () => {
  test.each([
    ['no-coordinator', ['wood']],
    ['no-anchor', ['upland-sea']],
    ['no-upland', ['wood']],
    ['no-contacts', ['wood']],
    ['no-side', []],
    ['no-date', ['city', 'school']],
  ])('of the small atlas: %s', (gap, ids) => {
    expect(idsOf(gap, SMALL)).toEqual(ids);
  });

  test('in coordinators concern clusters of the register only', () => {
    const clusters = [entity('a', { kind: 'cluster', register: true }), entity('b', { kind: 'cluster' })];
    expect(idsOf('no-coordinator', graphOf(clusters))).toEqual(['a']);
  });

  test('in sides concern bodies only', () => {
    const actors = [entity('firm'), entity('school', { kind: 'university' }), entity('wood', { kind: 'cluster' })];
    expect(idsOf('no-side', graphOf(actors))).toEqual(['firm', 'school']);
  });

  test('in dates are none where an event has a day', () => {
    const events = [entity('a', { kind: 'event', date: '2014-01-21' }), entity('b', { kind: 'event' })];
    expect(idsOf('no-date', graphOf(events))).toEqual(['b']);
  });

  test('in uplands are none where an industry alone claims a cluster', () => {
    const graph = graphOf(
      [entity('it', { kind: 'ecosystem' }), entity('ict', { kind: 'cluster' }), entity('code', { kind: 'industry' })],
      [relation('it', 'operates-in', 'code'), relation('ict', 'operates-in', 'code')],
    );
    expect(idsOf('no-upland', graph)).toEqual([]);
  });

  test('each have a title in both languages', () => {
    const ids: string[] = GAPS.map(({ id }) => id).sort();
    expect([Object.keys(pl.inspector.gap).sort(), Object.keys(en.inspector.gap).sort()]).toEqual([ids, ids]);
  });
});
