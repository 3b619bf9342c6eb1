// @vitest-environment node
import { expect, test } from 'vitest';
import type { Edge } from '../../src/graph/graph';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const TYPES = ['located-in', 'founded-in', 'has-members-in', 'open-to', 'serves'];
/** Relations of actors and regions; a region within a region and an industry of a region are not meant. */
const relations = [...graph.edges.values()].filter(
  ({ type, from }) => TYPES.includes(type) && !/^(region|industry)-/.test(from),
);
const told = relations.filter(({ strength }) => strength === undefined);
const stated = (type: string) => told.filter((edge) => edge.type === type && edge.status === 'stated').map(rowOf);

/** A relation as "from region lines". */
function rowOf({ from, to, evidence }: Edge): string {
  return `${from} ${to.replace('region-', '')} ${evidence.map(({ lines: [first] = [0, 0] }) => first).join('+')}`;
}

/** The title of the essay and the heading over the register. */
const HEADINGS = [1, 31];

test('what only a heading says is concluded: the seats of all fifteen clusters and of four uplands', () => {
  const ofHeading = relations.filter(({ evidence }) =>
    evidence.some(({ lines: [first] = [0, 0] }) => HEADINGS.includes(first)),
  );
  expect(ofHeading.filter(({ status }) => status !== 'inferred').map(({ id }) => id)).toEqual([]);
  const count = (kind: string) => ofHeading.filter(({ from }) => graph.nodes.get(from)?.kind === kind).length;
  expect([count('cluster'), count('ecosystem'), ofHeading.length]).toEqual([15, 4, 19]);
});

test('what only a name says is concluded', () => {
  const ofName = [
    'gmina-lublin--located-in--region-lublin',
    'stowarzyszenie-lubelskie-drewno--located-in--region-lublin',
    'uniwersytet-medyczny-w-lublinie--located-in--region-lublin',
    'urzad-marszalkowski--located-in--region-lublin',
    'urzad-marszalkowski--serves--region-lubelskie',
    'urzad-miasta-lublin--located-in--region-lublin',
    'wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu--located-in--region-zamosc',
  ];
  expect(ofName.map((id) => graph.edges.get(id)?.status)).toEqual(ofName.map(() => 'inferred'));
});

test('the places that the source states', () => {
  expect(stated('located-in')).toEqual([
    'cebit niemcy 56',
    'fundacja-lubelska-wyzyna-motoryzacyjna-i-maszynowa lublin 342',
    'it-bpo-days usa 56',
    'lubelska-wyzyna-it lublin 11',
    'nasscom indie 56',
    'plage-i-laskiewicz lubelskie 27',
    'pracownia-technologii-swiatlowodow lublin 256',
    'pzl-swidnik lubelskie 27',
    'umcs lublin 256',
  ]);
});

test('where one was founded is no seat', () => {
  expect(stated('founded-in')).toEqual(['wojewodzki-klub-techniki-i-racjonalizacji lublin 182']);
  expect(graph.edges.get('fabryka-samochodow-ciezarowych--founded-in--region-lubelskie')?.status).toBe('inferred');
  const founded = relations.filter(({ type }) => type === 'founded-in').map(({ from }) => from);
  expect(relations.filter(({ type, from }) => type === 'located-in' && founded.includes(from))).toEqual([]);
  const summary = graph.nodes.get('wojewodzki-klub-techniki-i-racjonalizacji')?.summary;
  expect([summary?.pl, summary?.en]).toEqual([
    expect.stringContaining('powstałe w Lublinie'),
    expect.stringContaining('founded in Lublin'),
  ]);
});

test('where members work and from where one may join are told apart', () => {
  const metal = (region: string, line: number) => `wschodni-klaster-obrobki-metali ${region} ${line}`;
  expect(stated('has-members-in')).toEqual(
    ['lubelskie', 'podkarpackie', 'swietokrzyskie'].map((one) => metal(one, 127)),
  );
  expect(stated('open-to')).toEqual(
    ['lubelskie', 'podkarpackie', 'podlaskie', 'polska-wschodnia', 'swietokrzyskie', 'warminsko-mazurskie'].map((one) =>
      metal(one, 179),
    ),
  );
});

test('whom one serves is a fact only where the source does not call it an aim', () => {
  expect(stated('serves')).toEqual([
    'inteligentna-specjalizacja-uslugi-medyczne lubelskie 286',
    'klaster-fotoniki-i-swiatlowodow polska 258',
    'klaster-restauratorow-i-hotelarzy lubelskie 41',
    'podroz-w-czasie lublin 60',
    'polskie-centrum-fotoniki-i-swiatlowodow polska 262',
    'wojewodzki-klub-techniki-i-racjonalizacji lubelskie 182',
  ]);
  expect(relations.filter(({ strength }) => strength === 'wanted').map(rowOf)).toEqual([
    'doradztwo-ksi-ksu-dla-innowacyjnych lubelskie 242',
    'doradztwo-ksi-ksu-dla-innowacyjnych podkarpackie 242',
    'doradztwo-ksi-ksu-dla-innowacyjnych swietokrzyskie 242',
    'lubelski-klaster-ekoenergetyczny lubelskie 200',
    'lubelski-klaster-instytucji-otoczenia-biznesu lubelskie 313',
    'lubelski-klaster-przedsiebiorstw lubelskie 102',
    'lubelski-klaster-zaawansowanych-technologii-lotniczych lubelskie 325',
    'lubelski-klaster-zaawansowanych-technologii-lotniczych lublin 325',
    'lubelskie-drewno lubelskie 75',
    'lubelskie-wyzyny-gospodarcze lubelskie 5',
    'lubelskie-wyzyny-gospodarcze lublin 3+7',
    'lublin-lokacja-2-0 lublin 58',
  ]);
});
