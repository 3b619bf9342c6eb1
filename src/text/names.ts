import type { Graph } from '../graph/graph';
import { localText } from './messages';

const KNOWN = new WeakMap<Graph['nodes'], Map<string, (id: string) => string>>();

/** Names of the actors of a graph in a language; one that is not there goes by its id. The same function each time. */
export function namesIn({ nodes }: Pick<Graph, 'nodes'>, language: string): (id: string) => string {
  const known = KNOWN.get(nodes) ?? new Map<string, (id: string) => string>();
  KNOWN.set(nodes, known);
  const nameOf =
    known.get(language) ??
    ((id: string) => {
      const name = nodes.get(id)?.name;
      return name ? localText(name, language) : id;
    });
  known.set(language, nameOf);
  return nameOf;
}
