import { maxOf } from '../extent';
import { atStake, type Finding, type GapKind } from '../gap';
import type { Graph } from '../graph';
import { groupBy } from '../group-by';
import { mayCooperate } from '../hypothesis';
import { networkOf, wholeOf } from '../measures/network';
import type { Entity, Note } from '../model';
import { attributeValue } from '../role-fields';
import type { Attribute } from '../vocabulary';
import { likelyLinks } from './likely-links';
import { nodesThat } from './nodes-that';

/** Fewer common neighbours than this are no reason to suppose a link. */
const FEWEST_COMMON = 2;

/** Of nodes of a kind so large a share, and so many of them, must have an attribute for its lack to be a gap. */
const MOST = { share: 0.6, nodes: 5 } as const;

/** What any source can contradict, leave out or not link; a domain names those that it looks for. */
export const GENERAL_GAPS = [
  {
    id: 'source-contradicts',
    weight: 0.6,
    settledBy: 'official-answer',
    find: (graph) => notesOf(graph, 'contradiction'),
  },
  {
    id: 'source-leaves-out',
    weight: 0.4,
    settledBy: 'official-answer',
    find: (graph) => notesOf(graph, 'gap'),
  },
  {
    id: 'likely-link',
    weight: 0.5,
    settledBy: 'statement-of-partners',
    find: findLikelyLinks,
  },
  {
    id: 'lacks-what-most-have',
    weight: 0.4,
    settledBy: 'official-answer',
    find: findLacking,
  },
  {
    id: 'unsourced',
    weight: 0.3,
    settledBy: 'official-answer',
    find: (graph) => nodesThat(graph, ({ status, evidence }) => status !== 'inferred' && evidence.length === 0 && {}),
  },
] as const satisfies readonly GapKind<Graph>[];

function notesOf(graph: Graph, kind: Note['kind']): readonly Finding[] {
  const most = maxOf(
    graph.notes.map(({ about }) => about.length),
    1,
  );
  return graph.notes
    .filter((note) => note.kind === kind)
    .map(({ id, about }) => ({ ids: about, reason: { note: id }, size: atStake(about.length / most) }));
}

/**
 * Pairs that share neighbours and that nothing joins, neither a tie nor an event, project, agreement or programme of
 * both: a hypothesis. Only such as may work with each other.
 */
function findLikelyLinks(graph: Graph): readonly Finding[] {
  const links = likelyLinks(networkOf(graph, wholeOf(graph)).simple)
    .filter(({ common }) => common.length >= FEWEST_COMMON)
    .filter(({ pair: [one, other] }) => mayCooperate(graph, one, other));
  const most = links[0]?.adamicAdar ?? 1;
  return links.map(({ pair, common, adamicAdar, resourceAllocation }) => ({
    ids: pair,
    reason: { common, adamicAdar, resourceAllocation },
    size: adamicAdar / most,
  }));
}

/**
 * Who lacks an attribute that most of its kind have, the more of them the more at stake. What may be absent for good
 * reason is left out: flags, and when something ended. O(attributes × nodes).
 */
function findLacking(graph: Graph): readonly Finding[] {
  const { attributes, roles } = graph.vocabulary;
  const byKind = groupBy(graph.nodes.values(), ({ kind }) => kind);
  const expected = attributes.filter(({ id, of, type }) => of === 'nodes' && type !== 'flag' && id !== roles.end);
  return expected.flatMap((attribute) =>
    [...byKind]
      .filter(([kind]) => attribute.kinds?.includes(kind) ?? true)
      .flatMap(([, nodes]) => lackingAmong(graph, attribute, nodes)),
  );
}

function lackingAmong(graph: Graph, { id: attribute }: Attribute, nodes: readonly Entity[]): readonly Finding[] {
  const lacking = nodes.filter((node) => lacks(graph, node, attribute));
  const having = nodes.length - lacking.length;
  if (having < MOST.nodes || having < MOST.share * nodes.length) return [];
  return lacking.map(({ id }) => ({
    ids: [id],
    reason: { attribute, having, all: nodes.length },
    size: atStake(having / nodes.length),
  }));
}

function lacks(graph: Graph, node: Entity, attribute: string): boolean {
  const value = attributeValue(node, attribute, graph.vocabulary.roles);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
