// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HealthCheck } from '../../../src/graph/health/checks';
import { suspectedDuplicates } from '../../../src/graph/health/duplicates';
import { healthOf, healthScore } from '../../../src/graph/health/health';
import type { Entity } from '../../../src/graph/model';
import { bringRules } from '../../../src/graph/rules';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const SHIPPED = shippedGraph();
beforeAll(() => bringRules(SHIPPED.domain));

const found = (graph: Parameters<typeof healthOf>[0], check: HealthCheck) =>
  healthOf(graph).find((each) => each.check === check);

const named = (id: string, pl: string, en = pl) => entity(id, { name: { pl, en } });

describe('the health of data', () => {
  test('of the shipped atlas: every fact has a source, one cluster has no coordinator', () => {
    expect(found(SHIPPED, 'unsourced')?.found).toBe(0);
    expect(found(SHIPPED, 'coordinators')?.findings).toEqual([
      { nodes: ['lubelski-klaster-biotechnologiczny'], field: 'relations' },
    ]);
    expect(found(SHIPPED, 'vocabulary')?.unused).toContainEqual({ list: 'relationTypes', id: 'member-of' });
    expect(found(SHIPPED, 'duplicates')?.found).toBe(0);
  });

  test('finds what is without a source, of actors and of relations', () => {
    const graph = graphOf(
      [entity('a', { status: 'unsourced', evidence: [] }), entity('b'), entity('c', { evidence: [] })],
      [relation('b', 'runs', 'a', { evidence: [] }), relation('b', 'runs', 'c', { status: 'inferred', evidence: [] })],
    );
    expect(found(graph, 'unsourced')).toMatchObject({
      found: 3,
      of: 5,
      findings: [
        { nodes: ['a'], field: 'being' },
        { nodes: ['c'], field: 'being' },
        { nodes: [], edge: 'b--runs--a', field: 'being' },
      ],
    });
  });

  test('finds a field that nothing backs where others of its actor are backed one by one', () => {
    const backed = (...fields: readonly string[]) =>
      entity('a', {
        founded: '2014',
        members: 7,
        evidence: fields.map((field) => ({ source: 's', section: 's', lines: [1, 1], terms: ['t'], for: [field] })),
      });
    const fieldsOf = (...fields: readonly string[]) =>
      found(graphOf([backed(...fields)]), 'unsourced')?.findings.map(({ field }) => field);
    expect([fieldsOf('founded', 'members'), fieldsOf('founded'), fieldsOf('summary')]).toEqual([
      [],
      ['members'],
      ['founded'],
    ]);
  });

  test('finds a field that nothing backs where that of most actors is backed by itself', () => {
    const at = { source: 's', section: 's', lines: [1, 1] as const, terms: ['t'] };
    const bare = entity('bare', { founded: '2014', evidence: [at] });
    const backed = (id: string) => entity(id, { founded: '2014', evidence: [{ ...at, for: ['founded'] }] });
    const inGraph = (...nodes: readonly Entity[]) => found(graphOf([bare, ...nodes]), 'unsourced')?.findings;
    expect(inGraph(backed('a'), backed('b'))).toEqual([{ nodes: ['bare'], field: 'founded' }]);
    expect(inGraph(backed('a'), { ...bare, id: 'b' })).toEqual([]);
  });

  test('finds what ends before it begins, and whom nothing joins to anybody', () => {
    const graph = graphOf(
      [
        entity('a', { founded: '2014', dissolved: '2009' }),
        entity('b', { founded: '2014', dissolved: '201X' }),
        entity('c', { founded: '2014' }),
      ],
      [relation('a', 'runs', 'b', { since: '2015-03', until: '2014' })],
    );
    expect(found(graph, 'dates')).toMatchObject({
      found: 2,
      of: 4,
      findings: [
        { nodes: ['a'], field: 'founded' },
        { nodes: [], edge: 'a--runs--b', field: 'since' },
      ],
    });
    expect(found(graph, 'orphans')).toMatchObject({
      found: 1,
      of: 3,
      findings: [{ nodes: ['c'], field: 'relations' }],
    });
  });

  test('finds who lacks a language of the document, and none where there is only one', () => {
    const of = (...names: readonly Record<string, string>[]) =>
      graphOf(names.map((name, index) => entity(`n${index}`, { name })));
    expect(found(of({ pl: 'a', en: 'a' }, { pl: 'b' }, { en: 'c' }), 'languages')).toMatchObject({
      found: 2,
      findings: [
        { nodes: ['n1'], field: 'name', language: 'en' },
        { nodes: ['n2'], field: 'name', language: 'pl' },
      ],
    });
    expect(found(of({ pl: 'a' }, { pl: 'b' }), 'languages')).toBeUndefined();
  });

  test('comes to a score from 0 to 100, which is 100 only where all is well', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const health = healthOf(graph);
        const score = healthScore(health);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score === 100).toBe(health.every((each) => each.found === 0));
        for (const each of health) expect(each.found).toBeLessThanOrEqual(each.of);
      }),
    );
    expect(healthScore([])).toBe(100);
  });
});

describe('suspected duplicates', () => {
  test.each([
    ['case and marks', named('a', 'Urząd Miasta Lublin'), named('b', 'urzad miasta, Lublin'), true],
    ['an acronym', named('a', 'Lubelska Fundacja Rozwoju'), named('b', 'LFR'), true],
    ['a letter', named('a', 'Netrix Grupa'), named('b', 'Netriks Grupa'), false],
    ['one letter', named('a', 'Politechnika Lubelska'), named('b', 'Politechnika Lubleska'), true],
    ['an alias', named('a', 'Uniwersytet'), entity('b', { aliases: ['UNIWERSYTET'] }), true],
    ['nothing', named('a', 'Politechnika Lubelska'), named('b', 'Politechnika Gdańska'), false],
    ['another kind', named('a', 'Alfa Beta'), entity('b', { name: { pl: 'Alfa Beta' }, kind: 'cluster' }), false],
  ])('are those whose names differ by %s', (_, one, other, isSuspected) => {
    expect(suspectedDuplicates([one, other])).toEqual(isSuspected ? [['a', 'b']] : []);
  });
});
