import type { Core, SingularElementArgument } from 'cytoscape';
import type { FilterResult } from '../graph/filter';
import { type Edge, type Graph, incidentEdges, otherEnd } from '../graph/graph';
import type { Cursor } from '../graph/walk';
import { idOf } from './elements';

/** What decides how each element looks now. */
export type Emphasis = Readonly<{
  graph: Graph;
  result: FilterResult;
  rest: 'hide' | 'fade';
  /** The actor under the pointer, or null. */
  hover: string | null;
  /** Where the keyboard is, or null. */
  cursor: Cursor | null;
  selection: readonly string[];
  relation: string | null;
  /** Whom several selected actors are joined to alike. */
  shared: ReadonlySet<string>;
  /** What the answer to a question is about, or null. */
  answer: FilterResultPart | null;
  /** The actors that the legend points at, or null. */
  highlight: readonly string[] | null;
}>;

type FilterResultPart = Pick<FilterResult, 'nodes' | 'edges'>;

const STATES = ['neighbour', 'faded', 'hidden', 'dimmed', 'lit', 'selected', 'shared', 'cursor'] as const;
type StateClass = (typeof STATES)[number];

/**
 * Sets the classes of all elements in one batch. Each change of a class costs: what is right already is left alone, and
 * so are lines that vanish with a hidden end.
 */
export function applyEmphasis(core: Core, emphasis: Emphasis): void {
  const lit = litElements(emphasis);
  core.batch(() => {
    for (const node of core.nodes().toArray()) setClasses(node, wantedClasses(node, emphasis, lit));
    for (const edge of core.edges().toArray()) {
      if (!edge.source().hasClass('hidden') && !edge.target().hasClass('hidden'))
        setClasses(edge, wantedClasses(edge, emphasis, lit));
    }
  });
}

type Lit = FilterResultPart | null;

/**
 * The neighbourhood of the actor under the pointer, or of what is selected; null lights nothing and dims nothing. An
 * actor that is not drawn lights those that it is joined to by any relation: so an industry shows who works in it.
 */
function litElements({ graph, result, hover, cursor, selection, relation, answer, highlight }: Emphasis): Lit {
  if (highlight) return { nodes: new Set(highlight), edges: new Set() };
  const walked = !hover && cursor?.edge ? graph.edges.get(cursor.edge) : undefined;
  if (walked) return { nodes: new Set([walked.from, walked.to]), edges: new Set([walked.id]) };
  const edge = relation === null ? undefined : graph.edges.get(relation);
  if (!hover && !cursor && edge) return { nodes: new Set([edge.from, edge.to]), edges: new Set([edge.id]) };
  const pointed = hover ?? cursor?.node;
  const centres = pointed ? [pointed] : selection;
  if (centres.length === 0) return answer;
  const isDrawn = (id: string) => result.nodes.has(id) || result.neighbours.has(id);
  const isShown = ({ id }: Edge) => result.edges.has(id) || result.neighbourEdges.has(id);
  const reached = centres.flatMap((id) =>
    incidentEdges(graph, id)
      .filter((line) => isShown(line) || !isDrawn(id))
      .map((line) => ({ line, end: otherEnd(line, id) })),
  );
  return {
    nodes: new Set([...centres, ...reached.map(({ end }) => end)]),
    edges: new Set(reached.map(({ line }) => line.id)),
  };
}

function wantedClasses(element: SingularElementArgument, emphasis: Emphasis, lit: Lit): ReadonlySet<StateClass> {
  const { result, rest, cursor, selection, relation } = emphasis;
  const id = idOf(element.id());
  const [chosen, near, isLit, isSelected] = element.isNode()
    ? [result.nodes, result.neighbours, lit?.nodes.has(id), selection.includes(id)]
    : [result.edges, result.neighbourEdges, lit?.edges.has(id), relation === id];
  const classes = new Set<StateClass>();
  if (!chosen.has(id)) classes.add(near.has(id) ? 'neighbour' : leftOut(element, rest));
  if (lit && !isLit && !classes.has('hidden')) classes.add('dimmed');
  if (isLit) classes.add('lit');
  if (isSelected) classes.add('selected');
  if (element.isNode() && emphasis.shared.has(id)) classes.add('shared');
  if (id === (element.isNode() && !cursor?.edge ? cursor?.node : cursor?.edge)) classes.add('cursor');
  return classes;
}

/** Context kinds that nobody asked for are hidden even where the rest is only faded. */
function leftOut(element: SingularElementArgument, rest: 'hide' | 'fade'): 'hidden' | 'faded' {
  return rest === 'hide' || element.hasClass('context') ? 'hidden' : 'faded';
}

function setClasses(element: SingularElementArgument, wanted: ReadonlySet<StateClass>): void {
  for (const state of STATES) {
    if (element.hasClass(state) !== wanted.has(state)) element.toggleClass(state, wanted.has(state));
  }
}
