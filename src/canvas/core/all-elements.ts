import type { DrawnCore, DrawnLine, DrawnNode } from './drawn-core';

type All = Readonly<{ nodes: readonly DrawnNode[]; lines: readonly DrawnLine[] }>;

const KNOWN = new WeakMap<DrawnCore, All>();

/** Cytoscape looks through all elements for nodes or lines each time: they are kept until one comes or goes. */
function allOf(core: DrawnCore): All {
  const known = KNOWN.get(core);
  if (known) return known;
  const all = { nodes: core.nodes().toArray(), lines: core.edges().toArray() };
  KNOWN.set(core, all);
  core.one('add remove', () => KNOWN.delete(core));
  return all;
}

/** All nodes of a core; O(1) in every frame in which it has the same. */
export const allNodes = (core: DrawnCore): readonly DrawnNode[] => allOf(core).nodes;

/** All lines of a core, in the same way. */
export const allLines = (core: DrawnCore): readonly DrawnLine[] => allOf(core).lines;
