import type { Graph } from '../../graph/graph';
import { localText } from '../messages';

/** What a group is called: a node by its name, a value of the attribute that plays groups by its label, else its id. */
export function groupName({ nodes, vocabulary }: Graph, id: string, language: string): string {
  const { attributes, roles } = vocabulary;
  const values = attributes.find((attribute) => attribute.id === roles.group)?.values;
  const name = nodes.get(id)?.name ?? values?.find((value) => value.id === id)?.label;
  return name ? localText(name, language) : id;
}
