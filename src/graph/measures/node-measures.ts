/** The measures that give each actor a number: their ids alone, as the first map needs no more. */
export const NODE_MEASURES = [
  'degree',
  'betweenness',
  'sampled-betweenness',
  'closeness',
  'pagerank',
  'clustering',
  'core',
  'brokerage',
] as const;
export type NodeMeasure = (typeof NODE_MEASURES)[number];

/** All measures by id. */
export const MEASURE_IDS = [
  ...NODE_MEASURES,
  'components',
  'communities',
  'degree-assortativity',
  'attribute-assortativity',
  'external-internal',
] as const;

/** A measure, what it groups actors by where it does, and whether relations of context count as ties. */
export type MeasureChoice = Readonly<{ id: NodeMeasure; attribute: string; context: boolean }>;

/** The number of each actor that has one. */
export type Scores = ReadonlyMap<string, number>;

/** Whether two choices are of the same numbers. */
export function isSameMeasure(one: MeasureChoice, other: MeasureChoice): boolean {
  return one.id === other.id && one.attribute === other.attribute && one.context === other.context;
}
