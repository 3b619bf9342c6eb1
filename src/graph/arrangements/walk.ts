import { type Edge, otherEnd } from '../graph';
import type { Cursor } from './cursor';

/** What a key asks of the cursor. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'down' | 'up' | 'follow' | 'back';

/** What can be walked: nodes in reading order, and the edges at each in theirs. */
export type Ground = Readonly<{ order: readonly string[]; edgesAt: (node: string) => readonly Edge[] }>;

/**
 * The cursor after a step. On a node, `next` and `previous` walk the reading order, `down` and `up` its edges; on an
 * edge, `down` and `up` walk on, `follow` (or `next`) goes to its other end, `back` (or `previous`) to the node. A step
 * that leads nowhere changes nothing; without a cursor, or where its node is gone, a step leads to the first node.
 */
export function walk({ order, edgesAt }: Ground, cursor: Cursor | null, step: Step): Cursor | null {
  const at = cursor ? order.indexOf(cursor.node) : -1;
  const nodeAt = (index: number): Cursor | null => {
    const node = order[index];
    return node === undefined ? cursor : { node, edge: null };
  };
  if (step === 'last') return nodeAt(order.length - 1);
  if (!cursor || at < 0 || step === 'first') return nodeAt(0);
  const edges = edgesAt(cursor.node);
  const edge = edges.find(({ id }) => id === cursor.edge);
  if (step === 'down' || step === 'up') return alongEdges(cursor, edges, step);
  if (!edge) return step === 'next' ? nodeAt(at + 1) : step === 'previous' ? nodeAt(at - 1) : { ...cursor, edge: null };
  if (step === 'back' || step === 'previous') return { node: cursor.node, edge: null };
  return { node: otherEnd(edge, cursor.node), edge: null };
}

function alongEdges(cursor: Cursor, edges: readonly Edge[], step: 'down' | 'up'): Cursor {
  const at = edges.findIndex(({ id }) => id === cursor.edge);
  const next = step === 'down' ? at + 1 : at - 1;
  if (at < 0 && step === 'up') return { ...cursor, edge: edges.at(-1)?.id ?? null };
  if (next >= edges.length) return cursor;
  return { ...cursor, edge: edges[next]?.id ?? null };
}
