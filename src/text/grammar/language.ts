/**
 * What a language of the interface is, beside its words: each is in the file of its name under the folder of the
 * language, and nowhere else.
 */
export type LanguageRecord = Readonly<{
  /** BCP 47: the key of its texts, and what `lang=` of a link and of a page says. */
  tag: string;
  /** BCP 47: whose numbers, dates and alphabet `Intl` takes for it. */
  locale: string;
  /** Its own name. */
  name: string;
  /** Which languages a text is shown in where it is missing in this one, in this order; after them any. */
  fallback: readonly string[];
  /** A word or a sentence as it was said. */
  quote: (text: string) => string;
  /** Ten years from the first of them: “the 1950s”. */
  decade: (first: number) => string;
  /** A hundred years from the first of them: “1900–1999”. */
  century: (first: number) => string;
  /** The same for the narrow head of a column, counted as the language counts: “20th c.”. */
  shortCentury: (first: number) => string;
  /** How a file of CSV is written for the spreadsheets of its readers. */
  csv: Readonly<{ separator: ',' | ';'; decimalSign: '.' | ',' }>;
}>;
