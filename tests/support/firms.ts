import { generator } from '../../src/graph/generator';
import { type MadeSheets, xlsxOf } from './workbooks';

/** A made-up register of firms, as somebody would bring it: each row a firm, all cells as text. */
export type Firms = Readonly<{ header: readonly string[]; rows: readonly (readonly string[])[] }>;

const INDUSTRIES = ['budownictwo', 'drewno', 'energia', 'IT', 'logistyka', 'metale', 'żywność'] as const;
const COUNTIES = ['biłgorajski', 'lubelski', 'puławski', 'zamojski'] as const;
const STEMS = [
  'Ak',
  'Bor',
  'Cis',
  'Dąb',
  'Grab',
  'Jar',
  'Klon',
  'Łęg',
  'Mod',
  'Nadwiśl',
  'Olsz',
  'Świt',
  'Wierz',
  'Żuł',
];
const ENDINGS = ['ex', 'bud', 'met', 'pol', 'tech', 'trans', 'mix', 'sad', 'dom', 'gaz'];
const FORMS = ['sp. z o.o.', 'S.A.', 'sp.j.', 'sp.k.'];
const GIVEN = ['Anna', 'Barbara', 'Jan', 'Józef', 'Łucja', 'Małgorzata', 'Piotr', 'Stanisław', 'Wojciech', 'Zofia'];
const FAMILY = ['Bąk', 'Ćwik', 'Dudek', 'Gąska', 'Król', 'Łoś', 'Mróz', 'Pająk', 'Sęk', 'Wróbel', 'Zając', 'Żuk'];
const CLUSTERS = ['Klaster Drzewny', 'Klaster Dobrej Żywności', 'Klaster Instalatorów', 'Wschodni Klaster Logistyczny'];

const HEADER = [
  'Nazwa',
  'NIP',
  'Branża',
  'Powiat',
  'Rok założenia',
  'Przychód (tys. zł)',
  'Pracownicy',
  'Właściciel',
  'Należy do',
];

/** A NIP whose check digit is right. */
function nipOf(random: () => number): string {
  const digits = Array.from({ length: 9 }, (_, place) => Math.floor(random() * 9) + (place < 3 ? 1 : 0));
  const sum = [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
  return sum % 11 === 10 ? nipOf(random) : `${digits.join('')}${sum % 11}`;
}

/** A number as a Polish spreadsheet writes it: thousands apart by a no-break space, a comma before the decimals. */
const polish = (number: number) =>
  number
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '\u00a0');

/**
 * So many firms with all that a register has: a number of taxpayers, some of an industry, a county, a year of founding,
 * revenue, people, an owner whom several may have, and for some a cluster. The same for the same seed. O(count).
 */
export function firmsOf(count = 300, seed = 7): Firms {
  const random = generator(seed);
  const pick = <T>(all: readonly T[], skew = 1): T => all[Math.floor(random() ** skew * all.length)] as T;
  const owners = Array.from({ length: Math.ceil(count * 0.7) }, (_, at) => {
    const name = `${GIVEN[at % GIVEN.length]} ${FAMILY[Math.floor(at / GIVEN.length) % FAMILY.length]}`;
    const further = Math.floor(at / (GIVEN.length * FAMILY.length));
    return further === 0 ? name : `${name} ${further + 1}`;
  });
  const rows = Array.from({ length: count }, (_, at) => {
    const further = Math.floor(at / (STEMS.length * ENDINGS.length));
    const stem = `${STEMS[at % STEMS.length]}${ENDINGS[Math.floor(at / STEMS.length) % ENDINGS.length]}`;
    const people = Math.ceil(2 + 400 * random() ** 5);
    return [
      `${stem}${further > 0 ? ` ${further + 1}` : ''} ${pick(FORMS)}`,
      nipOf(random),
      random() < 0.06 ? '' : pick(INDUSTRIES, 1.4),
      pick(COUNTIES, 1.3),
      random() < 0.04 ? '' : String(1988 + Math.floor(random() ** 0.8 * 36)),
      random() < 0.1 ? '' : polish(people * (60 + 300 * random())),
      String(people),
      pick(owners, 1.5),
      random() < 0.25 ? pick(CLUSTERS) : '',
    ];
  });
  return { header: HEADER, rows };
}

/** So many pairs of firms that work together, some time and again with the same few; no pair twice. */
export function workingTogether({ rows }: Firms, count = 420, seed = 11): readonly (readonly [string, string])[] {
  const random = generator(seed);
  const names = rows.map(([name = '']) => name);
  const pairs = new Map<string, readonly [string, string]>();
  while (pairs.size < count) {
    const [one, other] = [Math.floor(random() ** 2 * names.length), Math.floor(random() * names.length)];
    if (one === other) continue;
    pairs.set([one, other].sort((a, b) => a - b).join(' '), [names[one] ?? '', names[other] ?? '']);
  }
  return [...pairs.values()];
}

const LETTERS = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1250').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

/** A text in the encoding of Polish Windows. */
export const windows1250 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => LETTERS.get(letter) ?? '?'.charCodeAt(0));

/** The register as Polish Excel saves a CSV file: semicolons, decimal commas, windows-1250. */
export const firmsCsv = ({ header, rows }: Firms): Uint8Array =>
  windows1250([header, ...rows].map((cells) => cells.join(';')).join('\r\n'));

/** A number that a spreadsheet holds as one, of a cell that is written in the Polish way. */
const numberOf = (cell: string) => (cell === '' ? '' : Number(cell.replaceAll('\u00a0', '').replace(',', '.')));

/** The register as a workbook, numbers as numbers, and on a second sheet who works together. */
export function firmsXlsx(firms: Firms, pairs = workingTogether(firms)): Uint8Array {
  const numeric = ['Rok założenia', 'Przychód (tys. zł)', 'Pracownicy'];
  const rows = firms.rows.map((cells) =>
    cells.map((cell, column) => (numeric.includes(firms.header[column] ?? '') ? numberOf(cell) : cell)),
  );
  const sheets: MadeSheets = {
    Firmy: [firms.header, ...rows],
    Współpraca: [
      ['Podmiot 1', 'Podmiot 2', 'Relacja', 'Rok'],
      ...pairs.map(([one, other], at) => [one, other, 'współpracuje z', 1995 + (at % 30)]),
    ],
  };
  return xlsxOf(sheets);
}
