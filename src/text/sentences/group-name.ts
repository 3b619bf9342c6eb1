import type { Graph } from '../../graph/graph';
import { isNodeGroup } from '../../graph/group-nodes';
import { localText } from '../local-text';

/** What a group is called: a node by its name, a value of the attribute that plays groups by its label, else its id. */
export function groupName(graph: Graph, id: string, language: string): string {
  const { attributes, roles } = graph.vocabulary;
  const values = attributes.find((attribute) => attribute.id === roles.group)?.values;
  const name = isNodeGroup(graph, id) ? graph.nodes.get(id)?.name : values?.find((value) => value.id === id)?.label;
  return name ? localText(name, language) : id;
}
