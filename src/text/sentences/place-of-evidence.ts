import type { Evidence } from '../../graph/model';

/** The words that tell places. */
type PlaceWords = Readonly<{
  inspector: Readonly<{ lines: (first: number, last: number) => string }>;
  meta: Readonly<{ quote: (text: string) => string }>;
}>;

/** Where within its source something is stated: "Klastry, wiersz 281"; empty of a source without sections and lines. */
export const placeWithin = (
  { section, lines }: Pick<Evidence, 'section' | 'lines'>,
  { inspector }: PlaceWords,
): string => [section, lines && inspector.lines(...lines)].filter(Boolean).join(', ');

/** The same, and by the words that say so where the source has neither sections nor lines. */
export const placeOrTerms = (evidence: Pick<Evidence, 'section' | 'lines' | 'terms'>, words: PlaceWords): string =>
  placeWithin(evidence, words) || evidence.terms.map(words.meta.quote).join(', ');
