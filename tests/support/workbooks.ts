import { strToU8, zipSync } from 'fflate';

/** A cell of a made-up workbook: text, a number, a day (ISO), or the XML of a cell as it is. */
type MadeCell = string | number | Readonly<{ day: string }> | Readonly<{ xml: string }>;

export type MadeSheets = Readonly<Record<string, readonly (readonly MadeCell[])[]>>;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The files of an archive in one. */
export const archive = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const serial = (day: string) => Date.parse(day) / 86_400_000 + 25_569;

function xlsxCell(cell: MadeCell): string {
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return 'day' in cell ? `<c s="1"><v>${serial(cell.day)}</v></c>` : cell.xml;
}

/** A workbook as Excel saves it; days are numbers in the style of days. `more` stands behind the rows of each sheet. */
export function xlsxOf(sheets: MadeSheets, more = '', others: Readonly<Record<string, string>> = {}): Uint8Array {
  const names = Object.keys(sheets);
  const sheetFiles = Object.values(sheets).map((rows, index) => {
    const cells = rows.map((row) => `<row>${row.map(xlsxCell).join('')}</row>`).join('');
    return [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${HEAD}<worksheet ${MAIN}><sheetData>${cells}</sheetData>${more}</worksheet>`,
    ] as const;
  });
  const entries = names.map(
    (name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  const targets = names.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return archive({
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONSHIPS}"><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships>${targets.join('')}<Relationship Id="s" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `${HEAD}<styleSheet ${MAIN}><numFmts><numFmt numFmtId="170" formatCode="0000000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(sheetFiles),
    ...others,
  });
}

function odsCell(cell: MadeCell): string {
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
  if ('xml' in cell) return cell.xml;
  return `<table:table-cell office:value-type="date" office:date-value="${cell.day}"><text:p>${cell.day}</text:p></table:table-cell>`;
}

/** A workbook as LibreOffice saves it: its first file says what it is, and empty rows behind the last are one, repeated. */
export function odsOf(sheets: MadeSheets, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const tables = Object.entries(sheets).map(([name, rows]) => {
    const cells = rows.map((row) => `<table:table-row>${row.map(odsCell).join('')}</table:table-row>`).join('');
    const rest =
      '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    return `<table:table table:name="${escaped(name)}">${cells}${rest}</table:table>`;
  });
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(
      `${HEAD}<office:document-content><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    ),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
  });
}
