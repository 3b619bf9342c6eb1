import { readFileSync } from 'node:fs';
import { simpleGraph } from '../../../src/graph/measures/network';
import type { Brokerage } from '../../../src/graph/measures/result';

type Exported = Readonly<{
  nodes: readonly Readonly<{ id: string; groups: Readonly<Record<string, string | undefined>> }>[];
  links: readonly Readonly<{ from: string; to: string; symmetric: boolean }>[];
}>;

type Values = Readonly<Record<string, number>>;

type Expected = Readonly<{
  degree: Values;
  betweenness: Values;
  closeness: Values;
  pagerank: Values;
  clustering: Values;
  core: Values;
  components: readonly (readonly string[])[];
  communities: Readonly<{
    groups: readonly (readonly string[])[];
    modularity: number;
    modularityAtHalf: number;
    networkxMean: number;
  }>;
  degreeAssortativity: number;
  by: Readonly<
    Record<
      string,
      Readonly<{ assortativity: number; externalInternal: number; brokerage: Readonly<Record<string, Brokerage>> }>
    >
  >;
}>;

type Top = Readonly<{ id: string; score: number }>;

export type Questions = Readonly<{
  paths: readonly Readonly<{
    from: string;
    to: string;
    shortest: readonly (readonly string[])[];
    lengths: readonly number[];
  }>[];
  withoutCity: Readonly<{
    componentsBefore: number;
    componentsAfter: number;
    parted: number;
    longer: number;
    worst: number;
    brokerBefore: Top;
    brokerAfter: Top;
  }>;
  adamicAdar: Values;
  resourceAllocation: Values;
}>;

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../reference/${name}.json`, import.meta.url), 'utf8')) as T;
}

/** A reference graph with what NetworkX and sna say of it; `tests/reference/make.py` wrote both. */
export function reference(name: 'lublin' | 'karate' | 'les-miserables') {
  const exported = read<Exported>(`graphs/${name}`);
  const ids = exported.nodes.map(({ id }) => id).sort();
  return { exported, simple: simpleGraph(ids, exported.links), expected: read<Expected>(name) };
}

/** What NetworkX answers to questions about the shipped ties. */
export const questions = () => read<Questions>('questions');

/** The group of each node of a reference graph by an attribute; nodes without one are absent. */
export function groupsOf({ nodes }: Exported, attribute: string): ReadonlyMap<string, string> {
  return new Map(nodes.flatMap(({ id, groups }) => (groups[attribute] ? [[id, groups[attribute]] as const] : [])));
}
