import type { Atlas } from '../../src/graph/model';
import { foldedWords, matchWord } from '../../src/graph/search/word-match';
import { linesOf } from './source-proof';

/** Words as short as this (`i`, `w`, `o`) join others and are nobody's. */
const SHORTEST = 2;
/** The longest ending that a form may have more than the word in the nominative (`Europejski`, `Europejskiego`). */
const LONGEST_ENDING = 4;

/** Whether a folded word of the source is the wanted one, in whatever form. */
function isFormOf(wanted: string, word: string): boolean {
  const way = matchWord(wanted, word)?.way;
  if (way === 'prefix') return wanted.length > SHORTEST + 1 && word.length - wanted.length <= LONGEST_ENDING;
  const isOtherEnding = wanted.length > SHORTEST + 1 && wanted.slice(0, -1) === word.slice(0, -1);
  return way === 'exact' || way === 'inflection' || isOtherEnding;
}

type Same = (wanted: string, word: string) => boolean;

const asItStands: Same = (wanted, word) => wanted === word;

/** Whether the words stand in the text one after the other. */
function standsIn(words: readonly string[], text: readonly string[], isSame: Same): boolean {
  return text.some((_, start) =>
    words.every((word, index) => {
      const said = text[start + index];
      return said !== undefined && isSame(word, said);
    }),
  );
}

/**
 * What an atlas calls its entities and the source does not: words of Polish names that the lines of their evidence
 * lack, and aliases that no line has, each in whatever grammatical form, unless `ours` lists them. And, the other way
 * round, what `ours` lists although the source has it as it stands, or no name and no alias does. O(names × source).
 */
export function addedWords(sourceText: string, { entities }: Atlas): readonly string[] {
  const lines = linesOf(sourceText).map(foldedWords);
  const isSaid = (text: string, isSame: Same) => lines.some((line) => standsIn(foldedWords(text), line, isSame));
  return entities.flatMap(({ id, name: { pl: name = '' }, aliases, ours = [], evidence }) => {
    const own = evidence.flatMap(({ lines: [first, last] = [1, 0] }) => lines.slice(first - 1, last).flat());
    const added = new Set(ours.flatMap(foldedWords));
    const ofName = foldedWords(name)
      .filter((word) => word.length > SHORTEST && !added.has(word))
      .filter((word) => !own.some((said) => isFormOf(word, said)))
      .map((word) => `${id}: «${word}» of its name is not in the source`);
    const ofAliases = aliases
      .filter((alias) => !ours.includes(alias) && !isSaid(alias, isFormOf))
      .map((alias) => `${id}: «${alias}» is not in the source`);
    const idle = ours
      .filter((one) => (aliases.includes(one) ? isSaid(one, asItStands) : !name.includes(one)))
      .map((one) => `${id}: «${one}» is in the source, or in no name`);
    return [...ofName, ...ofAliases, ...idle];
  });
}
