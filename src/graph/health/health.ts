import { unbackedFields } from '../document/backing';
import { findGaps, type Gap } from '../gaps/gaps';
import { type Graph, incidentEdges, isContextKind, isSignKind } from '../graph';
import { groupBy } from '../group-by';
import type { Entity } from '../model';
import { yearsOf } from '../time/dates';
import { kindOf } from '../vocabulary';
import { BEING, type Finding, HEALTH_WEIGHTS, type HealthCheck, MERGING, RELATIONS, type UnusedList } from './checks';
import { suspectedDuplicates } from './duplicates';

/** What a check found: how many of how many, and what is to be mended, or which words. */
export type Health = Readonly<{
  check: HealthCheck;
  found: number;
  of: number;
  findings: readonly Finding[];
  unused: readonly Readonly<{ list: UnusedList; id: string }>[];
}>;

/** What a check of actors and relations found. */
const findingsOf = (check: HealthCheck, findings: readonly Finding[], of: number): Health => ({
  ...{ check, found: findings.length, of, findings },
  unused: [],
});

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
  const unbacked = unbackedFields(nodes);
  const actors = [...nodes.values()].flatMap((node) => {
    const field = lacks(node) ? BEING : unbacked(node)[0];
    return field === undefined ? [] : [{ nodes: [node.id], field }];
  });
  const relations = [...edges.values()].filter(lacks).map(({ id }) => ({ nodes: [], edge: id, field: BEING }));
  return findingsOf('unsourced', [...actors, ...relations], nodes.size + edges.size);
}

function contradictions({ nodes, edges, notes }: Graph): Health {
  const said = notes.filter(({ kind }) => kind === 'contradiction').flatMap(({ about }) => about);
  const fieldOf = ({ contestedHelix, legalForms = [] }: Entity) =>
    contestedHelix ? 'helix' : legalForms.length > 1 ? 'legalForms' : undefined;
  const contested = [...nodes.values()].filter(fieldOf).map(({ id }) => id);
  const findings = [...new Set([...said, ...contested])].map((id): Finding => {
    const node = nodes.get(id);
    const field = node && fieldOf(node);
    return node ? { nodes: [id], ...(field && { field }) } : { nodes: [], edge: id };
  });
  return findingsOf('contradictions', findings, nodes.size + edges.size);
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
  const findings = [
    ...actors.map(({ id }) => ({ nodes: [id], field: 'founded' })),
    ...relations.map(({ id }) => ({ nodes: [], edge: id, field: 'since' })),
  ];
  return findingsOf('dates', findings, dated);
}

function duplicates({ nodes }: Graph): Health {
  const pairs = suspectedDuplicates(nodes.values()).map((pair) => ({ nodes: pair, field: MERGING }));
  return findingsOf('duplicates', pairs, nodes.size);
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
    const lacking = new Map(groups[check].map((gap) => [gap.ids[0] ?? '', gap]));
    const kinds = new Set([...lacking.keys()].map((id) => graph.nodes.get(id)?.kind));
    const of = [...graph.nodes.values()].filter(({ kind }) => kinds.has(kind)).length;
    const findings = [...lacking].map(([id, gap]) => ({ nodes: [id], field: fieldOfGap(graph, check, id, gap) }));
    return findingsOf(check, findings, of);
  });
}

/** Where what is missing is filled in: when it was founded, or takes place; else the value that most have. */
function fieldOfGap({ nodes, vocabulary }: Graph, check: HealthCheck, id: string, { reason }: Gap): string {
  if (check === 'coordinators') return RELATIONS;
  if (check === 'values' && 'attribute' in reason) return String(reason.attribute);
  return kindOf(vocabulary, nodes.get(id)?.kind ?? '')?.happens ? 'date' : 'founded';
}

/** Of how large a share of the actors a language names it is one of the document. */
const SPOKEN = 0.2;

/** Who has no name, or no summary where there is one in another language, in a language of the document. */
function languages({ nodes }: Graph): Health {
  const all = [...nodes.values()];
  const names = new Map<string, number>();
  for (const { name } of all) for (const tag of Object.keys(name)) names.set(tag, (names.get(tag) ?? 0) + 1);
  const spoken = [...names].filter(([tag, count]) => tag !== 'und' && count >= SPOKEN * all.length).map(([tag]) => tag);
  const findings = all.flatMap(({ id, name, summary }): readonly Finding[] => {
    const [nameless] = spoken.filter((tag) => !name[tag]);
    const [untold] = spoken.filter((tag) => summary !== undefined && !summary[tag]);
    if (nameless !== undefined) return [{ nodes: [id], field: 'name', language: nameless }];
    return untold === undefined ? [] : [{ nodes: [id], field: 'summary', language: untold }];
  });
  return findingsOf('languages', findings, spoken.length > 1 ? all.length : 0);
}

/** Actors that no relation joins to anybody; what is mere context need not be. */
function orphans(graph: Graph): Health {
  const actors = [...graph.nodes.values()].filter(
    ({ kind }) => !isContextKind(graph, kind) && !isSignKind(graph, kind),
  );
  const alone = actors.filter(({ id }) => incidentEdges(graph, id).length === 0);
  const findings = alone.map(({ id }) => ({ nodes: [id], field: RELATIONS }));
  return findingsOf('orphans', findings, actors.length);
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
  const of = kinds.length + relationTypes.length + held.length;
  return { check: 'vocabulary', found: unused.length, of, findings: [], unused };
}
