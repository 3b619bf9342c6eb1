import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal';
import type { Zip } from './zip';

/** Elements stand within each other no deeper. */
const MOST_DEPTH = 64;

/** An element by its name and attributes, both without the prefixes of their namespaces. */
export type Element = Readonly<{ name: string; attributes: ReadonlyMap<string, string> }>;

/** What is made of a text of XML as it is read. */
export type XmlHandlers = Readonly<{
  open: (element: Element) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
}>;

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads a file of an archive as XML while it is inflated. Nothing is fetched, and no entity but the five of XML is known:
 * a document type is refused by name. Throws a `Refusal`.
 */
export function readXml(zip: Zip, file: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new Refusal('doctype');
  });
  parser.on('error', () => {
    throw new Refusal('damaged');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > MOST_DEPTH) throw new Refusal('too-deep');
    const given = Object.entries(attributes).map(([key, value]) => [localName(key), value] as const);
    open({ name: localName(name), attributes: new Map(given) });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    close?.(localName(name));
  });
  if (text) parser.on('text', text);
  if (text) parser.on('cdata', text);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    zip.inflate(file, (piece) => void parser.write(decoder.decode(piece, { stream: true })));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged');
  }
}
