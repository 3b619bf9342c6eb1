/** What each measure gives; a record of the same id in `measures.ts` computes it. The first map needs no more than these. */
export const GIVES = {
  degree: 'scores',
  betweenness: 'scores',
  'sampled-betweenness': 'scores',
  closeness: 'scores',
  pagerank: 'scores',
  clustering: 'scores',
  core: 'scores',
  components: 'groups',
  communities: 'groups',
  brokerage: 'roles',
  'degree-assortativity': 'value',
  'attribute-assortativity': 'value',
  'external-internal': 'value',
} as const;

export type MeasureId = keyof typeof GIVES;

/** All measures by id. */
export const MEASURE_IDS = Object.keys(GIVES) as readonly MeasureId[];

/** The measures that give each actor a number, or roles that add up to one: colours, sizes and the list can follow them. */
export type NodeMeasure = { [M in MeasureId]: (typeof GIVES)[M] extends 'scores' | 'roles' ? M : never }[MeasureId];

export const NODE_MEASURES = MEASURE_IDS.filter((id): id is NodeMeasure => /^(scores|roles)$/.test(GIVES[id]));

/** A measure, what it groups actors by where it does, and whether relations of context count as ties. */
export type MeasureChoice = Readonly<{ id: NodeMeasure; attribute: string; context: boolean }>;

/** The number of each actor that has one. */
export type Scores = ReadonlyMap<string, number>;

/** Whether two choices are of the same numbers. */
export function isSameMeasure(one: MeasureChoice, other: MeasureChoice): boolean {
  return one.id === other.id && one.attribute === other.attribute && one.context === other.context;
}
