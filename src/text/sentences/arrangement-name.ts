import type { Arrangement } from '../../graph/arrangements/arrangement';
import { groupedBy } from '../../graph/arrangements/bearing';
import type { Graph } from '../../graph/graph';
import { documentWords } from '../later-words';
import { attributeNames } from '../vocabulary-words';
import type { FirstWords } from '../words';
import { verbsOf } from './sentence';

/**
 * What an arrangement is called. Uplands and the helix are the register's own: of any other graph, whose words of documents
 * have come with it, those two are called by what makes its groups and its sides.
 */
export function arrangementName(arrangement: Arrangement, graph: Graph, words: FirstWords): string {
  const { domain, vocabulary } = graph;
  const { side } = vocabulary.roles;
  if (!domain.isGraded && arrangement === 'uplands') return groupsName(graph, words);
  if (!domain.isGraded && arrangement === 'helix' && side !== undefined) return attributeNames(side, words).column;
  return words.map.arrangements[arrangement];
}

/** What the groups of a graph that no register knows are called: as what makes them, or just so where ties alone do. */
export function groupsName(graph: Graph, words: FirstWords): string {
  const by = groupedBy(graph);
  if (by?.attribute !== undefined) return attributeNames(by.attribute, words).column;
  return by ? verbsOf(by.type, words).name : documentWords(words).general.groups;
}
