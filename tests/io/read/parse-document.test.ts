// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LUBLIN } from '../../../src/atlas/lublin';
import type { DocumentProblem, Done } from '../../../src/graph/document/document-problem';
import { GENERAL } from '../../../src/graph/general/general';
import { buildGraph } from '../../../src/graph/graph';
import type { OpenDocument } from '../../../src/io/read/document-reading';
import { MOST_ITEMS, MOST_TEXT, parseDocument, parseDocumentText } from '../../../src/io/read/parse-document';
import { vocabularyProblems } from '../../../src/io/read/vocabulary-problems';
import { writeDocument } from '../../../src/io/write/write-document';
import { localText } from '../../../src/text/local-text';
import { contents } from '../../support/documents';
import { shippedAtlas } from '../../support/shipped';
import { VOCABULARY } from '../../support/vocabulary';

const evidence = { source: 'book', section: 'One', lines: [1, 2], terms: ['Anna'] };

/** A file without a problem. */
const FILE = {
  format: 'wyzyny',
  version: 1,
  title: { pl: 'Ludzie', en: 'People' },
  vocabulary: {
    kinds: [
      { id: 'person', label: 'person' },
      { id: 'club', label: { en: 'club' }, plural: { en: 'Clubs' }, context: false },
    ],
    relationTypes: [
      { id: 'knows', forward: { en: 'knows' }, inverse: { en: 'knows' }, symmetric: true },
      { id: 'joined', forward: { en: 'joined' }, from: ['person'], to: ['club'] },
      { id: 'likes', context: true },
    ],
    attributes: [
      {
        id: 'team',
        type: 'category',
        values: [
          { id: 'red', label: 'red' },
          { id: 'blue', label: 'blue' },
        ],
      },
      { id: 'hobbies', type: 'categories' },
      { id: 'born', type: 'date' },
      { id: 'gone', type: 'number' },
      { id: 'weight', type: 'number' },
      { id: 'height', type: 'number' },
      { id: 'page', type: 'link' },
      { id: 'member', type: 'flag' },
      { id: 'motto' },
      { id: 'code', type: 'identifier' },
      { id: 'strength', of: 'edges', type: 'number' },
    ],
    roles: { group: 'team', side: 'team', begin: 'born', end: 'gone', size: 'weight', weight: 'strength' },
  },
  entities: [
    {
      id: 'anna',
      kind: 'person',
      name: { en: 'Anna' },
      values: { team: 'red', born: 1965, gone: 2001, weight: 61.5 },
      evidence: [evidence],
    },
    { id: 'bruno', kind: 'person', name: 'Bruno', values: { team: 'blue', hobbies: ['chess'], height: 1.8 } },
    { id: 'guild', kind: 'club', name: { en: 'Guild' } },
  ],
  relations: [
    { id: 'first', type: 'knows', from: 'anna', to: 'bruno', values: { strength: 3 }, evidence: [evidence] },
    { type: 'joined', from: 'bruno', to: 'guild' },
  ],
  sources: [{ id: 'book', title: { en: 'A book' } }],
  notes: [{ id: 'doubt', about: ['anna', 'first'], text: { en: 'Perhaps.' } }],
  layout: { uplands: { anna: [0, 1], bruno: [2, 3] } },
};
const [anna, bruno, guild] = FILE.entities;
const [first, joined] = FILE.relations;

const read = (patch: object = {}) => parseDocument({ ...FILE, ...patch }, 'people.json');

function opened(patch: object = {}): OpenDocument {
  const reading = read(patch);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.document;
}

const entityIn = (patch: object) => opened({ entities: [{ ...anna, ...patch }, bruno, guild] }).atlas.entities[0];
const problemsOf = (patch: object): readonly DocumentProblem[] => read(patch).problems;
const withVocabulary = (patch: object) => ({ vocabulary: { ...FILE.vocabulary, ...patch } });

describe('a document', () => {
  test('of a whole file is read without a problem', () => {
    expect(read()).toMatchObject({ ok: true, problems: [] });
  });

  test('has what its vocabulary leaves unsaid filled in', () => {
    const { kinds, relationTypes, attributes } = opened().vocabulary;
    expect(kinds[0]).toEqual({ id: 'person', label: { und: 'person' }, plural: { und: 'person' }, context: false });
    expect(relationTypes[1]).toMatchObject({
      name: { und: 'joined' },
      forward: { en: 'joined' },
      inverse: { en: '← joined' },
      symmetric: false,
      context: false,
    });
    expect(attributes.find(({ id }) => id === 'motto')).toEqual({
      id: 'motto',
      of: 'nodes',
      type: 'text',
      label: { und: 'motto' },
    });
  });

  test('has what plays a role in the fields of that role, and the rest among its values', () => {
    const { entities } = opened().atlas;
    expect(entities[0]).toMatchObject({ helix: 'red', founded: '1965', dissolved: '2001', members: 61.5 });
    expect(entities[0]).not.toHaveProperty('values');
    expect(entities[1]).toMatchObject({ helix: 'blue', values: { hobbies: ['chess'], height: 1.8 } });
    expect(opened().atlas.relations[0]?.values).toEqual({ strength: 3 });
  });

  test('calls unsourced what has no evidence, stated what has', () => {
    expect(opened().atlas.entities.map(({ status }) => status)).toEqual(['stated', 'unsourced', 'unsourced']);
    expect(opened().atlas.relations.map(({ status }) => status)).toEqual(['stated', 'unsourced']);
  });

  test('shows text in whatever language there is, and text of which nobody says which', () => {
    const { entities, sources } = opened().atlas;
    expect(localText(entities[1]?.name ?? {}, 'pl')).toBe('Bruno');
    expect(localText(sources[0]?.title ?? {}, 'pl')).toBe('A book');
  });

  test('names relations that have no name, each with one of its own', () => {
    const relations = [joined, { ...joined, id: 'bruno--joined--guild--2' }, joined, joined];
    expect(opened({ relations }).atlas.relations.map(({ id }) => id)).toEqual([
      'bruno--joined--guild',
      'bruno--joined--guild--2',
      'bruno--joined--guild--3',
      'bruno--joined--guild--4',
    ]);
  });

  test('gives relations of long names ids that are read again as they are', () => {
    const [from, to] = ['a', 'b'].map((letter) => letter.repeat(200));
    const tie = { from, to, type: 'knows' };
    const long = { entities: [{ id: from }, { id: to }], relations: [tie, tie], notes: [], layout: {} };
    const document = opened(long);
    expect(new Set(document.atlas.relations.map(({ id }) => id)).size).toBe(2);
    expect(parseDocument(written(document), 'x')).toEqual({ ok: true, document, problems: [] });
  });

  test('takes numbers for ids', () => {
    const reading = read({
      entities: [{ id: 1 }, { id: 2 }],
      relations: [{ from: 1, to: 2 }],
      notes: [],
      layout: {},
      vocabulary: undefined,
    });
    expect(reading.ok && reading.document.atlas.relations[0]).toMatchObject({ from: '1', to: '2' });
  });

  test('becomes a graph', () => {
    const { atlas, vocabulary } = opened();
    const graph = buildGraph(atlas, vocabulary, GENERAL);
    expect([graph.nodes.size, graph.edges.size]).toEqual([3, 2]);
  });
});

type Case = Readonly<{ patch: object; problem: Partial<DocumentProblem>; done: Done }>;

/** What is wrong, and what is done about it. */
const BROKEN: Readonly<Record<string, Case>> = {
  'a duplicate entity': {
    patch: { entities: [anna, bruno, guild, { ...anna, name: 'Other' }] },
    problem: { list: 'entities', item: 'anna', rule: 'duplicate-id' },
    done: 'dropped',
  },
  'an entity without an id': {
    patch: { entities: [...FILE.entities, { name: 'Nobody' }] },
    problem: { list: 'entities', item: 4, field: 'id', rule: 'schema', found: undefined },
    done: 'dropped',
  },
  'an entity that is none': {
    patch: { entities: [...FILE.entities, 7] },
    problem: { list: 'entities', item: 4, field: '', rule: 'schema', found: 7 },
    done: 'dropped',
  },
  'an entity of an unknown kind': {
    patch: { entities: [...FILE.entities, { id: 'rex', kind: 'dog' }] },
    problem: { list: 'entities', item: 'rex', rule: 'unknown-kind', found: 'dog' },
    done: 'repaired',
  },
  'a field that entities do not have': {
    patch: { entities: [{ ...anna, colour: 'red' }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', field: 'colour', rule: 'schema', expected: { is: 'known' } },
    done: 'repaired',
  },
  'an empty text': {
    patch: { entities: [{ ...anna, name: { pl: '', en: 'Anna' } }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', field: 'name.pl', rule: 'schema', found: '' },
    done: 'repaired',
  },
  'a relation to nobody': {
    patch: { relations: [first, { type: 'knows', from: 'anna', to: 'nobody' }] },
    problem: { list: 'relations', item: 'anna--knows--nobody', rule: 'unknown-end', found: 'nobody' },
    done: 'dropped',
  },
  'a relation to oneself': {
    patch: { relations: [first, { type: 'knows', from: 'anna', to: 'anna' }] },
    problem: { list: 'relations', rule: 'self-loop', found: 'anna' },
    done: 'dropped',
  },
  'a duplicate relation': {
    patch: { relations: [first, { ...first, to: 'guild' }] },
    problem: { list: 'relations', item: 'first', rule: 'duplicate-id' },
    done: 'dropped',
  },
  'a relation of an unknown type': {
    patch: { relations: [first, { type: 'envies', from: 'anna', to: 'bruno' }] },
    problem: { list: 'relations', rule: 'unknown-type', found: 'envies' },
    done: 'repaired',
  },
  'kinds that a type does not join': {
    patch: { relations: [first, { type: 'joined', from: 'anna', to: 'bruno' }] },
    problem: { list: 'relations', rule: 'kinds-not-allowed', found: 'person → person', expected: 'person → club' },
    done: 'kept',
  },
  'a tie that is only wanted': {
    patch: { relations: [first, { type: 'knows', from: 'anna', to: 'guild', strength: 'wanted' }] },
    problem: { list: 'relations', rule: 'strength-of-a-tie', found: 'wanted' },
    done: 'dropped',
  },
  'a statement without evidence': {
    patch: { entities: [{ ...anna, status: 'stated', evidence: [] }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', rule: 'stated-without-evidence' },
    done: 'repaired',
  },
  'an inference without a reason': {
    patch: { entities: [{ ...anna, status: 'inferred' }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', rule: 'inferred-without-why' },
    done: 'kept',
  },
  'evidence of an unknown source': {
    patch: { relations: [{ ...first, evidence: [evidence, { ...evidence, source: 'rumour' }] }] },
    problem: { list: 'relations', item: 'first', rule: 'unknown-source', found: 'rumour' },
    done: 'repaired',
  },
  'lines the wrong way round': {
    patch: { entities: [{ ...anna, evidence: [{ ...evidence, lines: [9, 8] }] }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', rule: 'lines-order', found: '9–8' },
    done: 'repaired',
  },
  'evidence without words': {
    patch: { relations: [{ ...first, evidence: [{ source: 'book', section: 'One', lines: [1, 2] }, evidence] }] },
    problem: { list: 'relations', item: 'first', field: 'evidence.0.terms', rule: 'schema', found: undefined },
    done: 'repaired',
  },
  'more companies than members': {
    patch: { entities: [{ ...anna, companies: 99 }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', rule: 'companies-exceed-members' },
    done: 'kept',
  },
  'a side and contested sides': {
    patch: { entities: [{ ...anna, contestedHelix: ['red', 'blue'] }, bruno, guild] },
    problem: { list: 'entities', item: 'anna', rule: 'side-and-contested-side', found: 'red' },
    done: 'repaired',
  },
  'a note about what is not there': {
    patch: { notes: [{ id: 'doubt', about: ['anna', 'gone'] }] },
    problem: { list: 'notes', item: 'doubt', rule: 'note-about-unknown', found: 'gone' },
    done: 'repaired',
  },
  'a place of nobody': {
    patch: { layout: { uplands: { anna: [0, 1], gone: [2, 3] } } },
    problem: { list: 'layout', item: 'uplands', rule: 'layout-unknown-id', found: 'gone' },
    done: 'dropped',
  },
  'a place that is none': {
    patch: { layout: { uplands: { anna: [0, 'far'], bruno: [1, 1] } } },
    problem: { list: 'layout', item: 'uplands', field: 'anna.1', rule: 'schema', found: 'far' },
    done: 'dropped',
  },
  'a scene that is none': {
    patch: { scenes: [{ id: 'one' }] },
    problem: { list: 'scenes', item: 'one', rule: 'schema' },
    done: 'dropped',
  },
  'relations that are no list': {
    patch: { relations: { first } },
    problem: { list: 'relations', item: null, rule: 'schema', expected: { is: 'list' } },
    done: 'dropped',
  },
  'a meaning of tables of which a column is none': {
    patch: {
      mapping: [
        { file: 'a.csv', sheet: null, is: 'nodes', hasHeader: true, columns: [{ use: 'label' }, { use: 'x' }] },
      ],
    },
    problem: { list: null, field: 'mapping.0.columns.1.use', rule: 'schema', found: 'x' },
    done: 'dropped',
  },
  'a name of what it was saved from that is none': {
    patch: { savedFrom: 7 },
    problem: { list: null, field: 'savedFrom', rule: 'schema', found: 7, expected: { is: 'text' } },
    done: 'dropped',
  },
  'a part that documents do not have': {
    patch: { colours: [] },
    problem: { list: null, field: 'colours', rule: 'schema', expected: { is: 'known' } },
    done: 'dropped',
  },
  'a title that is none': {
    patch: { title: 5 },
    problem: { list: null, field: 'title', rule: 'schema', found: 5 },
    done: 'dropped',
  },
  'a kind that only a type names': {
    patch: withVocabulary({ relationTypes: [...FILE.vocabulary.relationTypes, { id: 'eats', to: ['cake'] }] }),
    problem: { list: 'relationTypes', item: 'eats', rule: 'unknown-kind', found: 'cake' },
    done: 'repaired',
  },
  'an attribute that is there twice': {
    patch: withVocabulary({ attributes: [...FILE.vocabulary.attributes, { id: 'motto', type: 'number' }] }),
    problem: { list: 'attributes', item: 'motto', rule: 'duplicate-id' },
    done: 'dropped',
  },
  'a value that is there twice': {
    patch: withVocabulary({
      attributes: [
        ...FILE.vocabulary.attributes,
        { id: 'a', type: 'category', values: ['x', 'y', 'x'].map((id) => ({ id, label: id })) },
      ],
    }),
    problem: { list: 'attributes', item: 'a x', rule: 'duplicate-id' },
    done: 'repaired',
  },
  'a name in links that is there twice': {
    patch: withVocabulary({
      attributes: [...FILE.vocabulary.attributes, { id: 'a', param: 'same' }, { id: 'b', param: 'same' }],
    }),
    problem: { list: 'attributes', item: 'same', rule: 'duplicate-param' },
    done: 'repaired',
  },
  'a role that names nothing': {
    patch: withVocabulary({ roles: { ...FILE.vocabulary.roles, group: 'tribe' } }),
    problem: { list: 'roles', item: 'group', rule: 'unknown-role', found: 'tribe' },
    done: 'dropped',
  },
  'a role that an attribute cannot play': {
    patch: withVocabulary({ roles: { ...FILE.vocabulary.roles, group: 'born' } }),
    problem: { list: 'roles', item: 'group', rule: 'unfit-role', found: 'nodes date' },
    done: 'dropped',
  },
  'an attribute that plays two roles with a field': {
    patch: withVocabulary({ roles: { ...FILE.vocabulary.roles, size: 'gone' } }),
    problem: { list: 'roles', item: 'size', rule: 'unfit-role', found: 'end gone' },
    done: 'dropped',
  },
  'a role that there is not': {
    patch: withVocabulary({ roles: { ...FILE.vocabulary.roles, colour: 'team' } }),
    problem: { list: 'roles', field: 'colour', rule: 'schema', expected: { is: 'known' } },
    done: 'repaired',
  },
  'a symmetric type with two readings': {
    patch: withVocabulary({ relationTypes: [{ ...FILE.vocabulary.relationTypes[0], inverse: { en: 'is known by' } }] }),
    problem: { list: 'relationTypes', item: 'knows', rule: 'symmetric-phrases' },
    done: 'repaired',
  },
  'a symmetric type with uneven ends': {
    patch: withVocabulary({ relationTypes: [{ ...FILE.vocabulary.relationTypes[0], from: ['person'] }] }),
    problem: { list: 'relationTypes', item: 'knows', rule: 'symmetric-ends' },
    done: 'repaired',
  },
};

describe('what is wrong', () => {
  test.each(Object.entries(BROKEN))(
    'as %s is told with file, place, rule and what was done',
    (_what, { patch, problem, done }) => {
      expect(problemsOf(patch)).toContainEqual(expect.objectContaining({ file: 'people.json', ...problem, done }));
    },
  );

  test('drops no more than it must', () => {
    const counts = Object.values(BROKEN).map(({ patch }) => opened(patch).atlas.entities.length);
    expect(Math.min(...counts)).toBe(3);
  });

  test.each(Object.entries(BROKEN))('as %s is not there any more once it is written', (_what, { patch, done }) => {
    const again = parseDocument(JSON.parse(JSON.stringify(writeDocument(opened(patch)))), 'people.json');
    expect(again.ok && again.document).toEqual(opened(patch));
    if (done !== 'kept') expect(again.problems).toEqual([]);
  });

  test('leaves a vocabulary that agrees with itself', () => {
    for (const { patch } of Object.values(BROKEN)) expect(vocabularyProblems(opened(patch).vocabulary)).toEqual([]);
  });

  test('makes kinds, types and values that are used part of the vocabulary', () => {
    const { vocabulary } = opened({
      entities: [{ ...anna, kind: 'queen', values: { team: 'green', shoes: 44 } }, bruno, guild],
      relations: [{ type: 'envies', from: 'anna', to: 'bruno' }],
    });
    expect(vocabulary.kinds.at(-1)).toMatchObject({ id: 'queen', label: { und: 'queen' } });
    expect(vocabulary.relationTypes.at(-1)).toMatchObject({ id: 'envies', symmetric: false, context: false });
    expect(vocabulary.attributes[0]?.values?.at(-1)).toEqual({ id: 'green', label: { und: 'green' } });
    expect(vocabulary.attributes.at(-1)).toMatchObject({ id: 'shoes', of: 'nodes', type: 'number' });
  });

  test('is told of a kind once, as it is known then', () => {
    const more = ['a', 'b', 'c'].map((id) => ({ id, kind: 'dog' }));
    expect(problemsOf({ entities: [...FILE.entities, ...more] })).toHaveLength(1);
  });

  test('does not make a statement of a claim that loses its evidence', () => {
    expect(entityIn({ status: 'stated', evidence: [{ ...evidence, source: 'rumour' }] })?.status).toBe('unsourced');
  });

  test('does not take the soundness of other evidence along', () => {
    const broken = { source: 'book', section: 'One' };
    const { evidence: left } = entityIn({ evidence: [broken, evidence, broken, broken, evidence] }) ?? {};
    expect(left).toEqual([evidence, evidence]);
  });
});

describe('an item with much that is wrong', () => {
  const reads = (patch: object) => entityIn(patch)?.id;

  test('is kept without the fields that are none', () => {
    const fields = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`, index]));
    expect(reads(fields)).toBe('anna');
    expect(problemsOf({ entities: [{ ...anna, ...fields }, bruno, guild] })).toHaveLength(500);
  });

  test('is kept without a field in which nearly everything is wrong', () => {
    expect(entityIn({ evidence: Array(100).fill({ source: 'book' }) })).toMatchObject({ id: 'anna', evidence: [] });
    expect(entityIn({ aliases: Array(100_000).fill(1) })).toMatchObject({ id: 'anna', aliases: [] });
  });

  test('is left out where what must be there is wrong among it', () => {
    const lost = { ...anna, id: '~', evidence: Array(100).fill({ source: 'book' }) };
    expect(opened({ entities: [lost, bruno, guild] }).atlas.entities.map(({ id }) => id)).toEqual(['bruno', 'guild']);
  });
});

test('an address of a kind is none that a browser would run', () => {
  const kinds = ['https://example.org/a', 'urn:isbn:1', 'javascript:alert(1)', 'data:text/html,x'].map(
    (iri, index) => ({
      id: `k${index}`,
      iri,
    }),
  );
  expect(
    opened(withVocabulary({ kinds }))
      .vocabulary.kinds.map(({ iri }) => iri)
      .slice(0, 4),
  ).toEqual(['https://example.org/a', 'urn:isbn:1', undefined, undefined]);
});

describe('a value of an attribute', () => {
  test.each([
    ['height', 'tall', { is: 'number' }],
    ['height', Number.POSITIVE_INFINITY, { is: 'number' }],
    ['weight', -3, { is: 'least', bound: 0, of: 'number' }],
    ['born', 'long ago', { is: 'date' }],
    ['gone', 1965.5, { is: 'date' }],
    ['member', 'yes', { is: 'flag' }],
    ['page', 'javascript:alert(1)', { is: 'address' }],
    ['page', 'nowhere', { is: 'address' }],
    ['team', '~', { is: 'reference' }],
    ['team', ['red', 'blue'], { is: 'reference' }],
    ['motto', true, { is: 'text' }],
  ])('that is none of %s is left out and told: %s', (id, value, expected) => {
    const entities = [{ ...anna, values: { [id]: value, code: 'x' } }, bruno, guild];
    expect(problemsOf({ entities })).toEqual([
      {
        file: 'people.json',
        list: 'entities',
        item: 'anna',
        field: `values.${id}`,
        rule: 'schema',
        found: value,
        expected,
        done: 'repaired',
      },
    ]);
    expect(opened({ entities }).atlas.entities[0]?.values).toEqual({ code: 'x' });
  });

  test.each([
    ['hobbies', 'chess', ['chess']],
    ['height', 1.8, 1.8],
    ['code', 17, '17'],
    ['page', 'https://example.org/', 'https://example.org/'],
    ['member', false, false],
  ])('of %s may be %s', (id, value, kept) => {
    expect(entityIn({ values: { [id]: value } })?.values).toEqual({ [id]: kept });
  });

  test.each([
    [965, '0965'],
    ['195X', '195X'],
    ['2014-01-21', '2014-01-21'],
  ])('that plays a beginning may be %s', (born, founded) => {
    expect(entityIn({ values: { born } })?.founded).toBe(founded);
  });

  test('of relations is none of entities', () => {
    expect(problemsOf({ entities: [{ ...anna, values: { strength: 1 } }, bruno, guild] })).toMatchObject([
      { field: 'values.strength', rule: 'attribute-of-others', done: 'repaired' },
    ]);
  });

  test('that a category does not list is one of it from then on', () => {
    const entities = [anna, bruno, guild].map((entity) => ({ ...entity, values: { team: 'green' } }));
    expect(problemsOf({ entities })).toMatchObject([{ item: 'anna', rule: 'unknown-value', found: 'green' }]);
  });

  test('that a form, a topic or a contact names is one of the attribute that plays it, and goes by its id where none does', () => {
    const legalForms = [{ form: 'guild', evidence: [{ source: 'none', section: 's', lines: [1, 1], terms: ['t'] }] }];
    const entities = [{ ...anna, legalForms, contacts: ['bell'] }, bruno, guild];
    const attributes = [{ id: 'law', type: 'categories', values: [{ id: 'firm', label: 'firm' }] }];
    const { document, problems } = parseDocument(
      { format: 'wyzyny', version: 1, vocabulary: { attributes, roles: { form: 'law' } }, entities },
      'a',
    ) as Extract<ReturnType<typeof parseDocument>, { ok: true }>;
    expect(problems).toContainEqual(
      expect.objectContaining({ item: 'anna', field: 'law', rule: 'unknown-value', found: 'guild', done: 'repaired' }),
    );
    const [law] = document.vocabulary.attributes;
    expect(law?.values?.map(({ id }) => id)).toEqual(['firm', 'guild']);
    expect(document.atlas.entities[0]?.contacts).toEqual(['bell']);
  });
});

describe('a file', () => {
  const refusal = (reading: ReturnType<typeof parseDocument>) => reading.problems.map(({ rule, done }) => [rule, done]);

  test.each([
    ['is no JSON', '{', 'no-json'],
    ['is another kind of JSON', '[]', 'not-a-document'],
    ['says that it is something else', '{"format": "other"}', 'not-a-document'],
    ['is of a newer version', '{"format": "wyzyny", "version": 2}', 'newer-version'],
    ['has nobody in it', '{"format": "wyzyny", "version": 1, "entities": []}', 'no-entities'],
  ])('that %s is refused', (_what, text, rule) => {
    const reading = parseDocumentText(text, 'people.json');
    expect(reading.ok).toBe(false);
    expect(refusal(reading)).toEqual([[rule, 'refused']]);
  });

  test('of which nothing can be kept is refused, and says why of each', () => {
    expect(refusal(read({ entities: [5, {}], relations: [], notes: [], layout: {} }))).toEqual([
      ['schema', 'dropped'],
      ['schema', 'dropped'],
      ['no-entities', 'refused'],
    ]);
  });

  test('that is too large is refused before it is read', () => {
    expect(refusal(parseDocumentText(' '.repeat(MOST_TEXT + 1), 'x'))).toEqual([['too-large', 'refused']]);
    expect(refusal(read({ entities: Array(MOST_ITEMS + 1).fill(null) }))).toEqual([['too-many', 'refused']]);
  });

  test('may have no vocabulary and no relations', () => {
    const reading = parseDocument({ format: 'wyzyny', version: 1, entities: [{ id: 'one' }] }, 'one.json');
    expect(reading.ok && reading.document.title).toEqual({ und: 'one.json' });
    expect(reading.ok && reading.document.vocabulary.kinds.map(({ id }) => id)).toEqual(['entity']);
  });
});

/** Every place in a value: the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [at, ...inner.flatMap(([key, child]) => placesIn(child, [...at, key]))];
}

/** A copy with another value at one place; an own property, whatever its name. */
function replaced(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: object = Array.isArray(value) ? [...value] : { ...Object(value) };
  const inner = replaced(Object.getOwnPropertyDescriptor(copy, key)?.value, rest, other);
  return Object.defineProperty(copy, key, { value: inner, enumerable: true, configurable: true, writable: true });
}

const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const valueAt = (place: readonly string[]) =>
  place.reduce<unknown>((value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value, FILE);
const PLACES = placesIn(FILE);
const RECORDS = PLACES.filter((place) => isRecord(valueAt(place)));
const DANGEROUS = ['__proto__', 'constructor', 'prototype'];
const written = (document: OpenDocument): unknown => JSON.parse(JSON.stringify(writeDocument(document)));

describe('anything at any place of a file', () => {
  test('is read or refused, and what is read is read again from what is written, with no more to mend', () => {
    // As a text has it, in which zero has no sign.
    const json = fc.json().map((text): unknown => JSON.parse(text));
    const value = fc.oneof(json, fc.constantFrom<unknown>('person', 'anna', 'team', 1965, ''));
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), value, (place, other) => {
        const reading = parseDocument(replaced(FILE, place, other), 'people.json');
        if (!reading.ok) return;
        const again = parseDocument(written(reading.document), 'people.json');
        expect(again.ok && again.document).toEqual(reading.document);
        expect(again.problems.filter(({ done }) => done !== 'kept')).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('that no JSON can hold throws nothing', () => {
    const value = fc.anything({ withNullPrototype: true, withBigInt: true });
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), value, (place, other) => {
        expect(typeof parseDocument(replaced(FILE, place, other), 'x').ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('under a dangerous key reaches neither the document nor any prototype', () => {
    const keysIn = (value: unknown): readonly string[] => placesIn(value).flat();
    for (const place of RECORDS) {
      for (const key of DANGEROUS) {
        const reading = parseDocument(replaced(FILE, [...place, key], { polluted: 1, id: 'x' }), 'x');
        expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        if (reading.ok)
          expect(keysIn(writeDocument(reading.document)).filter((each) => DANGEROUS.includes(each))).toEqual([]);
      }
    }
  });

  test.each(DANGEROUS)('named %s is no item', (id) => {
    expect(problemsOf({ entities: [...FILE.entities, { id }] })).toMatchObject([{ rule: 'schema', done: 'dropped' }]);
    expect(problemsOf({ entities: [{ ...anna, kind: id }, bruno, guild] })[0]).toMatchObject({
      field: 'kind',
      rule: 'schema',
    });
  });
});

describe('writing', () => {
  test('gives a file back as it was', () => {
    const file = written(opened());
    expect(file).toMatchObject({ entities: FILE.entities.map(({ id }) => ({ id })), layout: FILE.layout });
    const [written0] = (file as typeof FILE).entities;
    expect(written0?.values).toEqual({ team: 'red', born: '1965', gone: 2001, weight: 61.5 });
  });

  test('and reading the shipped atlas gives it back as it was', () => {
    const document: OpenDocument = {
      title: { pl: 'Wyżyny' },
      vocabulary: VOCABULARY,
      atlas: shippedAtlas(),
      scenes: [],
    };
    const reading = parseDocument(written(document), 'lublin.json');
    expect(reading.problems).toEqual([]);
    expect(reading.ok && reading.document).toEqual(document);
  });

  test('and reading random documents gives them back as they were', () => {
    fc.assert(
      fc.property(contents, ({ vocabulary, ...content }) => {
        const document = { ...content, vocabulary, scenes: [] };
        const reading = parseDocument(written(document), 'x');
        if (!reading.ok) return;
        const again = parseDocument(written(reading.document), 'x');
        expect(again.ok && again.document).toEqual(reading.document);
        const whole = buildGraph(reading.document.atlas, reading.document.vocabulary, LUBLIN);
        expect([...whole.nodes.keys()]).toEqual(document.atlas.entities.map(({ id }) => id));
      }),
      { numRuns: 100 },
    );
  });
});
