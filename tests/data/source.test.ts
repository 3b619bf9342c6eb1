// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { addedWords } from '../../scripts/check/added-words';
import { readDataFile, readSource } from '../../scripts/check/dataset';
import { evidenceOf, linesOf, missingTerms, uncoveredNames } from '../../scripts/check/source-proof';
import { localText } from '../../src/text/local-text';
import { shippedAtlas } from '../support/shipped';

const text = readSource();
const isAbsent = text === null;
const source = text ?? '';
const atlas = shippedAtlas();

const wordsIn = (prose: string) => prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words of a text. */
function runsOf(prose: string, length: number): readonly string[] {
  const words = wordsIn(prose);
  return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '));
}

const WHERE = 'skipped where the source is neither beside the checkout nor at ATLAS_SOURCE';

describe(`the dataset against its source (${WHERE})`, () => {
  test.skipIf(isAbsent)('has every term of its evidence in the lines that it names', () => {
    expect(missingTerms(source, atlas)).toEqual([]);
  });

  test.skipIf(isAbsent)('covers every name of the source by evidence or by a reason to ignore it', () => {
    const ignored = (readDataFile('ignored') as readonly Readonly<{ term: string }>[]).map(({ term }) => term);
    expect(uncoveredNames(source, atlas, ignored)).toEqual([]);
  });

  test.skipIf(isAbsent)('ignores no term that the source lacks', () => {
    const ignored = (readDataFile('ignored') as readonly Readonly<{ term: string }>[]).map(({ term }) => term);
    const plain = linesOf(source).join('\n');
    expect(ignored.filter((term) => !plain.includes(term))).toEqual([]);
  });

  test.skipIf(isAbsent)('calls nothing as the source does not without saying that the words are ours', () => {
    expect(addedWords(source, atlas)).toEqual([]);
  });

  test.skipIf(isAbsent)('repeats no eight words of the source in a row in its summaries, facts and notes', () => {
    const known = new Set(linesOf(source).flatMap((line) => runsOf(line, 8)));
    const prose: readonly (readonly [id: string, said: string])[] = [
      ...atlas.entities.map(({ id, summary }) => [id, summary?.pl ?? ''] as const),
      ...atlas.entities.map(
        ({ id, facts = [] }) => [id, facts.flatMap(({ items }) => items.map(({ pl }) => pl)).join(' ')] as const,
      ),
      ...atlas.relations.map(({ id, note }) => [id, note?.pl ?? ''] as const),
      ...atlas.notes.map(({ id, text: said }) => [id, localText(said, 'pl')] as const),
    ];
    const repeated = prose.flatMap(([id, said]) =>
      runsOf(said, 8)
        .filter((run) => known.has(run))
        .map((run) => `${id}: ${run}`),
    );
    expect(repeated).toEqual([]);
  });

  test.skipIf(isAbsent)('has figures that stand as whole numbers in the lines that it names', () => {
    const lines = linesOf(source);
    const torn = evidenceOf(atlas).flatMap(({ id, evidence: { lines: place, terms } }) => {
      const said = lines.slice(place[0] - 1, place[1]).join('\n');
      return terms
        .filter((term) => /^\d+$/.test(term))
        .filter((figure) => !new RegExp(`(?<!\\d)${figure}(?!\\d)`).test(said))
        .map((one) => `${id}: ${one}`);
    });
    expect(torn).toEqual([]);
  });
});
