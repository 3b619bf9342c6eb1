import * as v from 'valibot';
import { MAPPING, type Mapping, type TableMapping } from '../schema/table-mapping';
import type { TableView } from './table-view';

/** What tables of a form mean, as a reader said once: kept under a name, with the headers by which the form is known again. */
export type StoredMapping = Readonly<{ name: string; signature: readonly string[]; mapping: Mapping }>;

/** A header has so many letters at most: as many as its columns may have. */
const signature = v.array(v.pipe(v.string(), v.maxLength(100_000)));

const STORED = v.object({ name: v.pipe(v.string(), v.maxLength(1000)), signature, mapping: MAPPING });

/** The mappings that stored content holds; what is none is left out, null where there is no list. Throws nothing. */
export function parseStoredMappings(content: unknown): readonly StoredMapping[] | null {
  if (!Array.isArray(content)) return null;
  return content.flatMap((each) => {
    const parsed = v.safeParse(STORED, each);
    return parsed.success ? [parsed.output] : [];
  });
}

/** What a mapping was stored as; null where it is none. Throws nothing. */
export function parseMapping(content: unknown): Mapping | null {
  const parsed = v.safeParse(MAPPING, content);
  return parsed.success ? parsed.output : null;
}

/** What headers say of tables, in their order, whatever these are read as. */
export const signatureOf = (tables: readonly TableView[]): readonly string[] => tables.map((table) => table.signature);

/**
 * The first stored mapping that has an entry for each of the tables, by their headers and not by what files and sheets are
 * called, as the mapping of these tables; null where none has. O(stored × tables²).
 */
export function fitMapping(stored: readonly StoredMapping[], tables: readonly TableView[]): Mapping | null {
  for (const each of stored) {
    const fitted = fittedTo(tables, each);
    if (fitted) return fitted;
  }
  return null;
}

function fittedTo(tables: readonly TableView[], { signature, mapping }: StoredMapping): Mapping | null {
  const free = new Set(mapping.keys());
  const fitted: TableMapping[] = [];
  for (const { signature: wanted, mapping: own } of tables) {
    const index = [...free].find((each) => signature[each] === wanted);
    const known = index === undefined ? undefined : mapping[index];
    if (index === undefined || !known) return null;
    free.delete(index);
    // Rows may reach beyond the header by more columns than in the table that was stored.
    const columns = own.columns.map((column, at) => known.columns[at] ?? column);
    fitted.push({ ...known, file: own.file, sheet: own.sheet, columns });
  }
  return fitted;
}
