import type { GraphFormat, GraphText } from '../read/graphs/graph-format';
import { CX } from '../read/graphs/json/cx';
import { CX2 } from '../read/graphs/json/cx2';
import { CYJS } from '../read/graphs/json/cyjs';
import { GRAPHOLOGY_JSON } from '../read/graphs/json/graphology-json';
import { JGF } from '../read/graphs/json/jgf';
import { KUMU } from '../read/graphs/json/kumu';
import { NODE_LINK } from '../read/graphs/json/node-link';
import { OLIGRAPHER } from '../read/graphs/json/oligrapher';
import { VOSVIEWER } from '../read/graphs/json/vosviewer';
import { parseJson } from '../read/graphs/json-text';
import { JSONLD } from '../read/graphs/linked/jsonld';
import { TURTLE } from '../read/graphs/linked/turtle';
import { DOT } from '../read/graphs/plain/dot';
import { GML } from '../read/graphs/plain/gml';
import { PAJEK } from '../read/graphs/plain/pajek';
import { GEXF } from '../read/graphs/xml/gexf';
import { GRAPHML } from '../read/graphs/xml/graphml';
import { Refusal } from '../read/refusal';
import type { Tell } from '../read/tell';

/** The formats of graphs that are read, in the order in which texts are held against them: adding one is adding its record. */
export const GRAPH_FORMATS: readonly GraphFormat[] = [
  DOT,
  GML,
  PAJEK,
  GRAPHML,
  GEXF,
  TURTLE,
  CX2,
  CX,
  VOSVIEWER,
  OLIGRAPHER,
  JGF,
  KUMU,
  GRAPHOLOGY_JSON,
  CYJS,
  NODE_LINK,
  JSONLD,
];

/** How JSON begins: with a brace, or a bracket and a value; a bracket begins Turtle, too. */
const JSON_START = /^\s*(?:\{|\[\s*(?:[[{"\d-]|true\b|false\b|null\b|\]\s*$|$))/;

/** A text with the format that it is in. */
type Known = Readonly<{ format: GraphFormat; file: GraphText }>;

/** The format of graphs that a text is in; null where it could be a table. Throws a `Refusal` where it is JSON or XML of no known format. */
export function graphFormatOf(text: string, tell: Tell): Known | null {
  const isJson = JSON_START.test(text);
  const file: GraphText = { text, json: isJson ? parseJson(text, tell) : undefined };
  const format = GRAPH_FORMATS.find(({ isOf }) => isOf(file));
  if (format) return { format, file };
  if (isJson) throw new Refusal('unknown-graph');
  if (/^\s*</.test(text)) throw new Refusal('markup');
  return null;
}
