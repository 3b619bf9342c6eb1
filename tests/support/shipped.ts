import { parseDataset } from '../../scripts/check/dataset';
import { LUBLIN } from '../../src/atlas/lublin';
import { buildGraph } from '../../src/graph/graph';
import type { Atlas } from '../../src/graph/model';
import { problemText } from '../../src/io/read/parse-atlas';
import { VOCABULARY } from './vocabulary';

let atlas: Atlas | null = null;

/** The shipped dataset, read once; throws its problems where it is broken. */
export function shippedAtlas(): Atlas {
  if (atlas) return atlas;
  const parsed = parseDataset();
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'));
  atlas = parsed.atlas;
  return atlas;
}

export const shippedGraph = () => buildGraph(shippedAtlas(), VOCABULARY, LUBLIN);
