// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { starterViews } from '../../../src/answers/starters/starter-views';
import { startersOf } from '../../../src/answers/starters/starters';
import { facetColumns } from '../../../src/graph/filter/columns';
import { applyFilter } from '../../../src/graph/filter/filter';
import { GENERAL } from '../../../src/graph/general/general';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import { readFiles } from '../../../src/io/open/read-files';
import { withGuessedRoles } from '../../../src/io/read/guess-roles';
import { readLink } from '../../../src/state/link/link';
import { loadDocumentWords } from '../../../src/text/later-words';
import { madeUpGraphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { exampleGraph } from '../../support/examples';
import { firmsOf, firmsXlsx } from '../../support/firms';

const shown = (graph: Graph, fragment: string) => {
  const { view, problems } = readLink(`v=1&${fragment}`, graph);
  return { view, problems, ids: [...applyFilter(graph, facetColumns(graph, { inferred: true }), view).nodes] };
};

test('each opens a view that can be read and in which somebody is, whatever the vocabulary', () => {
  fc.assert(
    fc.property(madeUpGraphs, (graph) => {
      const starters = starterViews(graph);
      expect(starters.length).toBeLessThanOrEqual(5);
      expect(new Set(starters.map(({ view }) => view)).size).toBe(starters.length);
      for (const { view: fragment } of starters) {
        const { problems, ids, view } = shown(graph, fragment);
        expect([fragment, problems, ids.length > 0]).toEqual([fragment, [], true]);
        expect(view).not.toEqual(readLink('', graph).view);
      }
    }),
    { numRuns: 300 },
  );
});

test('of a graph of nothing nothing is asked, nor of one that has no shape', () => {
  expect(starterViews(graphOf([]))).toEqual([]);
  const ring = ['a', 'b', 'c', 'd'].map((id) => entity(id));
  const around = ring.map(({ id }, at) => relation(id, 'collaborates-with', ring[(at + 1) % 4]?.id ?? ''));
  expect(starterViews(graphOf(ring, around)).map(({ id }) => id)).toEqual([]);
});

const reading = await readFiles({ files: [{ name: 'Firmy.xlsx', bytes: firmsXlsx(firmsOf()) }] });

describe('of a register of firms', () => {
  const firms = firmsOf();
  if (!reading.ok) throw new Error('no document');
  const { atlas, vocabulary } = withGuessedRoles(reading.document);
  const graph = buildGraph(atlas, vocabulary, GENERAL);
  beforeAll(loadDocumentWords);

  test('ask for ties, growth, what is missing, who joins groups and who is largest, in both languages', () => {
    expect(startersOf(graph).map(({ text }) => text)).toEqual([
      { pl: 'Kto jest powiązany z największą liczbą innych?', en: 'Who is tied to most others?' },
      { pl: 'Jak to rosło?', en: 'How did it grow?' },
      { pl: 'Dla kogo nie podano: „Branża”?', en: 'Of whom is “Branża” not given?' },
      { pl: 'Kto łączy grupy?', en: 'Who joins the groups?' },
      { pl: 'Kto jest największy („Pracownicy”)?', en: 'Who is the largest (“Pracownicy”)?' },
    ]);
  });

  test('find the firms without an industry, and no owners', () => {
    const { view = '' } = starterViews(graph).find(({ id }) => id === 'missing') ?? {};
    const without = firms.rows.flatMap(([name = '', , industry]) => (industry === '' ? [name] : []));
    expect(shown(graph, view).ids.toSorted()).toEqual(without.toSorted());
  });

  test('show as growing only whoever has a year', () => {
    const { view = '' } = starterViews(graph).find(({ id }) => id === 'growth') ?? {};
    const dated = firms.rows.flatMap(([name = '', , , , year]) => (year ? [name] : []));
    expect(shown(graph, view)).toMatchObject({ view: { arrangement: 'years' }, problems: [] });
    expect(shown(graph, view).ids.toSorted()).toEqual(dated.toSorted());
  });
});

test('the examples have some each', () => {
  for (const name of ['karate', 'les-miserables', 'modrowiec'] as const)
    expect([name, starterViews(exampleGraph(name)).length > 0]).toEqual([name, true]);
});
