import { MOST_COLUMNS } from '../../schema/table-mapping';
import { Refusal } from '../refusal';
import type { Tell } from '../tell';
import type { Element } from '../xml';
import { growRows } from './growing-rows';
import { type Cell, MOST_ROWS, type Sheet, tellAt } from './table';
import type { TableFormat } from './table-format';
import { readXml } from './xml';
import { isZip, openZip } from './zip';

/** Workbooks of LibreOffice and its like (OpenDocument 1.3): what cells show is read, no formula is ever computed. */
export const ODS: TableFormat = { id: 'ods', isOf, read: readOds };

const MIME = 'mimetypeapplication/vnd.oasis.opendocument.';

/** Such archives begin with a file that says what they are. */
function isOf(bytes: Uint8Array): boolean {
  return isZip(bytes) && String.fromCharCode(...bytes.subarray(30, 30 + MIME.length)) === MIME;
}

function readOds(bytes: Uint8Array, tell: Tell): readonly Sheet[] {
  const zip = openZip(bytes);
  if (!zip.has('content.xml')) throw new Refusal('no-spreadsheet');
  let isLocked = false;
  if (zip.has('META-INF/manifest.xml')) {
    readXml(zip, 'META-INF/manifest.xml', {
      open: ({ name }) => {
        isLocked ||= name === 'encryption-data';
      },
    });
  }
  if (isLocked) throw new Refusal('locked');
  const reader = readContent(tell);
  readXml(zip, 'content.xml', reader.handlers);
  return reader.sheets;
}

/** So many cells come of those that a file says to repeat. */
const MOST_CELLS = 4_000_000;

/** How often a row or a cell stands there, itself included. */
const times = ({ attributes }: Element, what: 'rows' | 'columns') => {
  const repeated = Math.floor(Number(attributes.get(`number-${what}-repeated`) ?? 1));
  return repeated >= 1 ? Math.min(repeated, what === 'rows' ? 1_048_576 : 16_384) : 1;
};

/** Gathers the text of a cell, a line a paragraph; what is noted beside a cell is none of it. */
function textWithin() {
  let lines: string[] = [];
  let beside = 0;
  const take = (text: string) => {
    if (beside === 0 && lines.length > 0) lines.push(`${lines.pop()}${text}`);
  };
  return {
    begin: () => {
      lines = [];
    },
    take,
    open: ({ name, attributes }: Element) => {
      if (name === 'annotation') beside += 1;
      else if (name === 'p' && beside === 0) lines.push('');
      else if (name === 's') take(' '.repeat(Math.min(Number(attributes.get('c') ?? 1) || 1, 100)));
      else if (name === 'tab') take('\t');
      else if (name === 'line-break') take('\n');
    },
    close: (name: string) => {
      if (name === 'annotation') beside -= 1;
    },
    end: () => lines.join('\n'),
  };
}

type OpenRow = { at: number; times: number; cells: { column: number; cell: Cell }[]; column: number };

const isCell = (name: string) => name === 'table-cell' || name === 'covered-table-cell';

function readContent(tell: Tell) {
  const sheets: Sheet[] = [];
  const text = textWithin();
  let rows: ReturnType<typeof growRows> | null = null;
  let name = '';
  let next = 1;
  let row: OpenRow | null = null;
  let cell: Element | null = null;
  let left = MOST_CELLS;

  const open = (element: Element) => {
    text.open(element);
    if (element.name === 'table') {
      name = element.attributes.get('name') ?? `${sheets.length + 1}`;
      rows = growRows(name, tell);
      next = 1;
    } else if (element.name === 'table-row') {
      row = { at: next, times: times(element, 'rows'), cells: [], column: 0 };
    } else if (isCell(element.name)) {
      cell = element;
      text.begin();
    }
  };
  const closeCell = (element: Element, to: OpenRow) => {
    const place = { sheet: name, row: to.at, column: to.column };
    const shown = shownIn(element, text.end(), (rule, found) => tellAt(tell, place, rule, 'repaired', { found }));
    const count = times(element, 'columns');
    const filled = shown === '' ? 0 : Math.min(count, MOST_COLUMNS + 1);
    for (let index = 0; index < filled; index += 1) to.cells.push({ column: to.column + index, cell: shown });
    to.column += count;
  };
  const closeRow = ({ at, times: count, cells }: OpenRow) => {
    const filled = cells.length === 0 ? 0 : Math.min(count, MOST_ROWS + 1, Math.ceil(left / cells.length));
    left -= filled * cells.length;
    for (let index = 0; index < filled; index += 1) {
      for (const { column, cell: shown } of cells) rows?.put(at + index, column, shown);
    }
    next = at + count;
  };
  const close = (closed: string) => {
    text.close(closed);
    if (isCell(closed) && cell && row) {
      closeCell(cell, row);
      cell = null;
    } else if (closed === 'table-row' && row) {
      closeRow(row);
      row = null;
    } else if (closed === 'table' && rows) {
      sheets.push({ name, rows: rows.grown() });
      rows = null;
    }
  };
  return { sheets, handlers: { open, text: text.take, close } };
}

type TellCell = (rule: 'error-cell' | 'no-cached-value', found?: string) => void;

function shownIn({ attributes }: Element, text: string, tell: TellCell): Cell {
  const type = attributes.get('value-type');
  const isError = attributes.get('value-type') === 'error' || /^(#[A-Z/0!?]+|Err:\d+)$/.test(text);
  if (attributes.has('formula') && isError) {
    tell('error-cell', text);
    return '';
  }
  if (attributes.has('formula') && type === undefined) tell('no-cached-value');
  if (type === 'float' || type === 'currency' || type === 'percentage') return numberIn(attributes, text);
  if (type === 'date') return (attributes.get('date-value') ?? text).slice(0, 10);
  if (type === 'boolean') return attributes.get('boolean-value') === 'true' ? 'TRUE' : 'FALSE';
  return text;
}

/** The number of a cell; where its format gives it zeros in front, the text that it shows. */
function numberIn(attributes: Element['attributes'], text: string): Cell {
  if (/^0\d+$/.test(text)) return text;
  const number = Number(attributes.get('value'));
  return Number.isFinite(number) ? number : text;
}
