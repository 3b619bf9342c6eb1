// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { matchContents } from '../../../src/graph/merge/match';
import type { Entity } from '../../../src/graph/model';
import type { Attribute, Vocabulary } from '../../../src/graph/vocabulary';
import { entity } from '../../support/build';
import { registerOf } from '../../support/registers';
import { VOCABULARY } from '../../support/vocabulary';

const said = (text: string) => ({ pl: text });
const identifier = (id: string, label = id): Attribute => ({ id, of: 'nodes', type: 'identifier', label: said(label) });
const withAttributes = (...attributes: readonly Attribute[]) => ({ vocabulary: { ...VOCABULARY, attributes } });
const called = (id: string, name: string, patch: Partial<Entity> = {}) => entity(id, { name: { pl: name }, ...patch });

/** Who is who, as `incoming = open: why`. */
function told(open: readonly Entity[], incoming: readonly Entity[], attributes: readonly Attribute[] = []) {
  const { certain, suspects } = matchContents(
    registerOf(open, [], withAttributes(...attributes)),
    registerOf(incoming, [], withAttributes(...attributes)),
  );
  const lines = [certain, suspects].map((pairs) => pairs.map((each) => `${each.incoming} = ${each.open}: ${each.why}`));
  return { certain: lines[0], suspects: lines[1] };
}

describe('actors are certainly the same', () => {
  test('by their id, whatever else they say', () => {
    expect(told([called('a', 'One')], [called('a', 'Two', { kind: 'event' })]).certain).toEqual(['a = a: id']);
  });

  test.each([
    ['712-010-36-92', '7120103692'],
    ['PL 7120103692', '7120103692'],
    ['0000012345', '0000012345'],
  ])('by an identifier, %s like %s', (one, other) => {
    const match = told(
      [called('a', 'One', { values: { NIP: one } })],
      [called('b', 'Two', { values: { NIP: other } })],
      [identifier('NIP')],
    );
    expect(match).toEqual({ certain: ['b = a: identifier'], suspects: [] });
  });

  test('by kind and name', () => {
    expect(told([called('a', 'Agora')], [called('b', 'Agora')]).certain).toEqual(['b = a: name']);
  });
});

test('an identifier names its attribute, as the open document has it', () => {
  const open = registerOf(
    [entity('a', { values: { nip: '7120103692' } })],
    [],
    withAttributes(identifier('nip', 'NIP')),
  );
  const incoming = registerOf(
    [entity('b', { values: { N: '7120103692' } })],
    [],
    withAttributes(identifier('N', 'NIP')),
  );
  expect(matchContents(open, incoming).certain[0]?.attribute).toBe('nip');
});

describe('an identifier tells nobody apart', () => {
  test.each(['Kod PKD', 'NACE', 'Nr', 'Telefon', 'postcode'])('where it is called %s, as many share it', (label) => {
    const actors = ['a', 'b'].map((id) => called(id, id, { values: { x: '6201000' } }));
    expect(told(actors.slice(0, 1), actors.slice(1), [identifier('x', label)])).toEqual({ certain: [], suspects: [] });
  });

  test('where it is too short to be one', () => {
    const actors = ['a', 'b'].map((id) => called(id, id, { values: { x: '12' } }));
    expect(told(actors.slice(0, 1), actors.slice(1), [identifier('x')]).certain).toEqual([]);
  });

  test('where two have it: then both are suspected, and of more nobody', () => {
    const having = (...ids: readonly string[]) => ids.map((id) => called(id, id, { values: { NIP: '7120103692' } }));
    expect(told(having('a', 'b'), having('x'), [identifier('NIP')])).toEqual({
      certain: [],
      suspects: ['x = a: identifier', 'x = b: identifier'],
    });
    expect(told(having('a', 'b', 'c', 'd'), having('x'), [identifier('NIP')]).suspects).toEqual([]);
  });
});

describe('actors are suspected to be the same', () => {
  test.each([
    ['Światłowody', 'SWIATLOWODY', 'folded'],
    ['Lubelska Agora', 'Lubelska Agora Sp. z o.o.', 'folded'],
    ['Zakłady Azotowe S.A.', 'Zakłady Azotowe Spółka Akcyjna', 'folded'],
    ['Kowalska Anna', 'Anna Kowalska', 'folded'],
    ['„Krok” – Stowarzyszenie', 'Stowarzyszenie Krok', 'folded'],
    ['Uniwersytet Marii Curie-Skłodowskiej', 'UMCS', 'acronym'],
    ['PCFiŚ', 'Polskie Centrum Fotoniki i Światłowodów', 'acronym'],
    ['PCFŚ', 'Polskie Centrum Fotoniki i Światłowodów', 'acronym'],
    ['Klaster Medycyny', 'Klaster Medcyyny', 'spelling'],
    ['Fundacja Rozwoju', 'Fundacja Roswoju', 'spelling'],
  ])('%s and %s', (one, other, why) => {
    expect(told([called('a', one)], [called('b', other)])).toEqual({ certain: [], suspects: [`b = a: ${why}`] });
    expect(told([called('a', other)], [called('b', one)])).toEqual({ certain: [], suspects: [`b = a: ${why}`] });
  });

  test('both of two whose names are one name in two languages', () => {
    const open = [entity('a', { name: { pl: 'Rynek', en: 'Market' } })];
    expect(told(open, [called('x', 'Rynek'), called('y', 'Market')])).toEqual({
      certain: [],
      suspects: ['x = a: name', 'y = a: name'],
    });
  });

  test('by an alias or a short name of one', () => {
    expect(told([called('a', 'Agora', { aliases: ['Rynek'] })], [called('b', 'Rynek')]).suspects).toEqual([
      'b = a: alias',
    ]);
    expect(told([called('a', 'Rynek')], [called('b', 'Agora', { short: { pl: 'rynek' } })]).suspects).toEqual([
      'b = a: alias',
    ]);
  });

  test('by a name alone, where they are of different kinds', () => {
    expect(told([called('a', 'Agora')], [called('b', 'Agora', { kind: 'event' })])).toEqual({
      certain: [],
      suspects: ['b = a: name'],
    });
  });

  test('each for the surest reason, and not where they are certain', () => {
    const open = [called('a', 'Agora', { aliases: ['AGORA'] }), called('c', 'Rynek')];
    expect(told(open, [called('b', 'agora'), called('c', 'agora')]).suspects).toEqual(['b = a: folded']);
  });

  test.each([
    ['Szkoła nr 11111', 'Szkoła nr 11112'],
    ['Fundacja A', 'Fundacja B'],
    ['Klaster Medycyny', 'Klaster Medycyna Zdrowia'],
    ['Spółka', 'Sp. z o.o.'],
    ['Klaster Lublin', 'Klaster Lubin i okolic'],
    ['Ab', 'Akademia Biznesu'],
  ])('not %s and %s', (one, other) => {
    expect(told([called('a', one)], [called('b', other)])).toEqual({ certain: [], suspects: [] });
  });
});

describe('words mean the same', () => {
  const [firm, other] = [
    { context: false, plural: said('') },
    { of: 'nodes' as const, type: 'number' as const },
  ];
  const knows = { forward: said(''), inverse: said(''), symmetric: true, context: false };
  const of = (patch: Partial<Vocabulary>) =>
    registerOf([], [], { vocabulary: { kinds: [], relationTypes: [], attributes: [], roles: {}, ...patch } });

  test('by their ids, else by what they are called in any language', () => {
    const open = of({
      kinds: [{ ...firm, id: 'firm', label: { pl: 'firma', en: 'company' } }],
      relationTypes: [{ ...knows, id: 'knows', name: said('zna') }],
      attributes: [
        { ...other, id: 'year', label: said('Rok') },
        { ...other, id: 'x', label: said('X') },
      ],
    });
    const incoming = of({
      kinds: [{ ...firm, id: 'f', label: { und: 'Company' } }],
      relationTypes: [{ ...knows, id: 'z', name: said('Zna') }],
      attributes: [
        { ...other, id: 'rok', label: said('rok') },
        { ...other, id: 'x', label: said('Rok') },
      ],
    });
    const { kinds, relationTypes, attributes } = matchContents(open, incoming);
    expect([...kinds, ...relationTypes]).toEqual([
      ['f', 'firm'],
      ['z', 'knows'],
    ]);
    expect([...attributes]).toEqual([
      ['x', 'x'],
      ['rok', 'year'],
    ]);
  });

  test('not where one reads in one direction and the other in both', () => {
    const open = of({ relationTypes: [{ ...knows, id: 'knows', name: said('zna') }] });
    const incoming = of({ relationTypes: [{ ...knows, id: 'knows', name: said('zna'), symmetric: false }] });
    expect(matchContents(open, incoming).relationTypes.size).toBe(0);
  });

  test.each([
    ['number', 'text', false],
    ['text', 'number', true],
    ['identifier', 'number', true],
    ['categories', 'category', true],
    ['category', 'categories', false],
  ] as const)('an open %s takes an incoming %s: %s', (type, incomingType, takes) => {
    const open = of({ attributes: [{ ...other, id: 'x', label: said('X'), type }] });
    const incoming = of({ attributes: [{ ...other, id: 'x', label: said('X'), type: incomingType }] });
    expect(matchContents(open, incoming).attributes.has('x')).toBe(takes);
  });
});
