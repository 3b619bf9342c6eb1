import type { Cursor } from '../../graph/arrangements/cursor';
import type { FilterResult } from '../../graph/filter/criteria';
import { type Line, pairId } from '../../graph/filter/pairs';
import { type Edge, type Graph, incidentEdges, otherEnd } from '../../graph/graph';
import type { YearClass } from '../../graph/time/spans';
import type { YearClasses } from '../../graph/timeline/compare-years';
import type { Answer } from '../../state/store';
import { allLines, allNodes } from './all-elements';
import type { DrawnCore, DrawnElement } from './drawn-core';
import { idOf } from './keys';

/** What decides how each element looks now. */
export type Emphasis = Readonly<{
  graph: Graph;
  result: FilterResult;
  /** What each line says, by the id of its pair. */
  lines: ReadonlyMap<string, Line>;
  rest: 'hide' | 'fade';
  /** The actor under the pointer, or null. */
  hover: string | null;
  /** Where the keyboard is, or null. */
  cursor: Cursor | null;
  selection: readonly string[];
  relation: string | null;
  pair: readonly [string, string] | null;
  /** Whom several selected actors are joined to alike. */
  shared: ReadonlySet<string>;
  /** What the answer to a question lights, or the part of it that is pointed at; null for none. */
  answer: Answer | null;
  /** What the whole answer is about, or null: names and hills follow it, whatever is pointed at. */
  asked: Answer | null;
  /** The actors that the legend points at, or null. */
  highlight: readonly string[] | null;
  /** What became of the chosen between two years; null where none are compared. */
  years: YearClasses | null;
}>;

const STATES = [
  'neighbour',
  'faded',
  'hidden',
  'dimmed',
  'lit',
  'selected',
  'shared',
  'cursor',
  'new',
  'ended',
  'undated',
  'later',
  'out',
  'asked',
  'unasked',
  'centre',
] as const;
/** A line says besides what its relations are, and whether they are named along it. */
const LINE_STATES = [...STATES, 'inferred', 'context', 'weak', 'forward', 'backward', 'named'] as const;
type StateClass = (typeof LINE_STATES)[number];

/**
 * Sets the classes of all elements in one batch. Each change of a class costs: what is right already is left alone, and
 * so are lines that vanish with a hidden end.
 */
export function applyEmphasis(core: DrawnCore, emphasis: Emphasis): void {
  const lit = litElements(emphasis);
  const selected = new Set(emphasis.selection);
  core.batch(() => {
    for (const node of allNodes(core)) setClasses(node, STATES, nodeClasses(node, emphasis, lit, selected));
    const opened = selectedPair(emphasis);
    for (const line of allLines(core)) {
      const meaning = emphasis.lines.get(idOf(line.id()));
      const isGone = line.source().hasClass('hidden') || line.target().hasClass('hidden');
      if (meaning && !isGone) setClasses(line, LINE_STATES, lineClasses(meaning, emphasis, lit, opened));
    }
  });
}

/**
 * Actors and pairs that stand out; `isNamed` where the lines lead from one actor and can be named for it; `centres` are
 * the actors that are looked at, which have to have their names.
 */
type Lit = Readonly<{
  nodes: ReadonlySet<string>;
  lines: ReadonlySet<string>;
  isNamed: boolean;
  centres: ReadonlySet<string>;
}> | null;

/**
 * The neighbourhood of the actor under the pointer, or of what is selected; null lights nothing and dims nothing. An
 * actor that is not drawn lights those that it is joined to by any relation: so an industry shows who works in it.
 */
function litElements(emphasis: Emphasis): Lit {
  const { graph, result, hover, cursor, selection, answer, highlight } = emphasis;
  if (highlight) return { nodes: new Set(highlight), lines: new Set(), isNamed: false, centres: new Set() };
  const walked = !hover && cursor?.edge ? graph.edges.get(cursor.edge) : undefined;
  if (walked) return litPair(walked.from, walked.to);
  const ends = selectedEnds(emphasis);
  if (!hover && !cursor && ends) return litPair(...ends);
  const pointed = hover ?? cursor?.node;
  const centres = pointed ? [pointed] : selection;
  if (centres.length === 0) return isAnswered(answer) ? litAnswer(graph, answer) : null;
  const isDrawn = (id: string) => result.nodes.has(id) || result.neighbours.has(id);
  const isShown = ({ id }: Edge) => result.edges.has(id) || result.neighbourEdges.has(id);
  const reached = centres.flatMap((id) =>
    incidentEdges(graph, id)
      .filter((edge) => isShown(edge) || !isDrawn(id))
      .map((edge) => ({ end: otherEnd(edge, id), line: pairId(edge.from, edge.to) })),
  );
  return {
    nodes: new Set([...centres, ...reached.map(({ end }) => end)]),
    lines: new Set(reached.map(({ line }) => line)),
    isNamed: centres.length === 1,
    centres: new Set(centres),
  };
}

/** The lines of an answer are named as long as they are no more than these. */
const MOST_NAMED = 12;

function litAnswer(graph: Graph, { nodes, edges }: Answer): Lit {
  const lines = [...edges].flatMap((id) => graph.edges.get(id) ?? []).map(({ from, to }) => pairId(from, to));
  return { nodes, lines: new Set(lines), isNamed: lines.length <= MOST_NAMED, centres: new Set() };
}

function litPair(from: string, to: string): Lit {
  return {
    nodes: new Set([from, to]),
    lines: new Set([pairId(from, to)]),
    isNamed: false,
    centres: new Set([from, to]),
  };
}

/** The two actors of the selected relation or pair. */
function selectedEnds({ graph, relation, pair }: Emphasis): readonly [string, string] | null {
  const edge = relation === null ? undefined : graph.edges.get(relation);
  return edge ? [edge.from, edge.to] : pair;
}

function selectedPair(emphasis: Emphasis): string | null {
  const ends = selectedEnds(emphasis);
  return ends && pairId(...ends);
}

function nodeClasses(
  node: DrawnElement,
  emphasis: Emphasis,
  lit: Lit,
  selected: ReadonlySet<string>,
): ReadonlySet<StateClass> {
  const { result, rest, cursor, years, answer } = emphasis;
  const id = idOf(node.id());
  const classes = new Set<StateClass>();
  if (!result.nodes.has(id))
    classes.add(result.neighbours.has(id) ? 'neighbour' : leftOut(node.hasClass('context'), rest));
  if (answer?.out?.nodes.has(id)) classes.add('out');
  addLit(classes, lit, lit?.nodes.has(id));
  addYear(classes, years?.nodes.get(id));
  if (isAnswered(emphasis.asked)) classes.add(emphasis.asked.nodes.has(id) ? 'asked' : 'unasked');
  if (lit?.centres.has(id)) classes.add('centre');
  if (selected.has(id)) classes.add('selected');
  if (emphasis.shared.has(id)) classes.add('shared');
  if (cursor && !cursor.edge && cursor.node === id) classes.add('cursor');
  return classes;
}

/** Whether an answer speaks of anybody: one that only takes something out lights nothing and dims nothing. */
export const isAnswered = (answer: Answer | null): answer is Answer => answer !== null && answer.nodes.size > 0;

/** What nobody sees is not dimmed, nor is what is supposed to be out: it has a look of its own. */
function addLit(classes: Set<StateClass>, lit: Lit, isLit: boolean | undefined): void {
  if (isLit) classes.add('lit');
  else if (lit && !classes.has('hidden') && !classes.has('out')) classes.add('dimmed');
}

function addYear(classes: Set<StateClass>, year: YearClass | undefined): void {
  if (year && year !== 'continuing') classes.add(year);
}

const YEAR_ORDER: readonly YearClass[] = ['continuing', 'new', 'undated', 'ended', 'later'];

/** A line that stands for several relations goes on where any of them does, and is new where one is new instead. */
function yearOfLine({ shown }: Line, { edges }: YearClasses): YearClass | undefined {
  const present = new Set(shown.map(({ id }) => edges.get(id)));
  return YEAR_ORDER.find((year) => present.has(year));
}

function lineClasses(line: Line, emphasis: Emphasis, lit: Lit, opened: string | null): ReadonlySet<StateClass> {
  const { graph, rest, cursor, years, answer } = emphasis;
  const { id } = line.pair;
  const walked = cursor?.edge ? graph.edges.get(cursor.edge) : undefined;
  const classes = new Set<StateClass>();
  for (const trait of ['inferred', 'context', 'weak', 'forward', 'backward'] as const)
    if (line[trait]) classes.add(trait);
  if (line.place === 'neighbour') classes.add('neighbour');
  if (line.place === 'left-out') classes.add(leftOut(line.context, rest));
  const isOut = line.shown.length > 0 && line.shown.every((edge) => answer?.out?.edges.has(edge.id));
  if (isOut) classes.add('out');
  addLit(classes, lit, lit?.lines.has(id));
  if (years) addYear(classes, yearOfLine(line, years));
  if (lit?.isNamed && lit.lines.has(id)) classes.add('named');
  if (line.shown.some((edge) => emphasis.asked?.edges.has(edge.id))) classes.add('asked');
  if (opened === id) classes.add('selected');
  if (walked && pairId(walked.from, walked.to) === id) classes.add('cursor');
  return classes;
}

/** Context that nobody asked for is hidden even where the rest is only faded. */
function leftOut(isContext: boolean, rest: 'hide' | 'fade'): 'hidden' | 'faded' {
  return rest === 'hide' || isContext ? 'hidden' : 'faded';
}

function setClasses(element: DrawnElement, states: readonly StateClass[], wanted: ReadonlySet<StateClass>): void {
  for (const state of states) {
    if (element.hasClass(state) !== wanted.has(state)) element.toggleClass(state, wanted.has(state));
  }
}
