// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/io/read/parse-document';
import { vocabularyProblems } from '../../src/io/read/vocabulary-problems';
import { DOCUMENT_SCHEMA } from '../../src/io/schema/document-schema';
import { SCHEMAS } from '../../src/io/schema/schema';
import { exampleContent, exampleDocument } from '../support/examples';

const FOLDER = 'data/examples';
const EXAMPLES = { karate: [34, 78], 'les-miserables': [77, 254], modrowiec: [60, 159] } as const;
const NAMES = Object.keys(EXAMPLES);

test('there are no other examples', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(NAMES.map((name) => `${name}.json`).toSorted());
});

describe.each(NAMES)('the example %s', (name) => {
  test('is read without a problem', () => {
    expect(parseDocument(exampleContent(name), name).problems).toEqual([]);
  });

  test('keeps to the published schema, and its vocabulary to the strict one', () => {
    const content = exampleContent(name) as Readonly<{ vocabulary: unknown }>;
    expect(v.safeParse(DOCUMENT_SCHEMA, content).issues).toBeUndefined();
    expect(v.safeParse(SCHEMAS.vocabulary, content.vocabulary).issues).toBeUndefined();
    expect(vocabularyProblems(exampleDocument(name).vocabulary)).toEqual([]);
  });

  test('has as many entities and relations as it should', () => {
    const { entities, relations } = exampleDocument(name).atlas;
    expect([entities.length, relations.length]).toEqual(EXAMPLES[name as keyof typeof EXAMPLES]);
  });

  test('says in both languages what it is, where it is from and what may be done with it', () => {
    const { title, origin = {}, licence = {}, atlas } = exampleDocument(name);
    for (const text of [title, origin, licence, ...atlas.sources.map((source) => source.title)])
      expect(Object.keys(text).toSorted()).toEqual(['en', 'pl']);
    expect(atlas.sources).toHaveLength(1);
  });

  test('names everyone in both languages', () => {
    const unnamed = exampleDocument(name).atlas.entities.filter(({ name: { pl, en } }) => !pl || !en);
    expect(unnamed).toEqual([]);
  });

  test.each(['entities', 'relations', 'sources', 'notes'] as const)('has its %s sorted by id', (list) => {
    const ids = exampleDocument(name).atlas[list].map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
  });

  test('calls nobody by a mere number or by joined words of a file', () => {
    const aliases = exampleDocument(name).atlas.entities.flatMap((each) => each.aliases);
    expect(aliases.filter((alias) => /^\d+$|\p{Ll}[\p{Lu}\d]/u.test(alias))).toEqual([]);
  });

  test('holds no positions', () => {
    expect(exampleDocument(name).atlas.layouts.size).toBe(0);
  });
});

/** The links of a graph that measures are tried on, each as its two ends in their order. */
function referenceLinks(name: string, idOf: (id: string) => string): readonly string[] {
  const { links } = JSON.parse(readFileSync(`tests/reference/graphs/${name}.json`, 'utf8')) as Readonly<{
    links: readonly Readonly<{ from: string; to: string }>[];
  }>;
  return links.map(({ from, to }) => [idOf(from), idOf(to)].toSorted().join(' ')).toSorted();
}

const linksOf = (name: string) =>
  exampleDocument(name)
    .atlas.relations.map(({ from, to }) => [from, to].toSorted().join(' '))
    .toSorted();

const weightsOf = (name: string) => {
  const { atlas, vocabulary } = exampleDocument(name);
  return atlas.relations.map(({ values = {} }) => Number(values[vocabulary.roles.weight ?? '']));
};
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the known graphs', () => {
  test('karate joins whom the reference joins, and weighs it as NetworkX does', () => {
    const idOf = (id: string) => `member-${`${Number(id) + 1}`.padStart(2, '0')}`;
    expect(linksOf('karate')).toEqual(referenceLinks('karate', idOf));
    expect(sum(weightsOf('karate'))).toBe(231);
  });

  test('les-miserables joins whom the reference joins, and weighs it as NetworkX does', () => {
    const idOf = (id: string) => id.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, '-').toLowerCase();
    expect(linksOf('les-miserables')).toEqual(referenceLinks('les-miserables', idOf));
    expect(sum(weightsOf('les-miserables'))).toBe(820);
  });

  test.each([
    ['karate', 'BSD', 'Zachary'],
    ['les-miserables', 'BSD', 'Knuth'],
    ['modrowiec', 'CC0', 'made up'],
  ])('%s names its licence and origin', (name, licence, origin) => {
    const document = exampleDocument(name);
    expect(document.licence?.en).toContain(licence);
    expect(document.origin?.en).toContain(origin);
  });
});

describe('the made-up town', () => {
  const { atlas, vocabulary } = exampleDocument('modrowiec');

  test('has sides, beginnings, ends and sizes in the fields that the atlas draws by', () => {
    const grand = atlas.entities.find(({ id }) => id === 'theatre-canal');
    expect(grand).toMatchObject({ helix: 'drama', founded: '1898', dissolved: '1961', members: 18400 });
    expect(vocabulary.attributes.find(({ id }) => id === vocabulary.roles.side)?.values).toHaveLength(4);
  });

  test('begins nothing after its end, and nobody before they are there', () => {
    const beginOf = new Map(atlas.entities.map(({ id, founded }) => [id, founded]));
    expect(atlas.entities.filter(({ founded = '', dissolved = '9999' }) => founded > dissolved)).toEqual([]);
    const early = atlas.relations.filter(
      ({ from, since, date }) => (since ?? date ?? '9999') < (beginOf.get(from) ?? '').replaceAll('X', '0'),
    );
    expect(early).toEqual([]);
  });

  test('shows claims of every status', () => {
    expect(new Set([...atlas.entities, ...atlas.relations].map(({ status }) => status)).size).toBe(3);
  });
});
