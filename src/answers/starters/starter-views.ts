import { attributesFor } from '../../graph/attributes';
import { facetColumns } from '../../graph/filter/columns';
import { DEGREE, type Facets, facetsOf, isRange, KIND, NO_VALUE } from '../../graph/filter/facets';
import { degree, type Graph, isContextKind } from '../../graph/graph';
import { matrixColumns, matrixRows } from '../../graph/matrix/matrix-traits';
import { brokerage } from '../../graph/measures/brokerage';
import { groupingsOf, partitionBy } from '../../graph/measures/partition';
import { uplandsOf } from '../../graph/membership';
import type { Entity } from '../../graph/model';
import { sidesSaid } from '../../graph/role-fields';
import { yearsOf } from '../../graph/time/dates';
import type { Attribute } from '../../graph/vocabulary';
import { newAsk } from '../../state/link/ask-parts';
import { rowsOf, writeLink } from '../../state/link/link';
import { DEFAULT_VIEW, type View } from '../../state/link/view';

/** What prepared questions of any graph ask, in the order in which they are offered. */
const STARTERS = { ties, growth, missing, joins, largest, across, alone } as const satisfies Readonly<
  Record<string, (graph: Graph) => Prepared | null>
>;

export type StarterId = keyof typeof STARTERS;

/** What of a view a question prepares, and the attributes that it is about. */
type Prepared = Readonly<{ view: Partial<View>; about?: readonly string[] }>;

/** A question that a graph can answer: the attributes that it is about, and its view as the fragment of a link without its version. */
export type StarterView = Readonly<{ id: StarterId; about: readonly string[]; view: string }>;

/** No more questions are prepared. */
const MOST = 5;

/** Groups of a larger graph are not looked through for who joins them: that takes as long as its most tied nodes have pairs. */
const MOST_EDGES = 20_000;

/**
 * Questions that the vocabulary of a graph allows and its data answer: each has a view in which some are found and not all.
 * The same for the same graph. O(nodes × attributes + edges), and what `brokerage` takes where there are few edges.
 */
export function starterViews(graph: Graph): readonly StarterView[] {
  const all = (Object.keys(STARTERS) as readonly StarterId[]).flatMap((id) => {
    const prepared = STARTERS[id](graph);
    if (!prepared) return [];
    const link = writeLink({ ...DEFAULT_VIEW, ...prepared.view }, graph);
    return [{ id, about: prepared.about ?? [], view: link.replace(/^v=1&/, '') }];
  });
  return all.slice(0, MOST);
}

const drawnOf = (graph: Graph): readonly Entity[] =>
  [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));

/** Whether some are found, and fewer than half: more are no answer. */
const isTelling = (found: number, all: number) => found > 0 && found < all / 2;

/** Who is tied to most others, where some are to more than others. */
function ties(graph: Graph): Prepared | null {
  const degrees = drawnOf(graph).map(({ id }) => degree(graph, id));
  const most = degrees.reduce((one, other) => Math.max(one, other), 0);
  const isSome = isTelling(degrees.filter((each) => each === most).length, degrees.length);
  return most > 1 && isSome ? { view: { ask: newAsk('measures', { measure: 'degree' }) } } : null;
}

/** How it grew: who has a date, by years, where there are three or more. */
function growth(graph: Graph): Prepared | null {
  const { attributes, roles } = graph.vocabulary;
  const begin = attributes.find(({ id }) => id === roles.begin);
  const years = drawnOf(graph).flatMap(({ founded }) => yearsOf(founded)?.join() ?? []);
  if (!begin || new Set(years).size < 3 || !isAskable(begin, graph)) return null;
  return { view: { arrangement: 'years', ranges: { [begin.id]: { min: 0, missing: false } } }, about: [begin.id] };
}

/** Who lacks what most have: the first facet by values of which that is so, else by numbers. */
function missing(graph: Graph): Prepared | null {
  const { values, intervals } = facetColumns(graph, { inferred: true });
  const lacks = (attribute: Attribute, { id, kind }: Entity) => {
    if (attribute.kinds && !attribute.kinds.includes(kind)) return false;
    return isRange(attribute) ? !intervals.get(attribute.id)?.get(id) : values.get(attribute.id)?.get(id)?.length === 0;
  };
  const facets: Facets['offered'] = facetsOf(graph.vocabulary).offered.filter(
    (facet) => facet.id !== KIND.id && !facet.nodes && isAskable(facet, graph),
  );
  const drawn = drawnOf(graph);
  const found = facets
    .toSorted((a, b) => Number(isRange(a)) - Number(isRange(b)))
    .find((facet) => {
      const could = drawn.filter(({ kind }) => facet.kinds?.includes(kind) ?? true);
      return isTelling(could.filter((node) => lacks(facet, node)).length, could.length);
    });
  if (!found) return null;
  const kinds = found.kinds ? { [KIND.id]: found.kinds } : {};
  const view = isRange(found)
    ? { values: kinds, ranges: { [found.id]: { missing: true } } }
    : { values: { ...kinds, [found.id]: [NO_VALUE] } };
  return { view: { ...view, panel: 'list' }, about: [found.id] };
}

/** Who joins groups that nothing else does, where anybody does. */
function joins(graph: Graph): Prepared | null {
  const { group } = graph.vocabulary.roles;
  const groupings = groupingsOf(graph.vocabulary);
  if (group === undefined || !groupings.includes(group) || graph.edges.size > MOST_EDGES) return null;
  const groups = partitionBy(
    graph,
    drawnOf(graph).map(({ id }) => id),
    group,
  );
  const found = [
    ...brokerage(
      [...graph.edges.values()].filter(({ context }) => !context),
      groups,
    ).values(),
  ];
  const between = found.filter(({ gatekeeper, representative, liaison }) => gatekeeper + representative + liaison > 0);
  if (between.length === 0) return null;
  const attribute = group === groupings[0] ? '' : group;
  return { view: { ask: newAsk('measures', { measure: 'brokerage', attribute }) }, about: [group] };
}

/** Who is the largest, by what sizes follow. */
function largest(graph: Graph): Prepared | null {
  const { roles } = graph.vocabulary;
  const size = attributesFor('column', graph.vocabulary).find(({ id }) => id === roles.size);
  const param = size && paramIn(size, graph);
  if (!size || param === undefined) return null;
  const { intervals } = facetColumns(graph, { inferred: true });
  const numbers = new Set(drawnOf(graph).flatMap(({ id }) => intervals.get(size.id)?.get(id)?.[1] ?? []));
  if (numbers.size < 3) return null;
  const ranges = { [size.id]: { min: 0, missing: false } };
  return { view: { panel: 'list', sort: { column: param, descending: true }, ranges }, about: [size.id] };
}

/** How many are where by groups and sides, where both are told of. */
function across(graph: Graph): Prepared | null {
  const { group, side } = graph.vocabulary.roles;
  const [rows, columns] = [matrixRows(graph)[0], matrixColumns(graph)[0]];
  const isOfThese = group !== undefined && side !== undefined && rows === group && columns === side;
  const all = graph.domain.memberships(graph, { inferred: true });
  const isTold = drawnOf(graph).some((node) => sidesSaid(node).length > 0 && uplandsOf(all, node.id).length > 0);
  return isOfThese && all.size > 1 && isTold ? { view: { ask: newAsk('matrix') }, about: [group, side] } : null;
}

/** Who has no ties at all, where most have some. */
function alone(graph: Graph): Prepared | null {
  const drawn = drawnOf(graph);
  const isSome = isTelling(drawn.filter(({ id }) => degree(graph, id) === 0).length, drawn.length);
  return isSome ? { view: { panel: 'list', ranges: { [DEGREE.id]: { min: 0, max: 0, missing: false } } } } : null;
}

/** The name of a facet in links of a graph, which may be another than its own; undefined where it has none there. */
function paramIn(attribute: Attribute, graph: Graph): string | undefined {
  const own = attribute.param ?? `a.${attribute.id}`;
  return rowsOf(graph).some(({ param }) => param === own) ? own : undefined;
}

const isAskable = (attribute: Attribute, graph: Graph) => paramIn(attribute, graph) !== undefined;
