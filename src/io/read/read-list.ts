import type * as v from 'valibot';
import type { DocumentList, DocumentProblem } from '../../graph/document/document-problem';
import { isRecord } from '../../graph/plain-data';
import { fitTo } from './fit-to';
import { duplicateCheck } from './item-checks';
import type { Tell } from './tell';

/** The value of a field of what was read; undefined of what is no group of fields, and of what it only inherits. */
export function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** What an item is called in a problem: its id or, from 1, its place. */
function itemName(item: unknown, index: number): string | number {
  const id = fieldOf(item, 'id');
  return typeof id === 'string' || typeof id === 'number' ? `${id}` : index + 1;
}

/**
 * The items of a list, each read by its schema and made whole by `fill`; what cannot be, and what has the id of one before,
 * is left out and told.
 */
export function readList<T, I extends Readonly<{ id: string }>>(
  list: DocumentList,
  content: unknown,
  { schema, fill, tell }: Readonly<{ schema: v.GenericSchema<unknown, T>; fill: (item: T) => I; tell: Tell }>,
): readonly I[] {
  if (content === undefined) return [];
  if (!Array.isArray(content)) {
    tell({ list, item: null, field: '', rule: 'schema', found: content, expected: { is: 'list' }, done: 'dropped' });
    return [];
  }
  const isDuplicate = duplicateCheck();
  return content.flatMap((raw: unknown, index) => {
    const name = itemName(raw, index);
    const value = readPart(schema, raw, { list, item: name, tell });
    if (value === null) return [];
    const item = fill(value);
    const duplicates = isDuplicate(item);
    for (const finding of duplicates) tell({ list, item: item.id, field: 'id', ...finding, done: 'dropped' });
    return duplicates.length > 0 ? [] : [item];
  });
}

/** What fits of an item or a part of a document, null where nothing does; what does not is told. */
export function readPart<T>(
  schema: v.GenericSchema<unknown, T>,
  content: unknown,
  { list, item, field = '', tell }: Pick<DocumentProblem, 'list' | 'item'> & Readonly<{ field?: string; tell: Tell }>,
): T | null {
  const { value, misfits } = fitTo(schema, content);
  for (const { path, found, expected } of misfits) {
    const place = [field, ...path].filter(Boolean).join('.');
    tell({ list, item, field: place, rule: 'schema', found, expected, done: value === null ? 'dropped' : 'repaired' });
  }
  return value;
}

/** Tells of each field that is none of these. */
export function tellUnknownFields(content: object, known: readonly string[], tell: Tell): void {
  for (const [field, found] of Object.entries(content)) {
    if (known.includes(field)) continue;
    tell({ list: null, item: null, field, rule: 'schema', found, expected: { is: 'known' }, done: 'dropped' });
  }
}
