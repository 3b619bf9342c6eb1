import * as v from 'valibot';
import type { DocumentPart } from '../../graph/document/document-problem';
import type { Place } from '../../graph/document/place-changes';
import { documentKey } from '../schema/document-schema';

/** Where each part of a document stands for a patch. */
export const ROOTS: Readonly<Record<DocumentPart, readonly string[]>> = {
  title: ['title'],
  kinds: ['vocabulary', 'kinds'],
  relationTypes: ['vocabulary', 'relationTypes'],
  attributes: ['vocabulary', 'attributes'],
  roles: ['vocabulary', 'roles'],
  sources: ['sources'],
  entities: ['entities'],
  relations: ['relations'],
  notes: ['notes'],
  layout: ['layouts'],
  scenes: ['scenes'],
};

const PARTS = Object.keys(ROOTS) as readonly DocumentPart[];

/** How many keys lead from the root of a part to what can be changed there: an item as a whole, a field, or what is in it. */
const DEPTHS: Readonly<Partial<Record<DocumentPart, readonly [least: number, most: number]>>> = {
  title: [1, 1],
  roles: [1, 1],
  layout: [2, 2],
};
const DEPTH_OF_ITEM = [1, 3] as const;

/** The place that keys lead to; null where a patch can change nothing there. */
function placeOf(path: readonly string[]): Place | null {
  const part = PARTS.find((each) => ROOTS[each].every((key, index) => path[index] === key));
  if (part === undefined) return null;
  const rest = path.slice(ROOTS[part].length);
  const [least, most] = DEPTHS[part] ?? DEPTH_OF_ITEM;
  if (rest.length < least || rest.length > most || !rest.every((key) => v.is(documentKey, key))) return null;
  if (part === 'title' || part === 'roles') return { part, item: null, way: rest };
  const [item = '', ...way] = rest;
  return { part, item, way };
}

/** A place as a JSON Pointer (RFC 6901). */
export const pointerOf = ({ part, item, way }: Place): string =>
  [...ROOTS[part], ...(item === null ? [] : [item]), ...way]
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');

/** The place that a JSON Pointer leads to; null where it is none, or a patch can change nothing there. */
export function placeAt(pointer: string): Place | null {
  if (!/^(?:\/(?:[^~]|~[01])*)?$/.test(pointer)) return null;
  return placeOf(
    pointer
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}
