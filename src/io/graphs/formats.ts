import { CX } from '../read/graphs/cx';
import { CX2 } from '../read/graphs/cx2';
import { CYJS } from '../read/graphs/cyjs';
import { DOT } from '../read/graphs/dot';
import { GEXF } from '../read/graphs/gexf';
import { GML } from '../read/graphs/gml';
import type { GraphFormat, GraphText } from '../read/graphs/graph-format';
import { GRAPHML } from '../read/graphs/graphml';
import { GRAPHOLOGY_JSON } from '../read/graphs/graphology-json';
import { JGF } from '../read/graphs/jgf';
import { parseJson } from '../read/graphs/json-text';
import { JSONLD } from '../read/graphs/jsonld';
import { KUMU } from '../read/graphs/kumu';
import { NODE_LINK } from '../read/graphs/node-link';
import { OLIGRAPHER } from '../read/graphs/oligrapher';
import { PAJEK } from '../read/graphs/pajek';
import { TURTLE } from '../read/graphs/turtle';
import { VOSVIEWER } from '../read/graphs/vosviewer';
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

/** A text with the format that it is in. */
type Known = Readonly<{ format: GraphFormat; file: GraphText }>;

/** The format of graphs that a text is in; null where it could be a table. Throws a `Refusal` where it is JSON or XML of no known format. */
export function graphFormatOf(text: string, tell: Tell): Known | null {
  const isJson = /^\s*[[{]/.test(text);
  const file: GraphText = { text, json: isJson ? parseJson(text, tell) : undefined };
  const format = GRAPH_FORMATS.find(({ isOf }) => isOf(file));
  if (format) return { format, file };
  if (isJson) throw new Refusal('unknown-graph');
  if (/^\s*</.test(text)) throw new Refusal('markup');
  return null;
}
