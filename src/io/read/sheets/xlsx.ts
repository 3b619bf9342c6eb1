import { Refusal } from '../refusal';
import type { Tell } from '../tell';
import type { Sheet } from './table';
import type { TableFormat, TableOptions } from './table-format';
import { readStyles, readTexts } from './xlsx-parts';
import { readSheet } from './xlsx-sheet';
import { readXml } from './xml';
import { isZip, openZip, type Zip } from './zip';

/** Workbooks of Excel and all that save as it does (ECMA-376): what cells show is read, no formula is ever computed. */
export const XLSX: TableFormat = { id: 'xlsx', isOf: isZip, read: readXlsx };

const WORKBOOK = 'xl/workbook.xml';

function readXlsx(bytes: Uint8Array, tell: Tell, { onProgress }: TableOptions = {}): readonly Sheet[] {
  const zip = openZip(bytes);
  if (!zip.has(WORKBOOK)) throw new Refusal(zip.has('EncryptedPackage') ? 'locked' : 'no-spreadsheet');
  const { sheets, is1904 } = readWorkbook(zip);
  const files = readTargets(zip);
  const context = {
    texts: readTexts(zip, fileNamed('sharedStrings', files)),
    forms: readStyles(zip, fileNamed('styles', files)),
    is1904,
    tell,
  };
  return sheets.flatMap(({ name, id, isHidden }, index) => {
    onProgress?.(index / sheets.length);
    const file = files.get(id)?.file;
    if (isHidden) tell({ list: null, item: null, field: '', rule: 'hidden-sheet', found: name, done: 'dropped' });
    if (isHidden || file === undefined || !zip.has(file)) return [];
    return [{ name, rows: readSheet(zip, file, { ...context, sheet: name }) }];
  });
}

type SheetEntry = Readonly<{ name: string; id: string; isHidden: boolean }>;

function readWorkbook(zip: Zip): Readonly<{ sheets: readonly SheetEntry[]; is1904: boolean }> {
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  readXml(zip, WORKBOOK, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: attributes.get('name') ?? `${sheets.length + 1}`,
        id: attributes.get('id') ?? '',
        isHidden: /^(hidden|veryHidden)$/.test(attributes.get('state') ?? ''),
      });
    },
  });
  return { sheets, is1904 };
}

type Target = Readonly<{ file: string; type: string }>;

/** Where the parts of a workbook are, by the names that it calls them. Nothing outside the archive is ever asked for. */
function readTargets(zip: Zip): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  readXml(zip, 'xl/_rels/workbook.xml.rels', {
    open: ({ name, attributes }) => {
      if (name !== 'Relationship') return;
      const target = attributes.get('Target') ?? '';
      const file = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      targets.set(attributes.get('Id') ?? '', { file, type: attributes.get('Type') ?? '' });
    },
  });
  return targets;
}

const fileNamed = (part: string, targets: ReadonlyMap<string, Target>): string | null =>
  [...targets.values()].find(({ type }) => type.endsWith(`/${part}`))?.file ?? null;
