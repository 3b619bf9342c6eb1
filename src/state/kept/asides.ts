import type { Shelf } from './door';
import type { Aside } from './keeping';
import { decode, encode, type Form } from './kept-form';

/** The beginning of the keys under which is set aside what was stored under this one. */
export const asidePrefix = (key: string) => `${key}.aside.`;

/** The day on which something was set aside under a key, as `2026-01-31`; null for another key. */
export const asideDate = (key: string) => /\.aside\.(\d{4}-\d{2}-\d{2})/.exec(key)?.[1] ?? null;

/** A key to set something aside under, which says when and is not taken. */
function asideKey(key: string, taken: readonly string[]): string {
  const wanted = asidePrefix(key) + new Date().toISOString();
  const next = (number: number): string =>
    taken.includes(`${wanted}-${number}`) ? next(number + 1) : `${wanted}-${number}`;
  return taken.includes(wanted) ? next(2) : wanted;
}

/** Sets a text aside that was stored under a key; false where the device has no room for it. */
export function setAside(shelf: Shelf, key: string, text: string): boolean {
  return shelf.write(asideKey(key, shelf.keys(asidePrefix(key))), text);
}

/** What was set aside of a document: on the device, and in hand where that has no room. */
export function asidesOf<T>(form: Form<T>, shelf: Shelf) {
  const inHand: Aside[] = [];
  const prefix = asidePrefix(form.key);
  const aside = (key: string): Aside => {
    const text = shelf.read(key) ?? '';
    return { key, text, isReadable: !decode(form, text).isUnread };
  };
  return {
    /** All of it, with the text that is stored as the document where that cannot be read. */
    list: (stored: string | null): readonly Aside[] => [
      ...shelf.keys(prefix).map(aside),
      ...(stored !== null && decode(form, stored).isUnread ? [aside(form.key)] : []),
      ...inHand,
    ],
    add: (content: T) => {
      const text = encode(form, content);
      const key = asideKey(form.key, [...shelf.keys(prefix), ...inHand.map((each) => each.key)]);
      if (!shelf.write(key, text)) inHand.push({ key, text, isReadable: true });
    },
    forget: (key: string) => {
      shelf.remove(key);
      inHand.splice(0, inHand.length, ...inHand.filter((each) => each.key !== key));
    },
  };
}
