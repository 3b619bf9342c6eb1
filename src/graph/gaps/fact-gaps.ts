import type { Graph } from '../graph';
import { mayCooperate } from '../hypothesis';
import { networkOf, wholeOf } from '../measures/network';
import type { Entity, Note } from '../model';
import { isBody } from '../sides';
import { atStake, type Finding, type GapKind } from './gap';
import { likelyLinks } from './likely-links';

const WITH_DATE = ['cluster', 'university', 'organisation', 'event', 'project'];

/** Fewer common neighbours than this are no reason to suppose a link. */
const FEWEST_COMMON = 2;

/** What the source contradicts, leaves out or does not link. */
export const FACT_GAPS = [
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
    id: 'actor-without-side',
    weight: 0.3,
    settledBy: 'founding-document',
    find: (graph) => nodesThat(graph, (node) => isBody(node) && !node.helix),
  },
  {
    id: 'actor-without-date',
    weight: 0.2,
    settledBy: 'register-entry',
    find: (graph) => nodesThat(graph, ({ kind, founded, date }) => WITH_DATE.includes(kind) && !founded && !date),
  },
] as const satisfies readonly GapKind[];

function nodesThat(graph: Graph, isGap: (node: Entity) => boolean): readonly Finding[] {
  const most = Math.max(1, ...[...graph.incident.values()].map(({ length }) => length));
  return [...graph.nodes.values()].filter(isGap).map(({ id, contestedHelix = [] }) => ({
    ids: [id],
    reason: { contested: contestedHelix },
    size: atStake((graph.incident.get(id)?.length ?? 0) / most),
  }));
}

function notesOf(graph: Graph, kind: Note['kind']): readonly Finding[] {
  const most = Math.max(1, ...graph.notes.map(({ about }) => about.length));
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
