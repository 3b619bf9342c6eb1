import { toCsv } from './csv';
import { writeXlsx } from './xlsx';

type Row = readonly (string | number)[];

/** Sheets to be filled in, with two rows of each that show how; headers are words that the reader of tables knows. */
const TEMPLATES = {
  pl: {
    actors: [
      ['nazwa', 'rodzaj', 'rok założenia', 'miasto', 'strona', 'opis'],
      ['Fabryka Przykładowa', 'firma', 1998, 'Lublin', 'https://example.org/fabryka', 'Robi meble z dębu.'],
      ['Szkoła Przykładowa', 'szkoła', 1964, 'Puławy', 'https://example.org/szkola', 'Kształci stolarzy.'],
    ],
    ties: [
      ['od', 'do', 'relacja', 'waga'],
      ['Fabryka Przykładowa', 'Szkoła Przykładowa', 'współpracuje z', 2],
      ['Szkoła Przykładowa', 'Fabryka Przykładowa', 'kształci dla', 1.5],
    ],
    names: { actors: 'aktorzy', ties: 'relacje' },
    joined: 'współpracuje z',
  },
  en: {
    actors: [
      ['name', 'kind', 'founded', 'city', 'website', 'description'],
      ['Sample Works', 'company', 1998, 'Lublin', 'https://example.org/works', 'Makes furniture of oak.'],
      ['Sample School', 'school', 1964, 'Puławy', 'https://example.org/school', 'Trains joiners.'],
    ],
    ties: [
      ['from', 'to', 'relation', 'weight'],
      ['Sample Works', 'Sample School', 'works with', 2],
      ['Sample School', 'Sample Works', 'trains for', 1.5],
    ],
    names: { actors: 'actors', ties: 'relations' },
    joined: 'collaborates with',
  },
} as const satisfies Readonly<Record<string, Template>>;

type Template = Readonly<{
  actors: readonly Row[];
  ties: readonly Row[];
  names: Readonly<Record<'actors' | 'ties', string>>;
  /** What the column of a single table is called that says to whom its actors are joined. */
  joined: string;
}>;

/** The languages in which there are templates. */
export type TemplateLanguage = keyof typeof TEMPLATES;

export const TEMPLATE_LANGUAGES = Object.keys(TEMPLATES) as readonly TemplateLanguage[];

/** A workbook to be filled in: a sheet of actors and one of relations. */
export function xlsxTemplate(language: TemplateLanguage): Uint8Array {
  const { actors, ties, names } = TEMPLATES[language];
  return writeXlsx([
    { name: names.actors, rows: actors },
    { name: names.ties, rows: ties },
  ]);
}

/** A text to be filled in: actors, and in a column of names to whom each is joined; written as spreadsheets of a language do. */
export function csvTemplate(language: TemplateLanguage, manner: Parameters<typeof toCsv>[1]): string {
  const { actors, joined }: Template = TEMPLATES[language];
  const names = actors.slice(1).map(([name = '']) => name);
  const rows = actors.map((row, index) => [...row, index === 0 ? joined : (names[index % names.length] ?? '')]);
  return toCsv(rows, manner);
}
