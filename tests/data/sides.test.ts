// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/atlas/rules/sides';
import { NO_VALUE } from '../../src/graph/filter/facets';
import type { Edge } from '../../src/graph/graph';
import { fieldAt } from '../../src/graph/presence';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const nodes = [...graph.nodes.values()];
const edges = [...graph.edges.values()];

const SIDES = ['academia', 'government', 'business', 'civil-society'] as const;
const STRENGTHS = ['told', 'wanted', 'possible'] as const;

const strengthOf = ({ strength = 'told' }: Edge) => strength;
const linesOf = ({ evidence }: Edge) => evidence.map(({ lines: [first] = [0, 0] }) => first).join('+');
/** The side of those of whom a relation speaks in general, or "beside" the four. */
const sideOf = ({ to }: Edge) => graph.nodes.get(to)?.helix ?? 'beside';
const saidBy = (id: string) => edges.filter(({ type, from }) => type === 'brings-together' && from === id);
/** Who uses something or gains by it does not take part. */
const takesPart = ({ as }: Edge) => as !== 'user' && as !== 'beneficiary';

/** What the essay says of each upland in general words and of itself, side by side: strength and line. */
const UPLANDS: Readonly<Record<string, readonly (string | null)[]>> = {
  'lubelska-wyzyna-biotechnologiczna': ['wanted 21', null, 'wanted 21', null],
  'lubelska-wyzyna-it': ['told 11', null, 'told 11', null],
  'lubelska-wyzyna-lotnicza': ['told 29', null, 'told 29', null],
  'lubelska-wyzyna-medyczna': ['told 17', 'told 17', 'told 17', null],
  'lubelska-wyzyna-motoryzacyjna-i-maszynowa': ['wanted 25', 'wanted 25', 'wanted 25', null],
};

/** What the source says of the sides of each cluster in general words, and as what: strength, side, part, line. */
const CLUSTERS: Readonly<Record<string, readonly string[]>> = {
  'klaster-restauratorow-i-hotelarzy': ['told business participant 41'],
  'wschodni-klaster-ict': ['told academia member 54', 'told beside member 54', 'told business member 54'],
  'lubelskie-drewno': [
    'told academia partner 73',
    'told beside beneficiary 73',
    'told beside member 73',
    'told business member 73',
    'told government partner 73',
    'wanted business beneficiary 73+75',
  ],
  'lubelski-klaster-teleinformatyczny': [
    'wanted beside member 87',
    'wanted business member 87',
    'wanted government beneficiary 87',
  ],
  'lubelski-klaster-przedsiebiorstw': [
    'told business founder 97',
    'wanted academia partner 102',
    'wanted beside partner 102',
    'wanted business partner 102',
    'wanted government partner 102',
  ],
  'wschodni-klaster-obrobki-metali': [
    'possible business member 179',
    'told beside member 127',
    'told business member 129',
    'told business user 129+133',
    'wanted academia partner 139',
    'wanted business partner 139',
  ],
  'lubelski-klaster-ekoenergetyczny': [
    'told academia partner 196',
    'told beside partner 196',
    'told business partner 196',
    'wanted government beneficiary 205',
  ],
  'klaster-group-pl': [
    'told business member 219',
    'wanted academia beneficiary 223',
    'wanted academia partner 219',
    'wanted beside partner 228',
    'wanted business beneficiary 223',
  ],
  'klaster-fotoniki-i-swiatlowodow': [
    'told academia member 258+260',
    'told beside member 258+260',
    'told business member 258+260',
    'wanted academia member 262',
    'wanted business beneficiary 258',
  ],
  'klaster-designu-innowacji-i-mody': [
    'told academia partner 274',
    'told beside member 274',
    'told business member 274',
    'told business partner 274',
    'told civil-society member 274',
  ],
  'lubelska-medycyna': [
    'possible academia participant 295',
    'possible beside participant 295',
    'possible business participant 295',
    'possible government participant 295',
    'told academia partner 17',
    'told beside member 288',
    'told beside partner 17',
    'told business partner 17',
    'told government partner 17',
    'wanted beside participant 291+294',
  ],
  'lubelski-klaster-instytucji-otoczenia-biznesu': [
    'told academia founder 313',
    'told beside founder 313',
    'told business founder 313',
    'wanted business beneficiary 313',
    'wanted business partner 313',
  ],
  'lubelski-klaster-zaawansowanych-technologii-lotniczych': [
    'wanted academia partner 325',
    'wanted business partner 325',
  ],
  'lubelski-klaster-biotechnologiczny': [
    'wanted academia beneficiary 336',
    'wanted academia partner 21',
    'wanted beside partner 21',
    'wanted business partner 21',
  ],
  'klaster-wyzyna-motoryzacyjna-i-maszynowa': [
    'told academia participant 348',
    'told beside participant 348',
    'told business participant 348',
    'wanted academia participant 348',
    'wanted academia partner 355',
    'wanted beside beneficiary 359',
  ],
};

describe('who takes part in an upland by its own words', () => {
  test.each(Object.entries(UPLANDS))('%s', (id, expected) => {
    const cells = SIDES.map((side) => {
      const said = saidBy(id).filter((edge) => takesPart(edge) && sideOf(edge) === side);
      const strength = STRENGTHS.find((one) => said.some((edge) => strengthOf(edge) === one));
      const strongest = said.filter((edge) => strengthOf(edge) === strength);
      return strength ? `${strength} ${[...new Set(strongest.map(linesOf))].join(', ')}` : null;
    });
    expect(cells).toEqual(expected);
  });

  test('is told seven times, only wanted five times and not said eight times', () => {
    const cells = Object.values(UPLANDS).flat();
    const count = (strength: string) => cells.filter((cell) => cell?.startsWith(strength)).length;
    expect([count('told'), count('wanted'), cells.filter((cell) => cell === null).length]).toEqual([7, 5, 8]);
    expect(Object.keys(UPLANDS)).toEqual(nodes.filter(({ kind }) => kind === 'ecosystem').map(({ id }) => id));
  });
});

describe('who takes part in a cluster, in general words', () => {
  test.each(Object.entries(CLUSTERS))('%s', (id, expected) => {
    const said = saidBy(id).map((edge) => [strengthOf(edge), sideOf(edge), edge.as, linesOf(edge)].join(' '));
    expect([...new Set(said)].sort()).toEqual(expected);
  });

  test('is read for every cluster of the register', () => {
    const register = nodes.filter(({ register }) => register).map(({ id }) => id);
    expect(Object.keys(CLUSTERS).sort()).toEqual(register.sort());
  });

  test('tells of those who are to be lobbied beside those who take part, and of beneficiaries who took part among them', () => {
    const iob = fieldAt(
      fieldsOf(graph, 'lubelski-klaster-instytucji-otoczenia-biznesu', { inferred: true }),
      'government',
    );
    expect([iob.presence, iob.aside.map(({ type, to }) => `${type} ${to}`)]).toEqual([
      'nothing',
      ['lobbies general-local-government'],
    ]);
    // Line 11 tells of the commitment of those who may benefit when the upland was built.
    const it = fieldAt(fieldsOf(graph, 'lubelska-wyzyna-it', { inferred: true }), NO_VALUE);
    expect(it.said.told.map(({ to }) => to)).toContain('general-beneficiaries');
  });

  test('does not make partners of those who are to be lobbied', () => {
    const lobbied = edges.filter(({ type }) => type === 'lobbies');
    expect(lobbied.map((edge) => [edge.from, edge.to, strengthOf(edge), linesOf(edge)])).toEqual([
      ['lubelski-klaster-instytucji-otoczenia-biznesu', 'general-local-government', 'wanted', '313'],
    ]);
    expect(saidBy('lubelski-klaster-instytucji-otoczenia-biznesu').map(sideOf)).not.toContain('government');
  });
});

describe('those of whom the source speaks in general', () => {
  const bodies = nodes.filter(({ kind }) => kind === 'general-body');

  test('are stated, with lines, and each is spoken of by a cluster or an upland', () => {
    expect(bodies.filter(({ status }) => status !== 'stated')).toEqual([]);
    const spokenOf = new Set(edges.filter(({ type }) => type === 'brings-together').map(({ to }) => to));
    expect(bodies.map(({ id }) => id).filter((id) => !spokenOf.has(id))).toEqual([]);
  });

  test('belong to the side that they are given, and to no side beside the four', () => {
    const given = bodies.map(({ id, helix }) => [id, helix ? `helix-${helix}` : undefined]);
    const belonging = edges.filter(({ type }) => type === 'belongs-to');
    expect(given).toEqual(bodies.map(({ id }) => [id, belonging.find(({ from }) => from === id)?.to]));
    expect(bodies.filter(({ helix }) => !helix).map(({ id }) => id)).toEqual([
      'general-beneficiaries',
      'general-business-support-institutions',
      'general-designers',
      'general-healthcare-bodies',
      'general-industry-bodies',
      'general-institutions',
      'general-investors',
      'general-people-out-of-work',
      'general-pilot-schools',
    ]);
  });

  test('are put on their side by the source only where it says so itself', () => {
    const stated = edges.filter(
      ({ type, from, status }) => type === 'belongs-to' && status === 'stated' && from.startsWith('general-'),
    );
    expect(stated.map(({ from }) => from)).toEqual(['general-non-governmental-organisations']);
  });
});

test('whom the source sets in the past are two works, and one body is put on two sides', () => {
  expect(nodes.filter(({ past }) => past).map(({ id }) => id)).toEqual([
    'fabryka-samochodow-ciezarowych',
    'plage-i-laskiewicz',
  ]);
  // Wherever such a work stands, its time stands beside it; its side of the helix has none.
  const past = new Set(nodes.filter((node) => node.past).map(({ id }) => id));
  const undated = edges.filter(({ type, from, date }) => past.has(from) && type !== 'belongs-to' && !date);
  expect(undated.map(({ id }) => id)).toEqual([]);
  const contested = nodes.filter(({ contestedHelix }) => contestedHelix);
  expect(contested.map(({ id, contestedHelix }) => [id, contestedHelix])).toEqual([
    ['koordynator-klastra-designu-innowacji-i-mody', ['business', 'civil-society']],
  ]);
});
