// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { coloursOf, sizesOf } from '../../../src/graph/colour/colour-scale';
import { facetColumns } from '../../../src/graph/filter/columns';
import { facetsOf } from '../../../src/graph/filter/facets';
import { GENERAL } from '../../../src/graph/general/general';
import { generalGroups } from '../../../src/graph/general/general-groups';
import { buildGraph } from '../../../src/graph/graph';
import { readFiles } from '../../../src/io/open/read-files';
import { withGuessedRoles } from '../../../src/io/read/guess-roles';
import { firmsCsv, firmsOf, firmsXlsx } from '../../support/firms';

const FIRMS = firmsOf();

async function opened(bytes: Uint8Array, name: string) {
  const reading = await readFiles({ files: [{ name, bytes }] });
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
  const document = withGuessedRoles(reading.document);
  return { document, problems: reading.problems, graph: buildGraph(document.atlas, document.vocabulary, GENERAL) };
}

describe.each([
  ['windows-1250 CSV', firmsCsv(FIRMS), 'Firmy regionu.csv'],
  ['a workbook', firmsXlsx(FIRMS), 'Firmy regionu.xlsx'],
])('a register of firms as %s', async (_, bytes, name) => {
  const { document, problems, graph } = await opened(bytes, name);
  const { vocabulary } = graph;

  test('is called as its file, and nothing in it is wrong', () => {
    expect(document.title).toEqual({ und: 'Firmy regionu' });
    expect(problems.filter(({ rule }) => rule !== 'encoding-guessed')).toEqual([]);
  });

  test('has facets of industry, county, year, revenue, people, owner and cluster, and none of its numbers of taxpayers', () => {
    expect(facetsOf(vocabulary).offered.map(({ id, facet }) => `${id} ${facet}`)).toEqual([
      'kind open',
      'Branża open',
      'Powiat open',
      'Rok założenia folded',
      'Przychód (tys. zł) folded',
      'Pracownicy folded',
      'Właściciel folded',
      'Należy do folded',
    ]);
    const { values, intervals } = facetColumns(graph, { inferred: true });
    const [first = ''] = FIRMS.rows[2] ?? [];
    expect(values.get('NIP')?.get(first)).toEqual([FIRMS.rows[2]?.[1]]);
    expect(values.get('Właściciel')?.get(first)).toEqual([FIRMS.rows[2]?.[7]]);
    expect(values.get('Właściciel')?.get(FIRMS.rows[2]?.[7] ?? '')).toBeNull();
    expect(intervals.get('Przychód (tys. zł)')?.get(first)).toEqual([1997.3, 1997.3]);
  });

  test('stands in hills by industry, in quarters by county, in time by founding, and is as large as its people are many', () => {
    expect(vocabulary.roles).toMatchObject({
      group: 'Branża',
      side: 'Powiat',
      begin: 'Rok założenia',
      size: 'Pracownicy',
    });
    expect(generalGroups(graph).groups).toHaveLength(7);
    expect([coloursOf(graph)[0], sizesOf(graph)[0]]).toEqual(['side', 'size']);
    expect([...coloursOf(graph), ...sizesOf(graph)]).not.toContain('NIP');
  });

  test('tells firms from their owners and their clusters', () => {
    const count = (kind: string) => [...graph.nodes.values()].filter((node) => node.kind === kind).length;
    expect([count('entity'), count('group')]).toEqual([300, 4]);
    expect(count('Właściciel')).toBe(graph.nodes.size - 304);
  });
});
