import { readFileSync } from 'node:fs';
import { GENERAL } from '../../src/graph/general/general';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { OpenDocument } from '../../src/io/read/document-reading';
import { parseDocument } from '../../src/io/read/parse-document';

export type ExampleName = 'karate' | 'les-miserables' | 'modrowiec';

/** The content of the file of a shipped example. */
export const exampleContent = (name: string): unknown => JSON.parse(readFileSync(`data/examples/${name}.json`, 'utf8'));

/** A shipped example as a document; throws where it is none. */
export function exampleDocument(name: string): OpenDocument {
  const reading = parseDocument(exampleContent(name), name);
  if (!reading.ok) throw new Error(`${name} is no document.`);
  return reading.document;
}

export function exampleGraph(name: ExampleName): Graph {
  const { atlas, vocabulary } = exampleDocument(name);
  return buildGraph(atlas, vocabulary, GENERAL);
}
