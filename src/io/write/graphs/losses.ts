import type { Loss } from '../../../graph/document/giving';
import type { FileGraph, FileText, FileValue } from '../../read/graphs/file-graph';
import type { GraphWriter } from './graph-writer';

/** Whether a graph has what a format may lose. */
const HAS: Readonly<Record<Loss, (graph: FileGraph) => boolean>> = {
  actors: ({ nodes }) => nodes.length > 0,
  relations: ({ edges }) => edges.length > 0,
  title: ({ title }) => title !== undefined,
  languages: ({ nodes }) => nodes.some(({ name }) => isOfSeveral(name)),
  kinds: ({ nodes }) => nodes.some(({ kind }) => kind !== undefined),
  types: ({ edges }) => edges.some(({ type }) => type !== undefined),
  values: (graph) => hasValue(graph, () => true),
  'value-types': (graph) => hasValue(graph, (value) => typeof value === 'number' || typeof value === 'boolean'),
  lists: (graph) => hasValue(graph, (value) => typeof value === 'object' && value.length > 1),
  summaries: ({ nodes }) => nodes.some(({ summary }) => summary !== undefined),
  years: ({ nodes, edges }) => [...nodes, ...edges].some(({ begin, end }) => begin !== undefined || end !== undefined),
  weights: ({ edges }) => edges.some(({ weight }) => weight !== undefined),
  parents: ({ nodes }) => nodes.some(({ parent }) => parent !== undefined),
  positions: ({ nodes }) => nodes.some(({ position }) => position !== undefined),
  colours: ({ nodes }) => nodes.some(({ colour }) => colour !== undefined),
  sizes: ({ nodes }) => nodes.some(({ size }) => size !== undefined),
  directions: ({ edges }) => new Set(edges.map(({ isDirected }) => isDirected)).size > 1,
  labels: ({ attributes = [] }) => attributes.some(({ label, name }) => label !== undefined && label !== name),
  sources: ({ sources = [] }) => sources.length > 0,
};

const isOfSeveral = (text: FileText | undefined) => typeof text === 'object' && Object.keys(text).length > 1;

function hasValue({ nodes, edges }: FileGraph, holds: (value: FileValue) => boolean): boolean {
  return [...nodes, ...edges].some(({ values }) => [...(values?.values() ?? [])].some(holds));
}

/** What a graph would lose in a format: what it has of what the format cannot hold. O(graph). */
export const lossesOf = ({ loses }: GraphWriter, graph: FileGraph): readonly Loss[] =>
  loses.filter((loss) => HAS[loss](graph));
