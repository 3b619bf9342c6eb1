// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { DocumentProblem } from '../../../src/graph/document/document-problem';
import { parseDocument, parseDocumentText } from '../../../src/io/read/parse-document';
import { documentWords } from '../../../src/text/later-words';
import { documentProblemText } from '../../../src/text/sentences/document-problems';
import { LANGUAGE_TAGS, type LanguageTag } from '../../../src/text/tags';
import { wordsIn } from '../../support/vocabulary';

const people = [
  { id: 'anna', name: 'Anna' },
  { id: 'bruno', name: 'Bruno' },
];
const vocabulary = {
  kinds: [
    { id: 'entity', label: 'entity' },
    { id: 'club', label: 'club' },
  ],
  relationTypes: [{ id: 'knows' }, { id: 'joins', to: ['club'] }],
};

const said = (problems: readonly DocumentProblem[], language: LanguageTag) =>
  problems.map((problem) => documentProblemText(problem, wordsIn(language)));

const ofFile = (patch: object) =>
  parseDocument({ format: 'wyzyny', version: 1, vocabulary, entities: people, ...patch }, 'ludzie.json').problems;

describe('a problem of a document in words', () => {
  test.each([
    [
      { relations: [{ id: 'r', type: 'knows', from: 'anna', to: 'nobody' }] },
      'Relacje, „r”: wśród aktorów nie ma „nobody”. Relacja została pominięta.',
      'Relations, “r”: there is no “nobody” among the actors. The relation was left out.',
    ],
    [
      { entities: [...people, { id: 'carl', name: { pl: '', en: 'Carl' } }] },
      'Aktorzy, „carl”, nazwa własna po polsku (name.pl): jest 0\u00a0znaków, a powinno być: co najmniej 1\u00a0znak. To pole zostało pominięte.',
      'Actors, “carl”, name in Polish (name.pl): found 0\u00a0characters, expected at least 1\u00a0character. The field was left out.',
    ],
    [
      { entities: [...people, { name: 'Carl' }] },
      'Aktorzy, pozycja 3, nazwa (id): brakuje tego pola. Ta pozycja została pominięta.',
      'Actors, item 3, id (id): the field is missing. The item was left out.',
    ],
    [
      { entities: [{ ...people[0], colour: 1 }] },
      'Aktorzy, „anna”, „colour” (colour): takiego pola tu nie ma. To pole zostało pominięte.',
      'Actors, “anna”, “colour” (colour): there is no such field here. The field was left out.',
    ],
    [
      { relations: [{ id: 'r', type: 'joins', from: 'anna', to: 'bruno' }] },
      'Relacje, „r”: łączy entity → entity, a ten typ łączy według słownika * → club. Zostało tak, jak jest.',
      'Relations, “r”: it joins entity → entity, but by the vocabulary this type joins * → club. It was kept as it is.',
    ],
    [
      { version: 7 },
      'ludzie.json: plik jest w wersji 7, a ten atlas czyta najwyżej wersję 1. Odśwież atlas albo otwórz plik tam, gdzie go zapisano.',
      'ludzie.json: the file is of version 7, and this atlas reads version 1 at most. Reload the atlas, or open the file where it was saved.',
    ],
    [
      { version: 'pierwsza' },
      'ludzie.json: pole „version” powinno być liczbą całkowitą od 1, a jest: „pierwsza”.',
      'ludzie.json: the field “version” should be a whole number from 1, and is: “pierwsza”.',
    ],
    [
      { mapping: [{ file: 7 }] },
      'ludzie.json, znaczenie tabel 1 „file” (mapping.0.file): jest 7, a powinno być: tekst. Ta część pliku została pominięta.',
      'ludzie.json, meaning of tables 1 “file” (mapping.0.file): found 7, expected a text. This part of the file was left out.',
    ],
    [
      { notes: 'none' },
      'Uwagi: jest „none”, a powinno być: lista. Ta część pliku została pominięta.',
      'Notes: found “none”, expected a list. This part of the file was left out.',
    ],
    [
      { title: {} },
      'ludzie.json, tytuł (title): jest 0\u00a0pozycji, a powinno być: co najmniej 1\u00a0pozycja. Ta część pliku została pominięta.',
      'ludzie.json, title (title): found 0\u00a0items, expected at least 1\u00a0item. This part of the file was left out.',
    ],
    [
      { layout: { uplands: { anna: [0, 'x'] } } },
      'Położenia, „uplands”, „anna” 2 (anna.1): jest „x”, a powinno być: liczba. To pole zostało pominięte.',
      'Positions, “uplands”, “anna” 2 (anna.1): found “x”, expected a number. The field was left out.',
    ],
  ])('says where it is, what is there and what was done: %j', (patch, pl, en) => {
    expect(said(ofFile(patch), 'pl')).toEqual([pl]);
    expect(said(ofFile(patch), 'en')).toEqual([en]);
  });

  test('names the file where that is not opened at all', () => {
    const { problems } = parseDocumentText('{', 'ludzie.json');
    expect(said(problems, 'en')).toEqual([
      'ludzie.json: the file is not valid JSON. Choose one that the atlas saved, or mend it in an editor.',
    ]);
  });

  test('of a table says the file, the sheet and the cell, or the line and the column', () => {
    const at = { sheet: 'Krawędzie', row: 4, column: 1 };
    const end = {
      file: 'r.xlsx',
      list: 'relations',
      item: 'x',
      field: '',
      rule: 'unknown-end',
      found: 'brak',
      done: 'dropped',
      at,
    } as const;
    expect(said([end], 'pl')).toEqual([
      'r.xlsx, arkusz „Krawędzie”, komórka B4: wśród aktorów nie ma „brak”. Relacja została pominięta.',
    ]);
    const expected = { is: 'number' } as const;
    const misfit = {
      file: 'r.csv',
      list: null,
      item: null,
      field: 'waga',
      rule: 'schema',
      found: 'NaN',
      expected,
      done: 'repaired',
    } as const;
    expect(said([{ ...misfit, at: { sheet: null, row: 2, column: 27 } }], 'en')).toEqual([
      'r.csv, line 2, column “waga”: found “NaN”, expected a number. The field was left out.',
    ]);
    expect(said([{ ...end, at: { sheet: 's', row: 2, column: 27 } }], 'en')[0]).toContain('cell AB2');
  });

  test('of every rule is a sentence, with what was found', () => {
    for (const language of LANGUAGE_TAGS) {
      for (const rule of Object.keys(documentWords(wordsIn(language)).rules) as DocumentProblem['rule'][]) {
        const problem = { file: 'x', list: null, item: null, field: '', rule, found: 'FOUND', done: 'kept' } as const;
        const text = documentProblemText({ ...problem, expected: 'EXPECTED' }, wordsIn(language));
        expect(text).toMatch(/^x: .+\.$/);
        const takesFound = typeof documentWords(wordsIn(language)).rules[rule as 'no-json'] === 'function';
        expect(text.includes('FOUND')).toBe(takesFound);
      }
    }
  });
});
