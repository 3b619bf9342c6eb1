import type { Graph } from '../../graph/graph';
import type { Entity } from '../../graph/model';
import { saidOf } from '../../graph/said-of';
import type { SearchDocument } from '../../graph/search/search';
import { initialsOf } from '../../graph/search/word-match';
import { kindOf, type Rank, type Vocabulary } from '../../graph/vocabulary';
import { localText } from '../../text/local-text';
import { sideText } from '../../text/sentences/side-text';
import type { Words } from '../../text/words';

/** A row of what can be found. */
export type Row = Readonly<{ id: string; label: string; aside: string; document: SearchDocument }>;
export type ActorItem = Row & Readonly<{ type: 'actor'; actor: string }>;

/** Of actors, by how their kind stands out. */
const WEIGHTS: Readonly<Partial<Record<Rank, number>>> = { ground: 1.7, subject: 1.5, landmark: 1.3 };
/** Of actors of other kinds that are known by names of their own. */
const WEIGHT_OF_NAMED = 1.2;
/** Rows of actors alone. */
export function actorItems({ graph, words }: Readonly<{ graph: Graph; words: Words }>): readonly ActorItem[] {
  return [...graph.nodes.values()].map((node) => ({
    type: 'actor',
    id: `actor ${node.id}`,
    actor: node.id,
    label: localText(node.name, words.meta.tag),
    // What contradicts itself is said wherever the actor is found.
    aside: node.contestedHelix ? sideText(node, words) : '',
    document: {
      id: `actor ${node.id}`,
      group: node.kind,
      weight: weightOf(graph.vocabulary, node.kind),
      texts: {
        name: Object.values(node.name),
        alias: node.aliases,
        initials: Object.values(node.name)
          .flatMap(initialsOf)
          .map(({ initials }) => initials),
        context: contextOf(graph, node),
        fact: saidOf(graph, node).flatMap(({ text }) => Object.values(text)),
        summary: Object.values(node.summary ?? {}),
      },
    },
  }));
}

function weightOf(vocabulary: Vocabulary, kind: string): number {
  const { rank, acronyms } = kindOf(vocabulary, kind) ?? {};
  return (rank && WEIGHTS[rank]) ?? (acronyms ? WEIGHT_OF_NAMED : 1);
}

function contextOf(graph: Graph, node: Entity): readonly string[] {
  return graph.domain.foundBy(graph, node.id).flatMap((id) => {
    const other = graph.nodes.get(id);
    return other ? [...Object.values(other.name), ...other.aliases] : [];
  });
}
