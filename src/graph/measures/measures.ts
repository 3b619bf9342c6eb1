import { betweenness, type Progress, sampledBetweenness } from './betweenness';
import { type Brokerage, brokerage } from './brokerage';
import { closeness, degrees, pagerank } from './centrality';
import { components, coreNumbers, localClustering } from './cohesion';
import { communities, modularity } from './communities';
import { attributeAssortativity, degreeAssortativity, externalInternal, type Mixing, type Partition } from './mixing';
import type { Network } from './network';
import { partitionBy } from './partition';

/** All that a measure may ask for; each names what it reads. */
export type Parameters = Readonly<{
  /** Of PageRank: the probability to follow a tie rather than to start anew, from 0 to below 1. */
  damping: number;
  /** Of what draws by chance. */
  seed: number;
  /** Of communities: above 1 gives smaller ones, below 1 larger ones. */
  resolution: number;
  /** Of sampled betweenness: how many sources are tried. */
  pivots: number;
  /** The attribute that nodes are grouped by; empty for the first that there is. */
  attribute: string;
  /** The groups by it, where someone has found them already; null: as the graph has them. */
  groups: Partition | null;
}>;

export const DEFAULT_PARAMETERS: Parameters = {
  damping: 0.85,
  seed: 1,
  resolution: 1,
  pivots: 200,
  attribute: '',
  groups: null,
};

/** What a measure gives: a number or roles for each node, groups of nodes, or one value of the whole. */
export type Result =
  | Readonly<{ gives: 'scores'; scores: ReadonlyMap<string, number> }>
  | Readonly<{ gives: 'roles'; roles: ReadonlyMap<string, Brokerage> }>
  | Readonly<{ gives: 'groups'; groups: readonly (readonly string[])[]; modularity: number | null }>
  | (Readonly<{ gives: 'value'; byGroup?: ReadonlyMap<string, Mixing> }> & Mixing);

export type Measure = Readonly<{
  id: string;
  parameters: readonly (keyof Parameters)[];
  /** How its time grows with n nodes and m ties. */
  cost: 'linear' | 'n·m';
  /** About how many steps it takes: a step is a look at a node or a tie. */
  operations: (network: Network, parameters: Parameters) => number;
  compute: (network: Network, parameters: Parameters, report?: Progress) => Result;
}>;

const once = ({ simple }: Network) => simple.order + simple.size;
const fromEach = (network: Network) => network.simple.order * once(network);
const squaredDegrees = ({ simple }: Network) => simple.reduceNodes((sum, id) => sum + simple.degree(id) ** 2, 0);
const scores = (values: ReadonlyMap<string, number>): Result => ({ gives: 'scores', scores: values });
const groupsOf = ({ graph, nodes }: Network, { attribute, groups }: Parameters) =>
  groups ?? partitionBy(graph, nodes, attribute);

/** The measures of a network: adding one is adding a record. */
export const MEASURES = [
  {
    id: 'degree',
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => scores(degrees(simple)),
  },
  {
    id: 'betweenness',
    parameters: [],
    cost: 'n·m',
    operations: fromEach,
    compute: ({ simple }, _parameters, report) => scores(betweenness(simple, report)),
  },
  {
    id: 'sampled-betweenness',
    parameters: ['pivots', 'seed'],
    cost: 'linear',
    operations: (network, { pivots }) => Math.min(pivots, network.nodes.length) * once(network),
    compute: ({ simple }, parameters, report) => scores(sampledBetweenness(simple, parameters, report)),
  },
  {
    id: 'closeness',
    parameters: [],
    cost: 'n·m',
    operations: fromEach,
    compute: ({ simple }) => scores(closeness(simple)),
  },
  {
    id: 'pagerank',
    parameters: ['damping'],
    cost: 'linear',
    operations: (network, { damping }) => once(network) * Math.ceil(Math.log(1e-12) / Math.log(damping)),
    compute: ({ simple }, { damping }) => scores(pagerank(simple, damping)),
  },
  {
    id: 'clustering',
    parameters: [],
    cost: 'n·m',
    operations: squaredDegrees,
    compute: ({ simple }) => scores(localClustering(simple)),
  },
  {
    id: 'core',
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => scores(coreNumbers(simple)),
  },
  {
    id: 'components',
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => {
      const groups = components(simple);
      return { gives: 'groups', groups, modularity: modularity(simple, groups) };
    },
  },
  {
    id: 'communities',
    parameters: ['seed', 'resolution'],
    cost: 'linear',
    operations: (network) => 10 * once(network),
    compute: ({ simple }, parameters) => ({ gives: 'groups', ...communities(simple, parameters) }),
  },
  {
    id: 'brokerage',
    parameters: ['attribute'],
    cost: 'n·m',
    operations: squaredDegrees,
    compute: (network, parameters) => ({
      gives: 'roles',
      roles: brokerage(network.ties, groupsOf(network, parameters)),
    }),
  },
  {
    id: 'degree-assortativity',
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => ({ gives: 'value', ...degreeAssortativity(simple) }),
  },
  {
    id: 'attribute-assortativity',
    parameters: ['attribute'],
    cost: 'linear',
    operations: once,
    compute: (network, parameters) => ({
      gives: 'value',
      ...attributeAssortativity(network.simple, groupsOf(network, parameters)),
    }),
  },
  {
    id: 'external-internal',
    parameters: ['attribute'],
    cost: 'linear',
    operations: once,
    compute: (network, parameters) => ({
      gives: 'value',
      ...externalInternal(network.simple, groupsOf(network, parameters)),
    }),
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof MEASURES)[number]['id'];
