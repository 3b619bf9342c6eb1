// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { REASONS } from '../../../src/graph/merge/proposal';
import {
  changedField,
  changedValue,
  changesText,
  comparedText,
  comparedWords,
  comparisonText,
  fieldChangeText,
  mergeProblemText,
  reasonText,
} from '../../../src/text/sentences/changes-text';
import { entity } from '../../support/build';
import { VOCABULARY, wordsIn } from '../../support/vocabulary';

const [pl, en] = [wordsIn('pl'), wordsIn('en')];
const { roles } = VOCABULARY;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const nameOf = (id: string) => `name of ${id}`;

describe('how many became what', () => {
  test.each([
    [
      { new: 12, changed: 5, gone: 3, same: 240 },
      '12 nowych, 5 zmienionych, 3 bez odpowiednika w nowym; 240 bez zmian',
      '12 nowych, 5 zmienionych, 3 bez odpowiednika w nowym; 240 bez zmian',
    ],
    [
      { new: 1, changed: 2, gone: 0, same: 1 },
      '1 nowy, 2 zmienionych; 1 bez zmian',
      '1 nowa, 2 zmienione; 1 bez zmian',
    ],
    [
      { new: 22, changed: 1, gone: 1, same: 0 },
      '22 nowych, 1 zmieniony, 1 bez odpowiednika w nowym',
      '22 nowe, 1 zmieniona, 1 bez odpowiednika w nowym',
    ],
    [{ new: 0, changed: 0, gone: 0, same: 7 }, '7 bez zmian', '7 bez zmian'],
    [{ new: 0, changed: 0, gone: 0, same: 0 }, 'brak', 'brak'],
  ])('%j', (counts, actors, relations) => {
    expect(plain(comparedText(counts, 'entities', pl))).toBe(actors);
    expect(plain(comparedText(counts, 'relations', pl))).toBe(relations);
  });

  test('in English', () => {
    const counts = { new: 12, changed: 5, gone: 3, same: 240 };
    expect(plain(comparedText(counts, 'entities', en))).toBe(
      '12 new, 5 changed, 3 without a match in the new one; 240 unchanged',
    );
  });
});

test('what is proposed and what is compared are told alike, of actors and of relations', () => {
  const change = (id: string) => ({ key: id, id, field: 'name', attribute: null, before: undefined, after: '' });
  const item = { key: 'a', item: entity('a') };
  const counts = { changedItems: 1, same: 0 };
  const changes = {
    entities: { ...counts, added: [item], changed: [change('a'), change('a')], removed: [item, item] },
    relations: { ...counts, added: [], changed: [change('b')], removed: [] },
    problems: [],
  };
  const said = 'Aktorzy: 1 nowy, 1 zmieniony, 2 bez odpowiednika w nowym. Relacje: 1 zmieniona.';
  expect(plain(changesText(changes, pl))).toBe(said);
  const of = { new: 0, changed: 1, gone: 0, same: 0 };
  expect(plain(comparisonText({ entities: { ...of, new: 1, gone: 2 }, relations: of }, pl))).toBe(said);
});

test('a changed field is told with what it held and would hold', () => {
  const change = { id: 'a', field: 'kind', attribute: null, before: undefined, after: 'cluster' };
  expect(fieldChangeText(change, { words: pl, roles, nameOf })).toBe('Rodzaj: brak → klaster');
});

describe('why actors are the same', () => {
  test('is said for each reason, each in its own words', () => {
    for (const words of [pl, en]) {
      const said = REASONS.map((why) => reasonText({ why, attribute: null }, words));
      expect(new Set(said).size).toBe(REASONS.length);
    }
  });

  test('names the attribute that identifies them', () => {
    expect(reasonText({ why: 'identifier', attribute: 'NIP' }, pl)).toBe('ten sam NIP');
    expect(reasonText({ why: 'identifier', attribute: 'NIP' }, en)).toBe('same NIP');
    expect(reasonText({ why: 'identifier', attribute: 'Karta' }, pl)).toBe('to samo w polu „Karta”');
  });
});

describe('a changed field', () => {
  test.each([
    ['name', null, 'Nazwa', 'Name'],
    ['kind', null, 'Rodzaj', 'Kind'],
    ['until', null, 'Do kiedy', 'Until'],
    ['values', 'Karta', 'Karta', 'Karta'],
    ['values', 'constructor', 'constructor', 'constructor'],
  ])('%s of %s is called %s, in English %s', (field, attribute, polish, english) => {
    expect(changedField({ field, attribute }, pl, roles)).toBe(polish);
    expect(changedField({ field, attribute }, en, roles)).toBe(english);
  });

  test('that plays a role is called as its attribute', () => {
    expect(changedField({ field: 'founded', attribute: null }, pl, roles)).toBe(pl.attributes[roles.begin ?? '']?.name);
    expect(changedField({ field: 'founded', attribute: null }, pl, {})).toBe('Założenie');
  });

  test.each([
    ['name', null, { pl: 'Nazwa', en: 'Name' }, 'Nazwa'],
    ['members', null, 1200.5, '1200,5'],
    ['founded', null, '2014-01-21', '21 stycznia 2014'],
    ['status', null, 'inferred', 'wywnioskowane'],
    ['kind', null, 'cluster', 'klaster'],
    ['aliases', null, ['A', 'B'], 'A, B'],
    ['figures', null, [{}, {}], '2 pozycje'],
    ['values', 'coordinator', ['x'], 'name of x'],
    ['values', 'any', 'a~b', 'a~b'],
    ['values', 'any', true, 'tak'],
    ['values', 'any', undefined, 'brak'],
  ])('%s of %s with %j reads %s', (field, attribute, value, expected) => {
    expect(plain(changedValue({ field, attribute }, value, { words: pl, roles, nameOf }))).toBe(expected);
  });
});

test('a comparison is called in both languages, and tells what was there', () => {
  const { change, states, tellBefore } = comparedWords(pl, roles, nameOf);
  expect([change, states.gone]).toEqual([
    { pl: 'Porównanie', en: 'Comparison' },
    { pl: 'bez odpowiednika w nowym', en: 'without a match in the new one' },
  ]);
  const of = (field: string, before: unknown) => ({ id: 'a', field, attribute: null, before, after: null });
  expect(tellBefore([of('kind', 'cluster'), of('evidence', []), of('date', undefined)])).toBe(
    'Rodzaj: klaster; Data: brak',
  );
  expect(tellBefore([of('evidence', [])])).toBe('');
});

test('what had to be renamed is told', () => {
  expect(mergeProblemText({ rule: 'attribute-clash', id: 'm', renamed: 'm-2' }, pl)).toBe(
    'Atrybut „m” ma w drugim rejestrze wartości innego typu. Dodano go osobno jako „m-2”.',
  );
  expect(mergeProblemText({ rule: 'type-clash', id: 'm', renamed: 'm-2' }, en)).toMatch(/“m”.*“m-2”/);
});
