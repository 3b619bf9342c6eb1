import { SaxesParser } from 'saxes';
import { Refusal } from './refusal';

/** Elements stand within each other no deeper. */
const MOST_DEPTH = 64;

/** An element by its name and attributes, both without the prefixes of their namespaces, and the line where it begins, from 1. */
export type Element = Readonly<{ name: string; attributes: ReadonlyMap<string, string>; line: number }>;

/** What is made of a text of XML as it is read. */
export type XmlHandlers = Readonly<{
  open: (element: Element) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}>;

/** A name without the prefix of its namespace. */
export const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML piece by piece. Nothing is fetched, instructions to programs are passed over, and no entity but the five of XML
 * is known: a document type is refused by name. O(characters). Throws a `Refusal` with its line.
 */
export function xmlReader({
  open,
  text,
  close,
}: XmlHandlers): Readonly<{ write: (piece: string) => void; end: () => void }> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  let line = 1;
  parser.on('doctype', () => {
    throw new Refusal('doctype', parser.line);
  });
  parser.on('error', () => {
    throw new Refusal('damaged', parser.line);
  });
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw new Refusal('too-deep', line);
    open({ name: localName(name), attributes: localAttributes(attributes), line });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  return { write: (piece) => void parser.write(piece), end: () => void parser.close() };
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** Attributes by their local names; one without a prefix counts before others of its name. */
function localAttributes(attributes: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const given = Object.entries(attributes);
  if (given.length === 0) return NO_ATTRIBUTES;
  const local = new Map<string, string>();
  for (const [name, value] of given) {
    if (name.startsWith('xmlns:')) continue;
    if (!name.includes(':') || !local.has(localName(name))) local.set(localName(name), value);
  }
  return local;
}
