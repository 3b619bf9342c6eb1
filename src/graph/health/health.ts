import { findGaps } from '../gaps/gaps';
import { type Graph, incidentEdges, isContextKind, isSignKind } from '../graph';
import { groupBy } from '../group-by';
import type { Entity } from '../model';
import { yearsOf } from '../time/dates';
import { HEALTH_WEIGHTS, type HealthCheck, type UnusedList } from './checks';
import { suspectedDuplicates } from './duplicates';

/** What a check found: how many of how many, and which actors and relations are to be mended, or which words. */
export type Health = Readonly<{
  check: HealthCheck;
  found: number;
  of: number;
  nodes: readonly string[];
  edges: readonly string[];
  unused: readonly Readonly<{ list: UnusedList; id: string }>[];
}>;

const NOTHING = { nodes: [], edges: [], unused: [] };

/**
 * What in a graph is without a source, a year, a coordinator or a language, may be there twice, contradicts itself, stands
 * alone, or is a word for nothing. What cannot be looked at (no kind has years, say) is left out. The late rules of its
 * domain have to be there. O(nodes + edges + Σ degree²), as gaps are.
 */
export function healthOf(graph: Graph): readonly Health[] {
  const checks = [
    unsourced(graph),
    contradictions(graph),
    dates(graph),
    duplicates(graph),
    ...ofGaps(graph),
    languages(graph),
    orphans(graph),
    vocabulary(graph),
  ];
  return checks.filter(({ of }) => of > 0);
}

/** From 0 to 100: of each check the share that is well, by the weights; 100 for nothing to look at. */
export function healthScore(health: readonly Health[]): number {
  const all = health.reduce((sum, { check }) => sum + HEALTH_WEIGHTS[check], 0);
  const well = health.reduce((sum, { check, found, of }) => sum + HEALTH_WEIGHTS[check] * (1 - found / of), 0);
  // What is nearly well is not well.
  return all === 0 ? 100 : Math.floor((100 * well) / all);
}

function unsourced({ nodes, edges }: Graph): Health {
  const lacks = ({ status, evidence }: Pick<Entity, 'status' | 'evidence'>) =>
    status === 'unsourced' || (status === 'stated' && evidence.length === 0);
  const actors = [...nodes.values()].filter((node) => lacks(node) || unbackedFields(node).length > 0);
  const relations = [...edges.values()].filter(lacks);
  return {
    ...NOTHING,
    ...{ check: 'unsourced', found: actors.length + relations.length, of: nodes.size + edges.size },
    nodes: actors.map(({ id }) => id),
    edges: relations.map(({ id }) => id),
  };
}

/** What sources tell of an actor field by field, where they do so of any. */
const BACKED = ['founded', 'dissolved', 'date', 'members', 'companies'] as const satisfies readonly (keyof Entity)[];

/** Fields of an actor that nothing backs though others are backed one by one. */
function unbackedFields(node: Entity): readonly string[] {
  const backed = new Set(node.evidence.flatMap(({ for: fields = [] }) => fields));
  return backed.size === 0 ? [] : BACKED.filter((field) => node[field] !== undefined && !backed.has(field));
}

function contradictions({ nodes, edges, notes }: Graph): Health {
  const said = notes.filter(({ kind }) => kind === 'contradiction').flatMap(({ about }) => about);
  const contested = [...nodes.values()].flatMap(({ id, contestedHelix, legalForms = [] }) =>
    contestedHelix || legalForms.length > 1 ? [id] : [],
  );
  const ids = [...new Set([...said, ...contested])];
  const found = { nodes: ids.filter((id) => nodes.has(id)), edges: ids.filter((id) => edges.has(id)) };
  return { ...NOTHING, ...found, check: 'contradictions', found: ids.length, of: nodes.size + edges.size };
}

/** What ends before it begins. */
function dates({ nodes, edges }: Graph): Health {
  const isTurned = (begin: string | undefined, end: string | undefined) => {
    const [first, last] = [yearsOf(begin), yearsOf(end)];
    return first !== null && last !== null && last[1] < first[0];
  };
  const actors = [...nodes.values()].filter(({ founded, dissolved }) => isTurned(founded, dissolved));
  const relations = [...edges.values()].filter(({ since, until }) => isTurned(since, until));
  const dated =
    [...nodes.values()].filter(({ founded }) => founded).length +
    [...edges.values()].filter(({ since }) => since).length;
  return {
    ...NOTHING,
    ...{ check: 'dates', found: actors.length + relations.length, of: dated },
    nodes: actors.map(({ id }) => id),
    edges: relations.map(({ id }) => id),
  };
}

function duplicates({ nodes }: Graph): Health {
  const pairs = suspectedDuplicates(nodes.values());
  return { ...NOTHING, check: 'duplicates', found: pairs.length, of: nodes.size, nodes: [...new Set(pairs.flat())] };
}

/** What is missing by kinds of gaps: each is of those of the kinds whose nodes it names. */
function ofGaps(graph: Graph): readonly Health[] {
  const gaps = groupBy(findGaps(graph), ({ kind }) => kind);
  const { roles } = graph.vocabulary;
  const lacking = gaps.get('lacks-what-most-have') ?? [];
  const groups = {
    coordinators: gaps.get('cluster-without-coordinator') ?? [],
    years: [
      ...(gaps.get('actor-without-date') ?? []),
      ...lacking.filter(({ reason }) => roles.begin !== undefined && reason.attribute === roles.begin),
    ],
    values: lacking.filter(({ reason }) => reason.attribute !== roles.begin),
  };
  return (['coordinators', 'years', 'values'] as const).map((check) => {
    const nodes = [...new Set(groups[check].flatMap(({ ids: [about] }) => about ?? []))];
    const kinds = new Set(nodes.map((id) => graph.nodes.get(id)?.kind));
    const of = [...graph.nodes.values()].filter(({ kind }) => kinds.has(kind)).length;
    return { ...NOTHING, check, found: nodes.length, of, nodes };
  });
}

/** Of how large a share of the actors a language names it is one of the document. */
const SPOKEN = 0.2;

/** Who has no name, or no summary where there is one in another language, in a language of the document. */
function languages({ nodes }: Graph): Health {
  const all = [...nodes.values()];
  const names = new Map<string, number>();
  for (const { name } of all) for (const tag of Object.keys(name)) names.set(tag, (names.get(tag) ?? 0) + 1);
  const spoken = [...names].filter(([tag, count]) => tag !== 'und' && count >= SPOKEN * all.length).map(([tag]) => tag);
  const lacks = ({ name, summary }: Entity) =>
    spoken.some((tag) => !name[tag] || (summary !== undefined && !summary[tag]));
  const lacking = all.filter(lacks).map(({ id }) => id);
  return {
    ...NOTHING,
    check: 'languages',
    found: lacking.length,
    of: spoken.length > 1 ? all.length : 0,
    nodes: lacking,
  };
}

/** Actors that no relation joins to anybody; what is mere context need not be. */
function orphans(graph: Graph): Health {
  const actors = [...graph.nodes.values()].filter(
    ({ kind }) => !isContextKind(graph, kind) && !isSignKind(graph, kind),
  );
  const alone = actors.filter(({ id }) => incidentEdges(graph, id).length === 0).map(({ id }) => id);
  return { ...NOTHING, check: 'orphans', found: alone.length, of: actors.length, nodes: alone };
}

/** Kinds and types of which there is nothing, and attributes that nobody has. */
function vocabulary({ nodes, edges, domain, vocabulary: { kinds, relationTypes, attributes, roles } }: Graph): Health {
  const [ofKinds, ofTypes] = [new Set([...nodes.values()].map(({ kind }) => kind)), new Set<string>()];
  const valued = new Set<string>(Object.values(roles));
  for (const { values = {} } of nodes.values()) for (const id of Object.keys(values)) valued.add(id);
  for (const { type, values = {} } of edges.values()) {
    ofTypes.add(type);
    for (const id of Object.keys(values)) valued.add(id);
  }
  // Others are read from relations, fields or by the rules of the domain, and may have no value by right.
  const held = attributes.filter(
    ({ id, by, values, nodes: areNodes }) =>
      by === undefined && !areNodes && values === undefined && !Object.hasOwn(domain.derived, id),
  );
  const unused = [
    ...kinds.filter(({ id }) => !ofKinds.has(id)).map(({ id }) => ({ list: 'kinds' as const, id })),
    ...relationTypes.filter(({ id }) => !ofTypes.has(id)).map(({ id }) => ({ list: 'relationTypes' as const, id })),
    ...held.filter(({ id }) => !valued.has(id)).map(({ id }) => ({ list: 'attributes' as const, id })),
  ];
  return {
    ...NOTHING,
    ...{ check: 'vocabulary', found: unused.length, of: kinds.length + relationTypes.length + held.length, unused },
  };
}
