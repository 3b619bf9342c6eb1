import { parseDataset } from '../../scripts/check/dataset';
import { LUBLIN } from '../../src/atlas/lublin';
import { buildGraph } from '../../src/graph/graph';
import type { Atlas } from '../../src/graph/model';
import { problemText } from '../../src/io/read/parse-atlas';
import { VOCABULARY } from './vocabulary';

/** The shipped dataset; throws its problems where it is broken. */
export function shippedAtlas(): Atlas {
  const parsed = parseDataset();
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join('\n'));
  return parsed.atlas;
}

export const shippedGraph = () => buildGraph(shippedAtlas(), VOCABULARY, LUBLIN);
