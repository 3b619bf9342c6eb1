import { CSV_EDGES, CSV_NODES } from './csv-tables';
import { CX2_WRITER } from './cx2';
import { CYJS_WRITER } from './cyjs';
import { DOT_WRITER } from './dot';
import { GEXF_WRITER } from './gexf';
import type { GraphWriter } from './graph-writer';
import { GRAPHML_WRITER } from './graphml';
import { JSONLD_WRITER } from './jsonld';
import { NODE_LINK_WRITER } from './node-link';
import { TURTLE_WRITER } from './turtle';
import { XLSX_TABLES } from './xlsx-tables';

/** The formats in which graphs are given to other programs, in the order in which they are offered: adding one is adding its record. */
export const WRITERS: readonly GraphWriter[] = [
  XLSX_TABLES,
  CSV_NODES,
  CSV_EDGES,
  GRAPHML_WRITER,
  GEXF_WRITER,
  DOT_WRITER,
  CYJS_WRITER,
  CX2_WRITER,
  NODE_LINK_WRITER,
  TURTLE_WRITER,
  JSONLD_WRITER,
];
