import type { Graph } from '../graph/graph';
import { MEASURES, type Measure, type MeasureId, type Parameters, type Result } from '../graph/measures/measures';
import { networkOf, type Part } from '../graph/measures/network';

/** What is to be measured: over the ties of a part of a graph, with its context too if asked for. */
export type MeasureTask = Readonly<{
  graph: Graph;
  part: Part;
  id: MeasureId;
  parameters: Parameters;
  context: boolean;
}>;

/** The record of a measure. */
export function measureOf(id: MeasureId): Measure {
  const known: readonly Measure[] = MEASURES;
  const measure = known.find((one) => one.id === id);
  if (!measure) throw new RangeError(`There is no measure ${id}.`);
  return measure;
}

/** Measures, and tells after each part of the work what share of it is done, from 0 to 1. */
export function runMeasure(task: MeasureTask, report: (share: number) => void): Result {
  const network = networkOf(task.graph, task.part, { context: task.context });
  return measureOf(task.id).compute(network, task.parameters, (done, all) => report(done / all));
}
