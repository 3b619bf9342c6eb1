import type { Graph } from '../graph/graph';
import { localText } from './local-text';

type NameOf = (id: string) => string;

const KNOWN = new WeakMap<Graph['nodes'], Record<string, NameOf>>();

/** Names of the actors of a graph in a language; one that is not there goes by its id. The same function each time. */
export function namesIn({ nodes }: Pick<Graph, 'nodes'>, language: string): NameOf {
  const known = KNOWN.get(nodes) ?? {};
  KNOWN.set(nodes, known);
  known[language] ??= (id) => {
    const name = nodes.get(id)?.name;
    return name ? localText(name, language) : id;
  };
  return known[language];
}
