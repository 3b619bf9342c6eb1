import { type Element, localName, xmlReader } from './xml';

/** An element with its own text and the elements in it, as far as it has been read. */
export type XmlElement = Element & Readonly<{ parent: XmlElement | null; children: XmlElement[] }> & { text: string };

/**
 * Reads a text of XML element by element: one that is an item is handed over once it is whole, and kept nowhere; all others
 * are children of theirs. Answers the outermost. O(characters). Throws a `Refusal` with its line.
 */
export function readElements(
  text: string,
  isItem: (element: XmlElement) => boolean,
  take: (item: XmlElement) => void,
): XmlElement | null {
  let root: XmlElement | null = null;
  let current: XmlElement | null = null;
  const reader = xmlReader({
    open: ({ name, attributes, line }) => {
      current = { name, attributes, line, parent: current, children: [], text: '' };
      root ??= current;
    },
    text: (piece) => {
      if (current) current.text += piece;
    },
    close: () => {
      const closed = current;
      if (!closed) return;
      if (isItem(closed)) take(closed);
      else closed.parent?.children.push(closed);
      current = closed.parent;
    },
  });
  reader.write(text);
  reader.end();
  return root;
}

/** The nearest element of a name around an element. O(depth). */
export function around({ parent }: XmlElement, name: string): XmlElement | null {
  return parent === null || parent.name === name ? parent : around(parent, name);
}

/** The elements of a name that stand right in an element. */
export const within = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter((child) => child.name === name);

/** What may stand before the first element: instructions to programs and comments. */
const BEFORE = /\s*(?:<\?.*?\?>|<!--.*?-->)/sy;
const FIRST = /\s*<(?:!DOCTYPE\s+)?([^\s<>/[]+)/y;

/** The local name of the outermost element of a text of XML; null of what is none. O(what stands before it). */
export function rootName(text: string): string | null {
  let at = 0;
  BEFORE.lastIndex = 0;
  while (BEFORE.test(text)) at = BEFORE.lastIndex;
  FIRST.lastIndex = at;
  const name = FIRST.exec(text)?.[1];
  return name === undefined ? null : localName(name);
}
