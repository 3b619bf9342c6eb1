import type { AttributeType } from '../../graph/attribute-types';
import type { Expected } from '../../graph/document/expected';
import type { AttributeValue } from '../../graph/model';
import { dateIn, flagIn, isAddress, numberIn } from '../cells/cell-values';
import { plainType } from '../cells/column-type';
import { names } from '../cells/column-words';
import type { DraftAttribute } from '../draft/attribute-list';
import { cutText, type Draft, type DraftTerm, type FilePlace, keyOf, tellOf } from '../draft/draft';
import type { FileAttribute, FileTerm, FileValue } from '../read/graphs/file-graph';
import type { Cell } from '../read/sheets/table';
import { MOST_COLUMNS } from '../schema/table-mapping';

/** The name under which the colours that a file gives its nodes stand among their values. */
export const COLOUR = 'colour';

/** The values of an item by the names of their attributes, of which none stands twice. */
export type NamedValues = readonly (readonly [name: string, value: FileValue])[];

/** A term by what names it elsewhere, where that is an address that documents keep. */
export const termOf = ({ label, iri = '' }: FileTerm): DraftTerm => ({
  ...(label !== undefined && { label }),
  ...(/^(https?|urn):/.test(iri) && URL.canParse(iri) && { iri }),
});

/** The attributes that the values of a file are of, by their names. */
export type FileColumns = ReadonlyMap<string, DraftAttribute>;

/**
 * The attributes of the nodes or the edges of a file: of the types that it declares, else that the values have. `draft` knows
 * them from then on. O(values).
 */
export function columnsOf(
  draft: Draft,
  { file, attributes = [] }: Readonly<{ file: string; attributes?: readonly FileAttribute[] }>,
  of: FileAttribute['of'],
  items: readonly NamedValues[],
): FileColumns {
  let isBeyond = false;
  const byName = new Map<string, FileValue[]>();
  for (const values of items) {
    for (const [name, value] of values) {
      if (isEmpty(value)) continue;
      const list = byName.get(name);
      if (list) list.push(value);
      else if (byName.size < MOST_COLUMNS) byName.set(name, [value]);
      else isBeyond = true;
    }
  }
  if (isBeyond) tellOf(draft, { file }, 'columns-beyond', 'dropped', { found: MOST_COLUMNS });
  const declared = new Map(attributes.flatMap((each) => (each.of === of ? [[each.name, each]] : [])));
  return new Map(
    [...byName].map(([name, values]) => {
      const { type: said, ...term } = declared.get(name) ?? {};
      const { label: called, iri } = termOf(term);
      const type = of === 'nodes' && name === COLOUR && values.every(isColour) ? 'colour' : typeOf(name, said, values);
      const wanted = {
        label: name,
        of,
        type,
        ...(called !== undefined && called !== name && { called }),
        ...(iri && { iri }),
      };
      const attribute = draft.attributes.take(wanted, file);
      takeRole(draft, attribute, name);
      return [name, attribute];
    }),
  );
}

const isEmpty = (value: FileValue) =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' && value.trim() === '';

const isColour = (value: FileValue) => typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value);

/** The roles that attributes play by their names, where nothing does yet. */
function takeRole({ attributes: { roles } }: Draft, { id, of, type }: DraftAttribute, name: string): void {
  const fits =
    of === 'edges'
      ? ([['weight', 'number']] as const)
      : ([
          ['begin', 'date'],
          ['end', 'date'],
          ['size', 'number'],
        ] as const);
  const role = fits.find(([each, asked]) => type === asked && (name === each || names(each, name)))?.[0];
  if (role && !roles.has(role)) roles.set(role, id);
}

const scalars = (values: readonly FileValue[]) => values.map((value) => (Array.isArray(value) ? '' : value));

/** What an attribute holds: as its file declares it; where it does not, or only says that it is text, by its values. */
function typeOf(name: string, said: AttributeType | undefined, values: readonly FileValue[]): AttributeType {
  if (values.some((value) => Array.isArray(value))) return 'categories';
  // What a program writes for a number that is none says nothing of the others.
  const all = scalars(values).filter((value) => !isUnbounded(value));
  if (all.length === 0) return 'text';
  if (said !== undefined && said !== 'text') return said;
  if (said === undefined && all.every((value) => typeof value === 'boolean')) return 'flag';
  const cells = all.map((value) => (typeof value === 'number' ? value : `${value}`));
  const type = areAddresses(cells) ? 'link' : plainType(name, cells);
  return said === 'text' && (type === 'number' || type === 'flag') ? 'text' : type;
}

/** What runs or shows something of its own where it is followed, whatever stands before, within and between its letters. */
const UNSAFE = /^(javascript|vbscript|data|blob|file):/i;

/** Whether values are addresses of the web, and such as nobody should follow, which are told and left out. */
const areAddresses = (cells: readonly Cell[]) =>
  cells.some(isAddress) && cells.every((cell) => isAddress(cell) || UNSAFE.test(`${cell}`.replace(/[\s\p{Cc}]/gu, '')));

/** Whether a value is no finite number, though what a program writes for a number. */
const isUnbounded = (value: FileValue) => /^[+-]?(inf(inity)?|nan)$/i.test(`${value}`.trim());

type Item = Readonly<{ at: FilePlace; list: 'entities' | 'relations'; item: string }>;

/** The values of an item by their attributes; what does not fit is told and left out. */
export function valuesIn(draft: Draft, named: NamedValues, columns: FileColumns, { at, list, item }: Item) {
  const values = new Map<string, AttributeValue>();
  for (const [name, given] of named) {
    const attribute = columns.get(name);
    if (!attribute || isEmpty(given)) continue;
    const value = FORMS[attribute.type](given);
    if (value === null) {
      const rule = isUnbounded(given) ? 'not-finite' : 'schema';
      const expected = EXPECTED[attribute.type];
      tellOf(draft, at, rule, 'repaired', { list, item, field: name, found: `${given}`, expected });
      continue;
    }
    if (attribute.type === 'category') attribute.values.add(`${value}`);
    values.set(
      attribute.id,
      typeof value === 'string' && attribute.type === 'text' ? cutText(draft, value, at) : value,
    );
  }
  return values;
}

/** What each type should hold, where a value may not. */
const EXPECTED: Readonly<Record<AttributeType, Expected>> = {
  category: { is: 'text' },
  categories: { is: 'list' },
  number: { is: 'number' },
  date: { is: 'date' },
  text: { is: 'text' },
  identifier: { is: 'text' },
  link: { is: 'address' },
  flag: { is: 'flag' },
  colour: { is: 'colour' },
};

const textIn = (value: FileValue) => (Array.isArray(value) ? value.join(', ') : `${value}`);
const keyIn = (value: FileValue) => keyOf(textIn(value)) || null;

/** What each type of attribute makes of a value; null where it is none of its. */
const FORMS: Readonly<Record<AttributeType, (value: FileValue) => AttributeValue | null>> = {
  category: keyIn,
  categories: (value) => [...new Set([value].flat().map((each) => keyOf(`${each}`)))].filter((each) => each !== ''),
  number: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : numberIn(textIn(value))),
  date: (value) => dateIn(textIn(value)),
  text: textIn,
  identifier: textIn,
  link: (value) => (isAddress(textIn(value)) ? textIn(value).trim() : null),
  flag: (value) => (typeof value === 'boolean' ? value : flagIn(textIn(value))),
  colour: (value) => (isColour(value) ? textIn(value) : null),
};
