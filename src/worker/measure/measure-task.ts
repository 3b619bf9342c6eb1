import { NO_DOMAIN } from '../../graph/domain';
import { type Edge, type Graph, linkGraph } from '../../graph/graph';
import { MEASURES, type Measure, type Parameters } from '../../graph/measures/measures';
import { networkOf, type Part } from '../../graph/measures/network';
import type { MeasureId } from '../../graph/measures/node-measures';
import { partitionBy } from '../../graph/measures/partition';
import type { Result, Size } from '../../graph/measures/result';
import type { Entity } from '../../graph/model';
import type { Vocabulary } from '../../graph/vocabulary';

/** What is to be measured: over the ties of a part of a graph, with its context too if asked for. */
export type MeasureTask = Readonly<{
  graph: Graph;
  part: Part;
  id: MeasureId;
  parameters: Parameters;
  context: boolean;
  /** What takes more steps is not computed. */
  mostSteps: number;
}>;

/** A task as it is told to the worker: the graph and its part in pieces, then what to compute of them. */
export type MeasureRequest =
  | Readonly<{
      kind: 'piece';
      entities: readonly Entity[];
      relations: readonly Edge[];
      /** Which of them are in the part. */
      nodes: readonly string[];
      edges: readonly string[];
    }>
  | (Omit<MeasureTask, 'graph' | 'part'> & Readonly<{ kind: 'run'; vocabulary: Vocabulary }>);

/** What the worker answers: first the size; then that it is too much, or what share is done and at last the result. */
export type MeasureReply =
  | Readonly<{ kind: 'size'; size: Size }>
  | Readonly<{ kind: 'costly' }>
  | Readonly<{ kind: 'share'; share: number }>
  | Readonly<{ kind: 'result'; result: Result }>;

/** A rough pace, taken from `npm run bench` on a slow machine: what is told beforehand should rather be too long. */
export const STEPS_PER_SECOND = 4e6;

/** So many nodes or edges are handed over at a time: few enough for the page to answer in between. */
const PIECE = 2500;

/** The requests of a task, without what no measure reads. */
export function* requestsOf({ graph, part, ...run }: MeasureTask): Generator<MeasureRequest> {
  for (const ids of slices([...graph.nodes.keys()])) {
    const entities = ids.flatMap((id) => graph.nodes.get(id) ?? []).map(slimEntity);
    yield { kind: 'piece', entities, relations: [], nodes: ids.filter((id) => part.nodes.has(id)), edges: [] };
  }
  for (const ids of slices([...graph.edges.keys()])) {
    const relations = ids.flatMap((id) => graph.edges.get(id) ?? []).map(slimRelation);
    yield { kind: 'piece', entities: [], relations, nodes: [], edges: ids.filter((id) => part.edges.has(id)) };
  }
  // Who belongs where is known on the page alone, as is what makes a relation context.
  const needsGroups = measureOf(run.id).parameters.includes('attribute');
  const groups = needsGroups ? partitionBy(graph, [...part.nodes], run.parameters.attribute) : null;
  yield { kind: 'run', vocabulary: graph.vocabulary, ...run, parameters: { ...run.parameters, groups } };
}

function* slices(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += PIECE) yield ids.slice(start, start + PIECE);
}

function slimEntity({ id, kind, name, status }: Entity): Entity {
  return { id, kind, name, status, aliases: [], evidence: [] };
}

function slimRelation({ id, type, from, to, status, strength, symmetric, context }: Edge): Edge {
  return { id, type, from, to, status, symmetric, context, evidence: [], ...(strength && { strength }) };
}

/** The record of a measure. */
export function measureOf(id: MeasureId): Measure {
  const measure = MEASURES.find((one) => one.id === id);
  if (!measure) throw new RangeError(`There is no measure ${id}.`);
  return measure;
}

/** Takes the requests of a task one after another, and computes at the last of them. */
export function takeRequests(reply: (reply: MeasureReply) => void): (request: MeasureRequest) => void {
  const entities: Entity[] = [];
  const relations: Edge[] = [];
  const part = { nodes: new Set<string>(), edges: new Set<string>() };
  return (request) => {
    if (request.kind === 'piece') {
      entities.push(...request.entities);
      relations.push(...request.relations);
      for (const id of request.nodes) part.nodes.add(id);
      for (const id of request.edges) part.edges.add(id);
      return;
    }
    const { vocabulary, id, parameters, context, mostSteps } = request;
    const graph = linkGraph({ entities, relations, sources: [], notes: [], layouts: new Map() }, vocabulary, NO_DOMAIN);
    const network = networkOf(graph, part, { context });
    const measure = measureOf(id);
    const steps = measure.operations(network, parameters);
    reply({ kind: 'size', size: { nodes: network.simple.order, ties: network.simple.size, steps } });
    if (steps > mostSteps) return reply({ kind: 'costly' });
    const result = measure.compute(network, parameters, (done, all) => reply({ kind: 'share', share: done / all }));
    reply({ kind: 'result', result });
  };
}
