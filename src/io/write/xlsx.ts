import { strToU8, zipSync } from 'fflate';
import { columnName } from '../../graph/document/table-place';

/** What a cell of a workbook is to hold: a text, a number, true or false, a day (`2014-01-21`), or nothing. */
export type XlsxCell = string | number | boolean | Readonly<{ day: string }> | null;

/** A sheet of a workbook: its first row says what its columns are called, and stays in sight. */
export type XlsxSheet = Readonly<{ name: string; rows: readonly (readonly XlsxCell[])[] }>;

/** The limits of Excel: letters of a cell, and of what a sheet is called. */
const MOST_LETTERS = 32_767;
const LONGEST_NAME = 31;

/** What is written in an archive is of no time, so that the same sheets are the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells by their places in `styles.xml`. */
const STYLES = { head: 1, day: 2 } as const;

/**
 * A workbook (ECMA-376, transitional) of at least one sheet. Texts are never formulas; a day before March 1900, which
 * spreadsheets miscount, is a text. O(cells).
 */
export function writeXlsx(sheets: readonly XlsxSheet[]): Uint8Array {
  const names = sheetNames(sheets);
  const parts = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(names),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)])),
  };
  const files = Object.entries(parts).map(([name, content]) => [name, strToU8(`${HEAD}${content}`)]);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text within XML, without the characters that it cannot hold. */
const escaped = (text: string) =>
  [...text]
    .filter((letter) => /[\t\n\r\u0020-\ud7ff\ue000-\ufffd]|[\u{10000}-\u{10ffff}]/u.test(letter))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** What sheets are called: as Excel lets them, no two alike. */
function sheetNames(sheets: readonly XlsxSheet[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || `${index + 1}`;
    let free = plain.slice(0, LONGEST_NAME);
    for (let further = 2; taken.has(free.toLowerCase()); further += 1) {
      free = `${plain.slice(0, LONGEST_NAME - 5)} (${further})`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

const contentTypes = (sheets: readonly XlsxSheet[]) =>
  `<Types xmlns="${PACKAGE}/content-types">${[
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_ML}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/>`,
    ...sheets.map(
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET_ML}.worksheet+xml"/>`,
    ),
  ].join('')}</Types>`;

const relationships = (targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="r${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbook = (names: readonly string[]) =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names
    .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

const STYLES_XML = `<styleSheet xmlns="${MAIN}">${[
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
].join('')}</styleSheet>`;

function worksheet({ rows }: XlsxSheet): string {
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const written = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${index + 1}`, index === 0));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: XlsxCell, at: string, isHead: boolean): string {
  if (cell === null || cell === '') return '';
  const style = isHead ? ` s="${STYLES.head}"` : '';
  if (typeof cell === 'boolean') return `<c r="${at}"${style} t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'number' && Number.isFinite(cell)) return `<c r="${at}"${style}><v>${cell}</v></c>`;
  if (typeof cell === 'object') {
    const serial = serialOf(cell.day);
    if (serial !== null) return `<c r="${at}" s="${STYLES.day}"><v>${serial}</v></c>`;
  }
  const text = typeof cell === 'object' ? cell.day : `${cell}`;
  const kept = escaped(text.slice(0, MOST_LETTERS));
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** The number by which spreadsheets count a day; null before March 1900, and of what is no day. */
function serialOf(day: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : Number.NaN;
  const serial = time / 86_400_000 + 25_569;
  return serial >= 61 ? serial : null;
}
