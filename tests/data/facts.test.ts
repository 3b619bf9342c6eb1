// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../scripts/check/dataset';
import { origins } from '../../src/graph/graph';
import type { Strength } from '../../src/graph/model';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const nodes = [...graph.nodes.values()];
const coordinators = new Set(
  nodes.filter(({ register }) => register).flatMap(({ id }) => origins(graph, id, 'coordinates')),
);
const formsOf = (id: string) => (graph.nodes.get(id)?.legalForms ?? []).map(({ form }) => form);

/** The items of a topic of an actor, in English. */
const itemsOf = (id: string, topic: string, strength: Strength = 'told') =>
  (graph.nodes.get(id)?.facts ?? [])
    .filter((fact) => fact.topic === topic && fact.strength === strength)
    .flatMap(({ items }) => items.map(({ en }) => en));

/** Who has a topic in a strength. */
const havingTold = (topic: string, strength: Strength) =>
  nodes.filter(({ id }) => itemsOf(id, topic, strength).length > 0).map(({ id }) => id);

describe('the legal form of a coordinator', () => {
  test.each([
    ['stowarzyszenie-klaster-restauratorow-i-hotelarzy', 'association'],
    ['wschodnia-agencja-rozwoju', 'company'],
    ['stowarzyszenie-lubelskie-drewno', 'association'],
    ['stowarzyszenie-lubelski-klaster-teleinformatyczny', 'association'],
    ['sebruk', ''],
    ['wojewodzki-klub-techniki-i-racjonalizacji', 'association'],
    ['fundacja-rozwoju-lubelszczyzny', 'foundation'],
    ['netrix-group', 'company'],
    ['polskie-centrum-fotoniki-i-swiatlowodow', ''],
    ['koordynator-klastra-designu-innowacji-i-mody', 'company, association'],
    ['gmina-lublin', 'municipality'],
    ['uniwersytet-medyczny-w-lublinie', 'university'],
    ['lubelska-fundacja-rozwoju', 'foundation'],
    ['stowarzyszenie-lubelski-klaster-zaawansowanych-technologii-lotniczych', 'association'],
    ['fundacja-lubelska-wyzyna-motoryzacyjna-i-maszynowa', 'foundation'],
  ])('of %s is: %s', (id, forms) => {
    expect(coordinators.delete(id)).toBe(true);
    expect(formsOf(id).join(', ')).toBe(forms);
  });

  test('is asked of all of them', () => {
    expect([...coordinators]).toEqual([]);
  });
});

describe('facts', () => {
  test('are told of each cluster of the register, each topic once in each strength', () => {
    expect(nodes.filter(({ register, facts }) => register && !facts).map(({ id }) => id)).toEqual([]);
    const twice = nodes.filter(({ facts = [] }) => {
      const keys = facts.map(({ topic, strength }) => `${topic} ${strength}`);
      return new Set(keys).size < keys.length;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  test('come in the order of topics, what is told before what is not', () => {
    const order = [
      'fields',
      'services',
      'products',
      'activities',
      'for-members',
      'education',
      'funds',
      'joining',
      'aims',
    ];
    const unordered = nodes.filter(({ facts = [] }) => {
      const places = facts.map(({ topic, strength }) => order.indexOf(topic) * 2 + (strength === 'told' ? 0 : 1));
      return places.some((place, index) => place < (places[index - 1] ?? 0));
    });
    expect(unordered.map(({ id }) => id)).toEqual([]);
  });

  test('are short, and each is told once', () => {
    const texts = nodes.flatMap(({ id, facts = [] }) =>
      facts.flatMap(({ topic, items }) => items.flatMap((item) => [item.pl, item.en].map((text) => [id, topic, text]))),
    );
    expect(texts.filter(([, , text = '']) => text.split(' ').length > 8)).toEqual([]);
    const counted = texts.map((one) => one.join(' '));
    const inOneLanguage = nodes.flatMap(({ id, facts = [] }) =>
      facts.flatMap(({ topic, items }) => items.map(({ pl }) => `${id} ${topic} ${pl}`)),
    );
    expect([counted.length, new Set(inOneLanguage).size]).toEqual([inOneLanguage.length * 2, inOneLanguage.length]);
  });

  test('of the metal cluster hold every service and product that its lines list', () => {
    const metal = 'wschodni-klaster-obrobki-metali';
    // Line 155 names two things that are two items, lines 144 and 149 two that are one.
    expect([itemsOf(metal, 'services').length, itemsOf(metal, 'products').length]).toEqual([15, 17]);
    expect(itemsOf(metal, 'services')).toContain('welding');
    expect(itemsOf(metal, 'fields')).toContain('parts for mining');
  });

  test('say who may join and what is only wanted or had', () => {
    expect(havingTold('joining', 'possible')).toEqual(['lubelska-medycyna', 'wschodni-klaster-obrobki-metali']);
    expect(havingTold('funds', 'told').toSorted()).toEqual([
      'klaster-group-pl',
      'lubelskie-drewno',
      'netrix-group',
      'polskie-centrum-fotoniki-i-swiatlowodow',
    ]);
    expect(havingTold('funds', 'wanted')).toEqual([
      'lubelski-klaster-biotechnologiczny',
      'lubelski-klaster-przedsiebiorstw',
    ]);
    expect(itemsOf('klaster-designu-innowacji-i-mody', 'education')).toEqual(['work on a new design course']);
  });

  test('have aims as aims alone', () => {
    expect(
      nodes.flatMap(({ id, facts = [] }) =>
        facts.filter((fact) => fact.topic === 'aims' && fact.strength !== 'wanted').map(() => id),
      ),
    ).toEqual([]);
  });
});

test('summaries say no more than their lines', () => {
  const said = (id: string) => graph.nodes.get(id)?.summary?.en ?? '';
  expect(said('lubelskie-drewno')).toMatch(/linked with the building of timber houses/);
  expect(said('klaster-designu-innowacji-i-mody')).toMatch(/non-governmental organisations/);
  expect(said('ksu')).not.toMatch(/provider|cent(re|er)/);
});

test.each([
  ['two-development-foundations', ['fundacja-rozwoju-lubelszczyzny', 'lubelska-fundacja-rozwoju']],
  ['automotive-upland-namesakes', ['klaster-wyzyna-motoryzacyjna-i-maszynowa']],
  ['business-support-founders-and-members', ['lubelski-klaster-instytucji-otoczenia-biznesu']],
  ['aviation-members-all-companies', ['lubelski-klaster-zaawansowanych-technologii-lotniczych']],
  ['business-support-beside-sides', ['industry-business-support']],
  ['photonics-umcs-unlinked', ['umcs', 'klaster-fotoniki-i-swiatlowodow']],
  ['zporr-called-project', ['zporr-2-6']],
  ['haccp-spelling', ['klaster-restauratorow-i-hotelarzy']],
  ['laskiewicz-spelling', ['plage-i-laskiewicz']],
])('the note %s stands with whom it is about', (note, ids) => {
  for (const id of ids) expect(graph.notesAbout.get(id)?.map((each) => each.id)).toContain(note);
});

/** Every text of a file, whatever its place. */
const textsIn = (content: unknown): readonly string[] =>
  typeof content === 'string' ? [content] : Object.values(Object(content)).flatMap(textsIn);

test.each(['entities', 'relations', 'notes', 'questions', 'story'])(
  '%s calls an anchor cluster by that word alone',
  (file) => {
    const others =
      /punkt\w* oparcia|podstaw\w+ (ekosystemu|wyżyny)|oparty na klastrze|built on the .* cluster|as its base|własnego klastra/i;
    expect(textsIn(readDataFile(file)).filter((text) => others.test(text))).toEqual([]);
  },
);
