// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../src/graph/merge/changes';
import { comparedContent } from '../../../src/graph/merge/compare-contents';
import { matchContents } from '../../../src/graph/merge/match';
import { mergeContents } from '../../../src/graph/merge/merge';
import { type Decisions, NO_DECISIONS } from '../../../src/graph/merge/proposal';
import type { Entity, Evidence, Note, Source } from '../../../src/graph/model';
import { parseDocument } from '../../../src/io/read/parse-document';
import { writeDocument } from '../../../src/io/write/write-document';
import { atlasOf, entity, relation } from '../../support/build';
import { keysToRemove } from '../../support/merge-keys';
import { HOSTILE, registerOf } from '../../support/registers';
import { shippedAtlas } from '../../support/shipped';
import { VOCABULARY } from '../../support/vocabulary';

const NOBODY: ReadonlySet<string> = new Set();
const source = (id: string, title: string): Source => ({
  ...{ id, title: { pl: title }, publisher: {}, language: 'pl', retrieved: '', stateOf: '' },
});
const from = (name: string, fields?: readonly string[]): Evidence => ({
  ...{ source: name, section: 's', lines: [1, 1], terms: ['t'] },
  ...(fields && { for: fields }),
});
const note = (id: string, about: readonly string[], text = id): Note => ({
  ...{ id, kind: 'gap', about, title: { pl: text }, text: { pl: text }, evidence: [] },
});

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('what comes in', () => {
  const open = registerOf([entity('a'), entity('b')], [relation('a', 'runs', 'b', { id: '1' })]);
  const incoming = registerOf(
    [entity('x', { name: { pl: 'a', en: 'a' } }), entity('b'), entity('c')],
    [relation('x', 'runs', 'c', { id: '1' }), relation('b', 'runs', 'c', { id: '2' })],
  );
  const match = matchContents(open, incoming);
  const merged = (decisions: Partial<Decisions> = {}) =>
    mergeContents(open, incoming, match, { ...NO_DECISIONS, ...decisions });
  const { entities, relations } = changesOf(open, incoming, match, NOBODY);

  test('leads to the actors of the open document, under ids that nothing has', () => {
    expect(idsOf(merged().atlas.entities)).toEqual(['a', 'b', 'c']);
    expect(merged().atlas.relations.map(({ id, from: start, to }) => [id, start, to])).toEqual([
      ['1', 'a', 'b'],
      ['1-2', 'a', 'c'],
      ['2', 'b', 'c'],
    ]);
  });

  test('is left where it is rejected, with the relations of an actor that does not come', () => {
    const { atlas } = merged({ rejected: new Set(entities.added.map(({ key }) => key)) });
    expect([idsOf(atlas.entities), idsOf(atlas.relations)]).toEqual([['a', 'b'], ['1']]);
    const one = relations.added.filter(({ item }) => item.id === '2').map(({ key }) => key);
    expect(idsOf(merged({ rejected: new Set(one) }).atlas.relations)).toEqual(['1', '1-2']);
  });

  test('takes nothing away unless that is asked for', () => {
    expect(relations.removed.map(({ item }) => item.id)).toEqual(['1']);
    const removed = new Set(relations.removed.map(({ key }) => key));
    expect(idsOf(merged({ removed }).atlas.relations)).toEqual(['1-2', '2']);
  });
});

test('who goes leaves relations, places and notes', () => {
  const open = registerOf([], [], {
    atlas: atlasOf([entity('a'), entity('b')], [relation('a', 'runs', 'b', { id: '1' })], {
      notes: [note('of-a', ['a', '1']), note('of-both', ['a', 'b'])],
      layouts: new Map([['uplands', new Map([['a', { x: 1, y: 2 }]])]]),
    }),
  });
  const incoming = registerOf([entity('b'), entity('c')]);
  const match = matchContents(open, incoming);
  const removed = keysToRemove(changesOf(open, incoming, match, NOBODY));
  const { atlas } = mergeContents(open, incoming, match, { ...NO_DECISIONS, removed });
  expect([idsOf(atlas.entities), atlas.relations, [...atlas.layouts]]).toEqual([['b', 'c'], [], []]);
  expect(atlas.notes.map(({ id, about }) => [id, about])).toEqual([['of-both', ['b']]]);
});

test('a suspect is one actor once somebody says so, and two before', () => {
  const open = registerOf([entity('umcs', { name: { pl: 'Uniwersytet Marii Curie-Skłodowskiej' } })]);
  const incoming = registerOf([entity('x', { name: { pl: 'UMCS' }, members: 5 })]);
  const match = matchContents(open, incoming);
  const taken = new Set(match.suspects.map(({ key }) => key));
  const both = [NOBODY, taken].map((each) => mergeContents(open, incoming, match, { ...NO_DECISIONS, taken: each }));
  expect(both.map(({ atlas }) => idsOf(atlas.entities))).toEqual([['umcs', 'x'], ['umcs']]);
  expect(both[1]?.atlas.entities[0]?.members).toBe(5);
});

test('of suspects that contradict each other the surest counts', () => {
  const open = registerOf([
    entity('1', { name: { pl: 'AGORA' } }),
    entity('2', { name: { pl: 'Rynek' }, aliases: ['Agora'] }),
  ]);
  const incoming = registerOf([entity('x', { name: { pl: 'agora' } })]);
  const match = matchContents(open, incoming);
  expect(match.suspects.map(({ open: id, why }) => [id, why])).toEqual([
    ['1', 'folded'],
    ['2', 'alias'],
  ]);
  const taken = new Set(match.suspects.map(({ key }) => key));
  const { removed } = changesOf(open, incoming, match, taken).entities;
  expect(removed.map(({ item }) => item.id)).toEqual(['2']);
});

describe('with what comes in come', () => {
  const open = registerOf([], [], {
    atlas: atlasOf([entity('a', { evidence: [from('s')] })], [], {
      sources: [source('s', 'One')],
      notes: [note('n', ['a'])],
    }),
  });
  const come = (entities: readonly Entity[], notes: readonly Note[] = []) => {
    const incoming = registerOf([], [], {
      atlas: atlasOf(entities, [], { sources: [source('s', 'Two'), source('t', 'One'), source('u', 'Three')], notes }),
    });
    return mergeContents(open, incoming, matchContents(open, incoming), NO_DECISIONS).atlas;
  };

  test('the sources of its evidence, each under an id of its own', () => {
    const { sources, entities } = come([entity('b', { evidence: [from('s'), from('t')] })]);
    expect(sources.map(({ id, title }) => [id, title.pl])).toEqual([
      ['s', 'One'],
      ['s-2', 'Two'],
    ]);
    expect(entities[1]?.evidence.map((each) => each.source)).toEqual(['s-2', 's']);
  });

  test('the notes about it, and no others', () => {
    const { notes } = come(
      [entity('a', { evidence: [] }), entity('b', { evidence: [] })],
      [note('n', ['b'], 'other'), note('m', ['a'])],
    );
    expect(notes.map(({ id, about }) => [id, about])).toEqual([
      ['n', ['a']],
      ['n-2', ['b']],
    ]);
  });

  test('the words that it needs, and no others', () => {
    const kind = (id: string) => ({ id, label: { pl: id }, plural: { pl: id }, context: false });
    const incoming = registerOf([entity('b', { kind: 'new' })], [], {
      vocabulary: { ...VOCABULARY, kinds: [kind('new'), kind('newer')] },
    });
    const { vocabulary } = mergeContents(open, incoming, matchContents(open, incoming), NO_DECISIONS);
    expect(idsOf(vocabulary.kinds)).toEqual([...idsOf(VOCABULARY.kinds), 'new']);
  });
});

test('evidence of what a field was goes with it, unless it comes in again', () => {
  const [old, being] = [from('s', ['members']), from('s')];
  const open = registerOf([entity('a', { members: 5, evidence: [old, being] })]);
  const after = (evidence: readonly Evidence[]) => {
    const incoming = registerOf([entity('a', { members: 7, evidence })]);
    return mergeContents(open, incoming, matchContents(open, incoming), NO_DECISIONS).atlas.entities[0]?.evidence;
  };
  expect(after([])).toEqual([being]);
  expect(after([old])).toEqual([old, being]);
});

test('what nothing backs any more is not stated', () => {
  const open = registerOf([entity('a', { members: 5, evidence: [from('s', ['members'])] })]);
  const incoming = registerOf([entity('a', { members: 7, status: 'unsourced', evidence: [] })]);
  const { atlas } = mergeContents(open, incoming, matchContents(open, incoming), NO_DECISIONS);
  expect(atlas.entities[0]).toMatchObject({ members: 7, evidence: [], status: 'unsourced' });
});

test('ids that mean something to a program are ids', () => {
  const attributes = HOSTILE.map((id) => ({ id, of: 'nodes', type: 'text', label: { pl: id } }) as const);
  const vocabulary = { ...VOCABULARY, attributes, roles: {} };
  const values = (value: string) => Object.fromEntries(HOSTILE.map((id) => [id, value]));
  const actors = (value: string) =>
    HOSTILE.map((id) => entity(id, { name: { pl: 'one name' }, values: values(value) }));
  const [open, incoming] = ['before', 'after'].map((value) => registerOf(actors(value), [], { vocabulary }));
  if (!open || !incoming) throw new Error('two documents');
  const match = matchContents(open, incoming);
  expect(changesOf(open, incoming, match, NOBODY).entities.changed.length).toBe(HOSTILE.length ** 2);
  expect(mergeContents(open, incoming, match, NO_DECISIONS).atlas).toEqual(incoming.atlas);
});

const WORDS = {
  change: { pl: 'Zmiana' },
  states: { new: { pl: 'nowy' }, changed: { pl: 'zmieniony' }, gone: { pl: 'bez' }, same: { pl: 'ten sam' } },
  was: { pl: 'Było' },
  tellBefore: (changes: readonly { before: unknown }[]) => changes.map(({ before }) => String(before)).join(', '),
};

test('two documents on one map have what became of each, and what it was', () => {
  const open = registerOf([entity('a'), entity('b', { members: 5 }), entity('c', { values: { change: 'own' } })], [], {
    vocabulary: { ...VOCABULARY, attributes: [{ id: 'change', of: 'nodes', type: 'text', label: {} }], roles: {} },
  });
  const incoming = registerOf([entity('b', { members: 7 }), entity('c'), entity('d')], [relation('b', 'runs', 'd')]);
  const { content, attributes, ...counts } = comparedContent(open, incoming, matchContents(open, incoming), {
    taken: NOBODY,
    words: WORDS,
  });
  expect(attributes).toEqual({ entities: 'change-2', relations: 'change-3' });
  expect(content.atlas.entities.map(({ id, members, values }) => [id, members, values])).toEqual([
    ['a', undefined, { 'change-2': 'gone' }],
    ['b', 7, { 'change-2': 'changed', was: '5' }],
    ['c', undefined, { change: 'own' }],
    ['d', undefined, { 'change-2': 'new' }],
  ]);
  expect(content.atlas.relations[0]?.values).toEqual({ 'change-3': 'new' });
  expect(counts).toEqual({
    entities: { new: 1, changed: 1, gone: 1, same: 1 },
    relations: { new: 1, changed: 0, gone: 0, same: 0 },
  });
  const declared = content.vocabulary.attributes.find(({ id }) => id === 'change-2');
  expect(declared).toMatchObject({ type: 'category', of: 'nodes', facet: 'open', label: WORDS.change });
  expect(declared?.values?.map(({ id }) => id)).toEqual(['new', 'changed', 'gone']);
  expect(declared?.none).toEqual(WORDS.states.same);
});

test('what comes of the shipped atlas and a part of it is a document without a fault', () => {
  const atlas = shippedAtlas();
  const part = {
    ...atlas,
    entities: atlas.entities.filter((_, index) => index % 2 > 0),
    notes: [],
    layouts: new Map(),
  };
  const open = registerOf([], [], { atlas });
  const incoming = registerOf([], [], { atlas: { ...part, relations: [] } });
  const match = matchContents(incoming, open);
  const { content, entities } = comparedContent(incoming, open, match, { taken: NOBODY, words: WORDS });
  expect(entities).toEqual({
    new: atlas.entities.length - part.entities.length,
    changed: 0,
    gone: 0,
    same: part.entities.length,
  });
  const written: unknown = JSON.parse(JSON.stringify(writeDocument({ ...content, scenes: [] })));
  expect(parseDocument(written, 'both')).toMatchObject({ ok: true, problems: [] });
});

test('20,000 actors and 40,000 relations come beside as many', () => {
  const [count, ids] = [20_000, Array.from({ length: 20_000 }, (_, index) => index)];
  const actors = (shift: number) =>
    ids.map((id) => entity(`${shift + id}`, { name: { pl: `Firma ${shift + id} Sp. z o.o.` }, members: shift }));
  const ties = (shift: number) =>
    ids.flatMap((id) =>
      [1, 2].map((step) =>
        relation(`${shift + id}`, 'runs', `${shift + ((id + step) % count)}`, { id: `${2 * id + step}` }),
      ),
    );
  const [open, incoming] = [0, count / 2].map((shift) => registerOf(actors(shift), ties(shift)));
  if (!open || !incoming) throw new Error('two documents');
  const match = matchContents(open, incoming);
  const { entities } = comparedContent(open, incoming, match, { taken: NOBODY, words: WORDS });
  expect(entities).toEqual({ new: count / 2, changed: count / 2, gone: count / 2, same: 0 });
});
