import { STRENGTHS } from '../../graph/domain';
import { type Edge, type Graph, incidentEdges } from '../../graph/graph';
import { sentenceParts } from '../../text/sentences/sentence';
import type { Words } from '../../text/words';

/** Relations of an actor that read alike from its side. */
export type RelationGroup = Readonly<{ key: string; verb: string; edges: readonly Edge[] }>;

/** The ties of a node, or its context, grouped by type and direction in the order of the vocabulary, facts before aims. */
export function relationGroups(graph: Graph, id: string, context: boolean, words: Words): readonly RelationGroup[] {
  const order = new Map(graph.vocabulary.relationTypes.map((type, index) => [type.id, index]));
  const groups = new Map<string, { key: string; verb: string; edges: Edge[] }>();
  for (const edge of incidentEdges(graph, id).filter((each) => each.context === context)) {
    const { verb } = sentenceParts(edge, words, id);
    const key = `${edge.type} ${verb}`;
    const group = groups.get(key) ?? { key, verb, edges: [] };
    group.edges.push(edge);
    groups.set(key, group);
  }
  const rank = ({ edges: [edge] }: RelationGroup) => order.get(edge?.type ?? '') ?? order.size;
  const strength = ({ edges: [edge] }: RelationGroup) => STRENGTHS.indexOf(edge?.strength ?? 'told');
  return [...groups.values()].sort((a, b) => rank(a) - rank(b) || strength(a) - strength(b));
}
