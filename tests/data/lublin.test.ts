// @vitest-environment node

import { readdirSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseDataset, readDataFile } from '../../scripts/check/dataset';
import { diameterIn } from '../../src/canvas/core/elements';
import { type Graph, incidentEdges, origins, otherEnd } from '../../src/graph/graph';
import { yearsOf } from '../../src/graph/time/dates';
import { ALL_SCHEMAS } from '../../src/io/schema/all-schemas';
import { localText } from '../../src/text/local-text';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const nodes = [...graph.nodes.values()];
const edges = [...graph.edges.values()];

/** The register as the source prints it: name, members, companies, year, contacts, coordinators. */
const REGISTER = [
  ['klaster-restauratorow-i-hotelarzy', 'Klaster Restauratorów i Hotelarzy', 63, 47, '2006', 'website'],
  ['wschodni-klaster-ict', 'Wschodni Klaster ICT', 174, 158, '2007', 'website, fan-page'],
  ['lubelskie-drewno', 'Stowarzyszenie Lubelskie Drewno Regionalny Klaster w Lublinie', 70, 70, '2007', 'website'],
  ['lubelski-klaster-teleinformatyczny', 'Lubelski Klaster Teleinformatyczny', 77, 77, '2008', ''],
  ['lubelski-klaster-przedsiebiorstw', 'Lubelski Klaster Przedsiębiorstw', 15, 13, '2008', 'website, fan-page'],
  ['wschodni-klaster-obrobki-metali', 'Wschodni Klaster Obróbki Metali', 99, 92, '2009', 'website'],
  ['lubelski-klaster-ekoenergetyczny', 'Lubelski Klaster Ekoenergetyczny', 43, 34, '2011', 'website'],
  ['klaster-group-pl', 'Klaster-Group.pl', 26, 25, '2011', 'website'],
  ['klaster-fotoniki-i-swiatlowodow', 'Klaster Fotoniki i Światłowodów', 29, 25, '2012', 'website, fan-page'],
  ['klaster-designu-innowacji-i-mody', 'Klaster Designu Innowacji i Mody', 53, 24, '2013', 'fan-page'],
  [
    'lubelska-medycyna',
    'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych',
    154,
    123,
    '2014',
    'website, fan-page',
  ],
  [
    'lubelski-klaster-instytucji-otoczenia-biznesu',
    'Lubelski Klaster Instytucji Otoczenia Biznesu',
    19,
    4,
    '2014',
    'website, fan-page',
  ],
  [
    'lubelski-klaster-zaawansowanych-technologii-lotniczych',
    'Lubelski Klaster Zaawansowanych Technologii Lotniczych',
    40,
    40,
    '2015',
    'website',
  ],
  ['lubelski-klaster-biotechnologiczny', 'Lubelski Klaster Biotechnologiczny', 34, 22, '2015', 'website'],
  ['klaster-wyzyna-motoryzacyjna-i-maszynowa', 'Klaster Wyżyna Motoryzacyjna i Maszynowa', 24, 16, '2018', 'website'],
] as const;

/** Who coordinates each cluster of the register, as the source's line says. */
const COORDINATORS: Readonly<Record<string, readonly string[]>> = {
  'klaster-restauratorow-i-hotelarzy': ['stowarzyszenie-klaster-restauratorow-i-hotelarzy'],
  'wschodni-klaster-ict': ['wschodnia-agencja-rozwoju'],
  'lubelskie-drewno': ['stowarzyszenie-lubelskie-drewno'],
  'lubelski-klaster-teleinformatyczny': ['stowarzyszenie-lubelski-klaster-teleinformatyczny'],
  'lubelski-klaster-przedsiebiorstw': ['sebruk'],
  'wschodni-klaster-obrobki-metali': ['wojewodzki-klub-techniki-i-racjonalizacji'],
  'lubelski-klaster-ekoenergetyczny': ['fundacja-rozwoju-lubelszczyzny'],
  'klaster-group-pl': ['netrix-group'],
  'klaster-fotoniki-i-swiatlowodow': ['polskie-centrum-fotoniki-i-swiatlowodow'],
  'klaster-designu-innowacji-i-mody': ['koordynator-klastra-designu-innowacji-i-mody'],
  'lubelska-medycyna': ['gmina-lublin', 'uniwersytet-medyczny-w-lublinie'],
  'lubelski-klaster-instytucji-otoczenia-biznesu': ['lubelska-fundacja-rozwoju'],
  'lubelski-klaster-zaawansowanych-technologii-lotniczych': [
    'stowarzyszenie-lubelski-klaster-zaawansowanych-technologii-lotniczych',
  ],
  'lubelski-klaster-biotechnologiczny': [],
  'klaster-wyzyna-motoryzacyjna-i-maszynowa': ['fundacja-lubelska-wyzyna-motoryzacyjna-i-maszynowa'],
};

/** The other ends of the stated ties of a node, each as "type end". */
const statedTies = (of: Graph, id: string) =>
  incidentEdges(of, id)
    .filter((edge) => !edge.context && edge.status === 'stated')
    .map((edge) => `${edge.type} ${otherEnd(edge, id)}`)
    .toSorted();

describe('the files of the dataset', () => {
  test('are those that the schema knows, and no other', () => {
    expect(readdirSync('data/lublin').toSorted()).toEqual(
      Object.keys(ALL_SCHEMAS)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
  });

  test('are read without a problem', () => {
    expect(parseDataset()).toMatchObject({ ok: true });
  });

  test.each(Object.entries(ALL_SCHEMAS))('%s.json keeps to its schema', (name, schema) => {
    expect(v.safeParse(schema as v.GenericSchema, readDataFile(name)).issues).toBeUndefined();
  });

  test.each([
    ['entities', 'id'],
    ['relations', 'id'],
    ['sources', 'id'],
    ['notes', 'id'],
    ['ignored', 'term'],
  ])('%s.json is sorted by %s', (name, key) => {
    const keys = (readDataFile(name) as readonly Readonly<Record<string, string>>[]).map((item) => item[key]);
    expect(keys).toEqual(keys.toSorted());
  });

  test('layout.json places every entity, sorted by id', () => {
    const ids = nodes.map(({ id }) => id).toSorted();
    for (const positions of graph.layouts.values()) expect([...positions.keys()]).toEqual(ids);
    expect(graph.layouts.size).toBeGreaterThan(0);
  });

  test('name each relation for what it joins, and of several between two for what tells it apart', () => {
    const unnamed = edges.filter(({ id, from, type, to, strength, as }) => {
      const name = `${from}--${type}--${to}`;
      const isFurther = graph.edges.has(name) && [`${name}--${strength}`, `${name}--${as}`].includes(id);
      return id !== name && !isFurther;
    });
    expect(unnamed).toEqual([]);
  });

  test('put nobody on another, in any arrangement', () => {
    const touching = [...graph.layouts].flatMap(([name, positions]) =>
      nodes.flatMap((node, index) =>
        nodes.slice(index + 1).flatMap((other) => {
          const [a, b] = [positions.get(node.id), positions.get(other.id)];
          const room = (diameterIn(graph, node) + diameterIn(graph, other)) / 2;
          return a && b && Math.hypot(a.x - b.x, a.y - b.y) < room ? [`${name}: ${node.id}, ${other.id}`] : [];
        }),
      ),
    );
    expect(touching).toEqual([]);
  });

  test('say a symmetric relation once, in one direction', () => {
    const twins = edges.filter(
      ({ symmetric, from, type, to }) => symmetric && graph.edges.has(`${to}--${type}--${from}`),
    );
    expect(twins).toEqual([]);
  });

  test('give the register figures to its clusters only', () => {
    expect(nodes.filter(({ register, kind }) => register && kind !== 'cluster')).toEqual([]);
    expect(nodes.filter(({ register, members, contacts }) => !register && (members ?? contacts))).toEqual([]);
  });
});

describe('short names', () => {
  const named = nodes.filter(({ register, kind }) => register || kind === 'ecosystem');
  const wordsOf = (text: string) => text.match(/[\p{L}\d.-]+/gu) ?? [];

  test.each(['pl', 'en'] as const)(
    'are there for what is always named, unless its name is short itself (%s)',
    (language) => {
      const long = named
        .filter((node) => localText(node.name, language).length > 25 && !node.short)
        .map(({ id }) => id);
      expect(named).toHaveLength(20);
      expect(long).toEqual([]);
    },
  );

  test.each(['pl', 'en'] as const)('are made of words of the name or an alias, and shorter (%s)', (language) => {
    const faults = nodes.flatMap(({ id, name, short, aliases }) => {
      if (!short) return [];
      const [whole, part] = [localText(name, language), localText(short, language)];
      const known = new Set([whole, ...aliases].flatMap(wordsOf));
      return part.length < whole.length && wordsOf(part).every((word) => known.has(word)) ? [] : id;
    });
    expect(faults).toEqual([]);
  });

  test.each(['pl', 'en'] as const)('are each of one actor (%s)', (language) => {
    const all = nodes.flatMap(({ short }) => short?.[language] ?? []);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('the register', () => {
  test('lists fifteen clusters', () => {
    const listed = nodes.filter(({ register }) => register).map(({ id }) => id);
    expect(listed.toSorted()).toEqual(REGISTER.map(([id]) => id).toSorted());
    expect(listed).toHaveLength(15);
  });

  test.each(REGISTER)('gives %s as the source does', (id, name, members, companies, founded, contacts) => {
    const cluster = graph.nodes.get(id);
    expect([cluster?.name.pl, ...(cluster?.aliases ?? [])]).toContain(name);
    expect(cluster).toMatchObject({ kind: 'cluster', register: true, members, companies, founded });
    expect((cluster?.contacts ?? []).join(', ')).toBe(contacts);
  });

  test.each(REGISTER.map(([id]) => id))('names the coordinators of %s', (id) => {
    expect(origins(graph, id, 'coordinates').toSorted()).toEqual(COORDINATORS[id]);
  });

  test('grows year by year to fifteen', () => {
    const years = nodes.filter(({ register }) => register).map(({ founded }) => yearsOf(founded)?.[0] ?? 0);
    const grown = [...new Set(years)].toSorted().map((year) => [year, years.filter((one) => one <= year).length]);
    expect(grown).toEqual([
      [2006, 1],
      [2007, 3],
      [2008, 5],
      [2009, 6],
      [2011, 8],
      [2012, 9],
      [2013, 10],
      [2014, 12],
      [2015, 14],
      [2018, 15],
    ]);
  });

  test('sums up to 920 members and 770 companies', () => {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(nodes.map(({ members = 0 }) => members))).toBe(920);
    expect(sum(nodes.map(({ companies = 0 }) => companies))).toBe(770);
  });
});

describe('the stated ties', () => {
  test('of UMCS are its fibre laboratory and the design cluster', () => {
    expect(statedTies(graph, 'umcs')).toEqual([
      'collaborates-with klaster-designu-innowacji-i-mody',
      'part-of pracownia-technologii-swiatlowodow',
    ]);
  });

  test('of Urząd Marszałkowski are Lubelskie Drewno and the aviation cluster', () => {
    expect(statedTies(graph, 'urzad-marszalkowski')).toEqual([
      'collaborates-with lubelskie-drewno',
      'initiated lubelski-klaster-zaawansowanych-technologii-lotniczych',
    ]);
  });

  test('of the IT upland are the automotive and the aviation upland', () => {
    expect(statedTies(graph, 'lubelska-wyzyna-it')).toEqual([
      'collaborates-with lubelska-wyzyna-lotnicza',
      'collaborates-with lubelska-wyzyna-motoryzacyjna-i-maszynowa',
    ]);
  });

  test('of the medical upland are its cluster and the biotechnology upland', () => {
    expect(statedTies(graph, 'lubelska-wyzyna-medyczna')).toEqual([
      'anchors lubelska-medycyna',
      'linked-with lubelska-wyzyna-biotechnologiczna',
    ]);
  });

  test('of PZL-Świdnik are its owner and the aviation cluster', () => {
    expect(statedTies(graph, 'pzl-swidnik')).toEqual([
      'initiated lubelski-klaster-zaawansowanych-technologii-lotniczych',
      'linked-with lubelski-klaster-zaawansowanych-technologii-lotniczych',
      'runs leonardo-helicopters',
    ]);
  });
});

describe('the concept', () => {
  test('has five ecosystems and four sides as its parts', () => {
    const parts = origins(graph, 'lubelskie-wyzyny-gospodarcze', 'part-of');
    const countOf = (kind: string) => parts.filter((id) => graph.nodes.get(id)?.kind === kind).length;
    expect([countOf('ecosystem'), countOf('helix-sector'), parts.length]).toEqual([5, 4, 9]);
  });
});
