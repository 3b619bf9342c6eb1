// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { linesOf, missingTerms, uncoveredNames } from '../../scripts/check/source-proof';
import type { Atlas, Evidence } from '../../src/graph/model';
import { atlasOf, entity, relation } from '../support/build';

const proof = (lines: Evidence['lines'], ...terms: readonly string[]): readonly Evidence[] => [
  { source: 'source', section: 'Section', lines, terms },
];
const atlasWith = (...evidence: readonly Evidence[]): Atlas => atlasOf([entity('city', { evidence })]);
const text = { pl: 'tekst', en: 'text' };

describe('linesOf', () => {
  test('splits at line ends of either kind', () => {
    expect(linesOf('a\r\nb\nc')).toEqual(['a', 'b', 'c']);
  });

  test('turns no-break spaces into spaces', () => {
    expect(linesOf('Gmina\u00a0Lublin\u202f2')).toEqual(['Gmina Lublin 2']);
  });
});

describe('missingTerms', () => {
  const missing = (source: string, ...evidence: readonly Evidence[]) => missingTerms(source, atlasWith(...evidence));

  test('are none where the lines hold every term', () => {
    expect(missing('W mieście\nGmina Lublin, 2014', ...proof([2, 2], 'Gmina Lublin', '2014'))).toEqual([]);
  });

  test('name the item, the lines and the term that is not in them', () => {
    expect(missing('Gmina Lublin', ...proof([1, 1], 'Gmina Zamość'))).toEqual([
      'city: lines 1–1 do not hold «Gmina Zamość»',
    ]);
  });

  test('hold a term that stands in another line only', () => {
    expect(missing('Gmina\nLublin', ...proof([1, 1], 'Lublin'))).toHaveLength(1);
  });

  test('hold a term that is torn over two lines', () => {
    expect(missing('Gmina\nLublin', ...proof([1, 2], 'Gmina Lublin'))).toHaveLength(1);
  });

  test('hold a term of lines that the source does not have', () => {
    expect(missing('Lublin', ...proof([7, 9], 'Lublin'))).toHaveLength(1);
  });

  test('take letters as they are, case and diacritics included', () => {
    expect(missing('Łódź', ...proof([1, 1], 'łódź', 'Lodz'))).toHaveLength(2);
  });

  test('take a no-break space for a space, in the source and in the term', () => {
    expect(missing('Gmina\u00a0Lublin', ...proof([1, 1], 'Gmina Lublin'))).toEqual([]);
    expect(missing('Gmina Lublin', ...proof([1, 1], 'Gmina\u00a0Lublin'))).toEqual([]);
  });

  test('are looked for in relations, notes and figures too', () => {
    const atlas = atlasOf(
      [
        entity('city', {
          evidence: [],
          figures: [{ label: text, value: 1, evidence: proof([1, 1], 'figure') }],
        }),
      ],
      [relation('city', 'runs', 'city', { id: 'relation', evidence: proof([1, 1], 'relation') })],
      {
        notes: [{ id: 'note', kind: 'gap', about: ['city'], title: text, text, evidence: proof([1, 1], 'note') }],
      },
    );
    expect(missingTerms('nothing', atlas).map((line) => line.split(':')[0])).toEqual(['relation', 'note', 'city']);
  });
});

describe('uncoveredNames', () => {
  const uncovered = (source: string, evidence: readonly Evidence[] = [], ignored: readonly string[] = []) =>
    uncoveredNames(source, atlasWith(...evidence), ignored);

  test('name a capitalised word with its line', () => {
    expect(uncovered('miasto\noraz Lublin')).toEqual(['line 2: Lublin']);
  });

  test('name acronyms, and names with signs inside as one', () => {
    expect(uncovered('klastry ICT, PZL-Świdnik, IT&BPO i Klaster-Group.pl')).toEqual([
      'line 1: ICT',
      'line 1: PZL-Świdnik',
      'line 1: IT&BPO',
      'line 1: Klaster-Group.pl',
    ]);
  });

  test('leave out what a term of evidence for that line holds', () => {
    expect(uncovered('oraz Gmina Lublin', proof([1, 1], 'Gmina Lublin'))).toEqual([]);
  });

  test('leave out nothing by evidence for another line', () => {
    expect(uncovered('oraz Lublin\noraz Lublin', proof([1, 1], 'Lublin'))).toEqual(['line 2: Lublin']);
  });

  test('leave out names in each of the lines of one piece of evidence', () => {
    expect(uncovered('oraz Lublin\noraz Lublin', proof([1, 2], 'Lublin'))).toEqual([]);
  });

  test('leave out ignored terms in every line', () => {
    expect(uncovered('oraz HACAP i HACAP\noraz HACAP', [], ['HACAP'])).toEqual([]);
  });

  test('name a word that a term holds in part only', () => {
    expect(uncovered('oraz Lublinianka', proof([1, 1], 'Lublin'))).toEqual(['line 1: Lublinianka']);
  });

  test('name the one of two same names that stands outside the term', () => {
    expect(uncovered('oraz Gmina Lublin i Lublin', proof([1, 1], 'Gmina Lublin'))).toEqual(['line 1: Lublin']);
  });

  test('leave out the first word of a sentence that is common elsewhere', () => {
    expect(uncovered('Miasto jest duże. Miasto rośnie, a to miasto leży.')).toEqual([]);
  });

  test('name the first word of a sentence that is common nowhere', () => {
    expect(uncovered('Lublin rośnie.')).toEqual(['line 1: Lublin']);
  });

  test('name a common word that is capitalised within a sentence', () => {
    expect(uncovered('to miasto i Miasto')).toEqual(['line 1: Miasto']);
  });

  test('name an acronym at the start of a sentence, whatever is common', () => {
    expect(uncovered('IT rośnie, a it nie.')).toEqual(['line 1: IT']);
  });

  test('take an item of a list and a quotation for the start of a sentence', () => {
    expect(uncovered(' • Rozwój idei\n„Rozwój”, czyli rozwój')).toEqual([]);
  });
});
