// @vitest-environment node
import { expect, test } from 'vitest';
import { facetColumns } from '../../src/graph/filter/columns';
import { NO_FILTER } from '../../src/graph/filter/criteria';
import { applyFilter } from '../../src/graph/filter/filter';
import { countValues } from '../../src/graph/filter/filter-counts';
import { wholeOf } from '../../src/graph/measures/network';
import { allowedNetwork, type RouteOptions, shortestRoutes } from '../../src/graph/paths/routes';
import { answerPicks } from '../../src/graph/picks/answer-picks';
import { standsContested } from '../../src/graph/picks/picks';
import { ANYONE } from '../../src/graph/picks/sentence';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const columns = facetColumns(graph, { inferred: true });
const way = (from: string, to: string, options: RouteOptions = {}) => {
  const ends = { from: [from], to: [to] };
  return shortestRoutes(allowedNetwork(graph, wholeOf(graph), options, ends), ends, 1)[0]?.map(({ node }) => node);
};

test('money can be reached: the timber cluster is two steps from ZPORR and from the European Social Fund', () => {
  expect(way('lubelskie-drewno', 'zporr-2-6')).toEqual([
    'lubelskie-drewno',
    'innowacyjna-siec-wspolpracy-rzemiosla',
    'zporr-2-6',
  ]);
  expect(way('lubelskie-drewno', 'europejski-fundusz-spoleczny')).toEqual([
    'lubelskie-drewno',
    'europejski-fundusz-spoleczny',
  ]);
});

test('only money that the source tells of is stated: that 2.6 ZPORR pays for the network which 73 calls so is ours', () => {
  const funding = [...graph.edges.values()].filter(({ type }) => type === 'funded-by');
  expect(funding.map(({ to, status, why, note }) => [to, status, why !== undefined, note !== undefined])).toEqual([
    ['po-ig-5-2', 'stated', false, true],
    ['zporr-2-6', 'inferred', true, false],
    ['europejski-fundusz-spoleczny', 'stated', false, true],
    ['po-kl-2-2-1', 'stated', false, true],
  ]);
});

test('a region is an end: the metal cluster has members in podkarpackie', () => {
  expect(way('wschodni-klaster-obrobki-metali', 'region-podkarpackie')).toHaveLength(2);
});

test('money is not on the way between others unless asked', () => {
  const [from, to] = ['lubelski-klaster-biotechnologiczny', 'lubelski-klaster-przedsiebiorstw'] as const;
  expect(way(from, to) ?? []).not.toContain('fundusze-unii-europejskiej');
  expect(way(from, to, { context: true, types: ['seeks-funds-from'] })).toEqual([
    from,
    'fundusze-unii-europejskiej',
    to,
  ]);
});

test('regions tell in which way: founded, seated, where members work and whence one may join', () => {
  const counts = countValues(graph, columns, NO_FILTER, 'region');
  const chosen = (...region: string[]) => [
    ...applyFilter(graph, columns, { ...NO_FILTER, values: { kind: ['cluster', 'organisation'], region } }).nodes,
  ];
  expect(chosen('region-podkarpackie~open-to')).toEqual(['wschodni-klaster-obrobki-metali']);
  expect(chosen('region-podlaskie~has-members-in')).toEqual([]);
  expect(chosen('region-lublin~founded-in')).toEqual(['wojewodzki-klub-techniki-i-racjonalizacji']);
  expect(chosen('region-lublin')).toEqual(
    expect.arrayContaining([...chosen('region-lublin~founded-in'), ...chosen('region-lublin~located-in')]),
  );
  // What 75 and 102 hope for is no fact.
  expect(chosen('region-lubelskie')).not.toContain('lubelskie-drewno');
  expect(counts.has('region-lubelskie~open-to')).toBe(true);
});

test('the design cluster’s coordinator stands among business and civil society, marked', () => {
  const id = 'koordynator-klastra-designu-innowacji-i-mody';
  const place = { ...ANYONE, helix: 'business' };
  const { chains } = answerPicks(graph, columns, { places: [place, ANYONE], types: ['coordinates'] });
  expect(chains).toContainEqual([id, 'klaster-designu-innowacji-i-mody']);
  const marked = chains
    .flatMap(([first = '']) => graph.nodes.get(first) ?? [])
    .filter((node) => standsContested(node, place, graph));
  expect(marked.map((node) => node.id)).toEqual([id]);
});
