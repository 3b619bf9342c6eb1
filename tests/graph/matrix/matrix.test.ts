// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { facetValues, NO_VALUE } from '../../../src/graph/filter/facets';
import { cellAt, matrix } from '../../../src/graph/matrix/matrix';
import { kindOfRows, matrixColumns, matrixRows, YEAR } from '../../../src/graph/matrix/matrix-traits';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import { graphs } from '../../support/arbitrary';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = graphOf(
  [
    entity('it', { kind: 'ecosystem' }),
    entity('sky', { kind: 'ecosystem' }),
    entity('ict', { kind: 'cluster', founded: '2007' }),
    entity('planes', { kind: 'cluster', founded: '2014-01-21' }),
    entity('firm', { helix: 'business', founded: '195X' }),
    entity('school', { kind: 'university', helix: 'academia' }),
    entity('code', { kind: 'industry' }),
    entity('wood', { kind: 'industry' }),
  ],
  [
    relation('ict', 'anchors', 'it'),
    relation('planes', 'anchors', 'sky'),
    relation('firm', 'coordinates', 'ict'),
    relation('firm', 'initiated', 'planes'),
    relation('ict', 'operates-in', 'code'),
    relation('firm', 'operates-in', 'code'),
  ],
);
const whole = wholeOf(graph);
const facets = facetColumns(graph, { inferred: true });
const by = (rows: string, columns: string, part = whole) => matrix(graph, facets, part, { rows, columns });

describe('matrix', () => {
  test('puts actors in the rows of their uplands and the column of their side', () => {
    const found = by('ecosystem', 'helix');
    expect([cellAt(found, 'it', 'business'), cellAt(found, 'sky', 'business')]).toEqual([['firm'], ['firm']]);
    expect(cellAt(found, NO_VALUE, 'academia')).toEqual(['school']);
  });

  test('leaves a gap empty and still has its row and column', () => {
    const found = by('ecosystem', 'helix');
    expect(cellAt(found, 'it', 'government')).toEqual([]);
    expect(found.rows).toEqual(['it', 'sky', NO_VALUE]);
    expect(found.columns).toEqual(['academia', 'government', 'business', 'civil-society', NO_VALUE]);
  });

  test('puts in the row of a cluster whom ties join to it', () => {
    const found = by('kind:cluster', 'kind');
    expect([cellAt(found, 'ict', 'organisation'), cellAt(found, 'ict', 'ecosystem')]).toEqual([['firm'], ['it']]);
    expect(found.rows).toEqual(['ict', 'planes', NO_VALUE]);
  });

  test('puts no one in a row of its own', () => {
    expect(cellAt(by('industry', 'kind'), 'code', 'cluster')).toEqual(['ict']);
    expect(cellAt(by('ecosystem', 'kind'), 'it', 'ecosystem')).toEqual([]);
    expect(cellAt(by('kind:cluster', 'kind'), NO_VALUE, 'cluster')).toEqual([]);
  });

  test('has a row for an industry that nobody works in', () => {
    expect(by('industry', 'helix').rows).toContain('wood');
  });

  test('sorts years and keeps uncertain ones as they are', () => {
    const found = by('ecosystem', 'year');
    expect(found.columns).toEqual(['195X', '2007', '2014', NO_VALUE]);
    expect(cellAt(found, 'sky', '2014')).toEqual(['planes']);
  });

  test('counts within the part alone', () => {
    const part = { nodes: new Set(['firm', 'planes']), edges: new Set(['firm--initiated--planes']) };
    const found = by('kind:cluster', 'helix', part);
    expect([cellAt(found, 'planes', 'business'), cellAt(found, 'ict', 'business')]).toEqual([['firm'], []]);
  });

  test('holds everyone that has a row but its own', () => {
    fc.assert(
      fc.property(
        graphs,
        fc.constantFrom(...matrixRows(graph)),
        fc.constantFrom(...matrixColumns(graph)),
        (random, rows, columns) => {
          const part = wholeOf(random);
          const read = facetColumns(random, { inferred: true });
          const found = matrix(random, read, part, { rows, columns });
          const placed = new Set([...found.cells.values()].flatMap((row) => [...row.values()].flat()));
          // A side of the helix stands in no column of the sides.
          const ofKind = kindOfRows(rows);
          const isOwn = (id: string) => random.nodes.get(id)?.kind === (ofKind ?? rows);
          // Whom an attribute says nothing of stands nowhere: a side of the helix is in no column of the sides.
          const told = [rows, columns].filter((trait) => kindOfRows(trait) === undefined && trait !== YEAR);
          const applies = (id: string) => told.every((trait) => facetValues(read, trait, id).length > 0);
          const others = networkOf(random, part).nodes.filter((id) => !isOwn(id) && applies(id));
          expect(columns === 'helix' && others.some((id) => random.nodes.get(id)?.kind === 'helix-sector')).toBe(false);
          expect(others.filter((id) => !placed.has(id))).toEqual([]);
          for (const [row, cells] of found.cells) {
            expect(found.rows).toContain(row);
            for (const column of cells.keys()) expect(found.columns).toContain(column);
          }
        },
      ),
    );
  });
});

test('in the shipped data no actor of a side is named in the biotechnology and the IT upland', () => {
  const shipped = shippedGraph();
  const found = matrix(shipped, facetColumns(shipped, { inferred: true }), wholeOf(shipped), {
    rows: 'ecosystem',
    columns: 'helix',
  });
  const sides = ['academia', 'government', 'business', 'civil-society'];
  const empty = found.rows.filter((row) => sides.every((side) => cellAt(found, row, side).length === 0));
  expect(empty).toEqual(['lubelska-wyzyna-biotechnologiczna', 'lubelska-wyzyna-it']);
  expect(cellAt(found, 'lubelska-wyzyna-lotnicza', 'government')).toEqual([
    'urzad-marszalkowski',
    'urzad-miasta-lublin',
  ]);
});

test('a value in one way of several is no row of its own', () => {
  const graph = graphOf(
    [entity('firm'), entity('coast', { kind: 'region' })],
    [relation('firm', 'located-in', 'coast'), relation('firm', 'serves', 'coast')],
  );
  const facets = facetColumns(graph, { inferred: true });
  expect(facets.values.get('region')?.get('firm')?.length).toBeGreaterThan(1);
  expect(matrix(graph, facets, wholeOf(graph), { rows: 'region', columns: 'kind' }).rows).toEqual(['coast']);
});
