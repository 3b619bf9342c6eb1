// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { applyPatch } from '../../../src/io/patch/apply-patch';
import type { Operation } from '../../../src/io/patch/patch';
import { conflictTexts } from '../../../src/text/sentences/conflict-text';
import { atlasOf, entity, relation } from '../../support/build';
import { VOCABULARY, wordsIn } from '../../support/vocabulary';

const SOURCE = { id: 'source', title: { pl: 'Źródło' }, publisher: {}, language: 'pl', retrieved: '', stateOf: '' };
const content = {
  title: { pl: 'Atlas', en: 'Atlas' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(
    [
      entity('city', { name: { pl: 'Miasto', en: 'City' }, founded: '2013' }),
      entity('school', { name: { pl: 'Szkoła', en: 'School' }, kind: 'university' }),
    ],
    [relation('city', 'runs', 'school')],
    { sources: [SOURCE] },
  ),
  scenes: [],
};
const nameOf = (id: string) => content.atlas.entities.find((each) => each.id === id)?.name.pl ?? id;

const said = (operations: readonly Operation[], language: 'pl' | 'en') =>
  conflictTexts(content, applyPatch(content, { operations }).conflicts, {
    words: wordsIn(language),
    roles: VOCABULARY.roles,
    nameOf,
  });

const change = (path: string, before: unknown, after: unknown): readonly Operation[] => [
  { op: 'test', path, value: before },
  { op: 'replace', path, value: after },
];

describe('a conflict says both sides', () => {
  test.each([
    [
      'of a year',
      change('/entities/city/founded', '2015', '2014'),
      'aktor „Miasto”, rok założenia. W poprawce: było 2015, ma być 2014. W dokumencie jest 2013.',
      'actor “City”, founded. The correction: was 2015, should be 2014. The document has 2013.',
    ],
    [
      'of an actor that is to go',
      [
        { op: 'test', path: '/entities/city', value: {} },
        { op: 'remove', path: '/entities/city' },
      ] as const,
      'aktor „Miasto”. W poprawce: było cała pozycja, ma być brak. W dokumencie jest cała pozycja.',
      'actor “City”. The correction: was the whole item, should be none. The document has the whole item.',
    ],
    [
      'and the rule that it would break',
      change('/relations/city--runs--school/to', 'school', 'ghost'),
      'relacja „Miasto prowadzi: Szkoła”, koniec. Tej poprawki nie da się wprowadzić: relacja nie miałaby końca: ghost.',
      'relation “City runs School”, end. This correction cannot be made: a relation would have no end: ghost.',
    ],
    [
      'and what should be there',
      change('/entities/city/founded', '2013', 'wiosna'),
      'aktor „Miasto”, rok założenia. Tej poprawki nie da się wprowadzić: jest „wiosna”, a powinno być: data, jak 2006, 2013-07, 2014-01-21 albo 195X.',
      'actor “City”, founded. This correction cannot be made: found “wiosna”, expected a date such as 2006, 2013-07, 2014-01-21 or 195X.',
    ],
  ])('%s', (_what, operations, pl, en) => {
    expect(said(operations, 'pl')).toEqual([pl]);
    expect(said(operations, 'en')).toEqual([en]);
  });
});
