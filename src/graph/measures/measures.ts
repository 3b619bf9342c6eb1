import { betweenness, type Progress, sampledBetweenness } from './betweenness';
import { brokerage } from './brokerage';
import { closeness, degrees, pagerank } from './centrality';
import { components, coreNumbers, localClustering } from './cohesion';
import { communities, modularity } from './communities';
import { attributeAssortativity, degreeAssortativity, externalInternal, type Partition } from './mixing';
import type { Network } from './network';
import { type GIVES, MEASURE_IDS, type MeasureId } from './node-measures';
import { partitionBy } from './partition';
import type { Result } from './result';

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

type Gives<G> = Extract<Result, Readonly<{ gives: G }>>;

type MeasureRecord<R extends Result = Result> = Readonly<{
  parameters: readonly (keyof Parameters)[];
  /** How its time grows with n nodes and m ties. */
  cost: 'linear' | 'n·m';
  /** About how many steps it takes: a step is a look at a node or a tie. */
  operations: (network: Network, parameters: Parameters) => number;
  compute: (network: Network, parameters: Parameters, report?: Progress) => R;
}>;

export type Measure = MeasureRecord & Readonly<{ id: MeasureId }>;

const once = ({ simple }: Network) => simple.order + simple.size;
const fromEach = (network: Network) => network.simple.order * once(network);
const squaredDegrees = ({ simple }: Network) => simple.reduceNodes((sum, id) => sum + simple.degree(id) ** 2, 0);
const scores = (values: ReadonlyMap<string, number>): Gives<'scores'> => ({ gives: 'scores', scores: values });
const groupsOf = ({ graph, nodes }: Network, { attribute, groups }: Parameters) =>
  groups ?? partitionBy(graph, nodes, attribute);

/** How each measure is computed: adding one is adding what it gives (`GIVES`), a record and its words, or nothing compiles. */
const RECORDS: { readonly [M in MeasureId]: MeasureRecord<Gives<(typeof GIVES)[M]>> } = {
  degree: {
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => scores(degrees(simple)),
  },
  betweenness: {
    parameters: [],
    cost: 'n·m',
    operations: fromEach,
    compute: ({ simple }, _parameters, report) => scores(betweenness(simple, report)),
  },
  'sampled-betweenness': {
    parameters: ['pivots', 'seed'],
    cost: 'linear',
    operations: (network, { pivots }) => Math.min(pivots, network.nodes.length) * once(network),
    compute: ({ simple }, parameters, report) => scores(sampledBetweenness(simple, parameters, report)),
  },
  closeness: {
    parameters: [],
    cost: 'n·m',
    operations: fromEach,
    compute: ({ simple }) => scores(closeness(simple)),
  },
  pagerank: {
    parameters: ['damping'],
    cost: 'linear',
    operations: (network, { damping }) => once(network) * Math.ceil(Math.log(1e-12) / Math.log(damping)),
    compute: ({ simple }, { damping }) => scores(pagerank(simple, damping)),
  },
  clustering: {
    parameters: [],
    cost: 'n·m',
    operations: squaredDegrees,
    compute: ({ simple }) => scores(localClustering(simple)),
  },
  core: {
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => scores(coreNumbers(simple)),
  },
  components: {
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => {
      const groups = components(simple);
      return { gives: 'groups', groups, modularity: modularity(simple, groups) };
    },
  },
  communities: {
    parameters: ['seed', 'resolution'],
    cost: 'linear',
    operations: (network) => 10 * once(network),
    compute: ({ simple }, parameters) => ({ gives: 'groups', ...communities(simple, parameters) }),
  },
  brokerage: {
    parameters: ['attribute'],
    cost: 'n·m',
    operations: squaredDegrees,
    compute: (network, parameters) => ({
      gives: 'roles',
      roles: brokerage(network.ties, groupsOf(network, parameters)),
    }),
  },
  'degree-assortativity': {
    parameters: [],
    cost: 'linear',
    operations: once,
    compute: ({ simple }) => ({ gives: 'value', ...degreeAssortativity(simple) }),
  },
  'attribute-assortativity': {
    parameters: ['attribute'],
    cost: 'linear',
    operations: once,
    compute: (network, parameters) => ({
      gives: 'value',
      ...attributeAssortativity(network.simple, groupsOf(network, parameters)),
    }),
  },
  'external-internal': {
    parameters: ['attribute'],
    cost: 'linear',
    operations: once,
    compute: (network, parameters) => ({
      gives: 'value',
      ...externalInternal(network.simple, groupsOf(network, parameters)),
    }),
  },
};

/** The measures of a network, in the order in which they are offered. */
export const MEASURES: readonly Measure[] = MEASURE_IDS.map((id) => ({ id, ...RECORDS[id] }));
