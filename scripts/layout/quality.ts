import { diameterIn } from '../../src/canvas/core/elements';
import { type Box, overlaps } from '../../src/canvas/geometry/box';
import { HALO, LINE_HEIGHT, mannerOf, sizeAt } from '../../src/canvas/names/label-manners';

import { type LabelRequest, markAt } from '../../src/canvas/names/label-places';
import { placeLabels } from '../../src/canvas/names/place-labels';
import { wrap } from '../../src/canvas/names/wrap';
import type { Graph } from '../../src/graph/graph';
import type { Entity, Position } from '../../src/graph/model';
import { rankOf } from '../../src/graph/vocabulary';
import { localText } from '../../src/text/local-text';

/** The map of a 1440 × 900 screen with the room that the fitted view leaves around it, in pixels. */
const SCREEN = { width: 788, height: 800 };
const PADDING = 56;

export type Positions = ReadonlyMap<string, Position>;

type Segment = Readonly<{ from: string; to: string; a: Position; b: Position }>;

/**
 * How bad an arrangement reads at the fitted view; lower is better. Names that find no free place weigh most, then
 * nodes that touch, lines through nodes and names, crossings and long lines.
 */
export function readingCost(graph: Graph, positions: Positions): number {
  const { zoom, toScreen } = fitted(positions);
  const nodes = [...positions].flatMap(([id, position]) => {
    const node = graph.nodes.get(id);
    return node ? [{ node, at: toScreen(position), radius: (diameterIn(graph, node) / 2) * zoom }] : [];
  });
  const marks = nodes.map(({ node, at, radius }) => markAt(node.id, { ...at, radius: radius + 1 }, 1));
  const requests = nodes.map(({ node, at, radius }) => requestOf(graph, node, at, radius, zoom));
  const placed = new Map(
    placeLabels(requests, { marks, obstacles: [], walls: [], screen: SCREEN }).map(({ id, box }) => [id, box]),
  );
  const important = new Set(requests.filter(({ priority }) => priority >= 600).map(({ id }) => id));
  const missing = requests.filter(({ id }) => !placed.has(id));
  const names = [...placed].filter(([id]) => important.has(id));
  const ties = segmentsOf(graph, positions, toScreen);
  const throughNodes = sum(ties, (tie) => nodes.filter((one) => isOver(tie, one.node.id, one.at, one.radius)).length);
  const throughNames = sum(ties, (tie) => names.filter(([id, box]) => crossesBox(tie, id, box)).length);
  return (
    sum(missing, ({ id }) => (important.has(id) ? 400 : 9)) +
    60 * pairs(marks, overlaps) +
    14 * throughNodes +
    5 * throughNames +
    3 * pairs(ties, cross) +
    sum(ties, ({ a, b }) => (Math.hypot(a.x - b.x, a.y - b.y) / 60) ** 2)
  );
}

const sum = <T>(items: readonly T[], cost: (item: T) => number) => items.reduce((total, item) => total + cost(item), 0);

function pairs<T>(items: readonly T[], test: (a: T, b: T) => boolean): number {
  return items.reduce((total, a, at) => total + items.slice(at + 1).filter((b) => test(a, b)).length, 0);
}

function fitted(positions: Positions) {
  const points = [...positions.values()];
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const zoom = Math.min((SCREEN.width - 2 * PADDING) / (right - left), (SCREEN.height - 2 * PADDING) / (bottom - top));
  const toScreen = ({ x, y }: Position) => ({
    x: SCREEN.width / 2 + (x - (left + right) / 2) * zoom,
    y: SCREEN.height / 2 + (y - (top + bottom) / 2) * zoom,
  });
  return { zoom, toScreen };
}

function requestOf(graph: Graph, node: Entity, { x, y }: Position, radius: number, zoom: number): LabelRequest {
  const manner = mannerOf({ rank: rankOf(graph.vocabulary, node.kind), register: node.register === true });
  const size = sizeAt(manner, zoom);
  const measure = (text: string) => text.length * size * (manner.letter + manner.spacing);
  const lines = wrap(localText(node.name, 'pl'), manner.widest, measure);
  return {
    id: node.id,
    x,
    y,
    radius,
    forms: [{ width: Math.max(...lines.map(measure)) + HALO, height: lines.length * size * LINE_HEIGHT + HALO }],
    priority: manner.priority,
    need: 'may',
  };
}

function segmentsOf(graph: Graph, positions: Positions, toScreen: (position: Position) => Position): Segment[] {
  return [...graph.edges.values()].flatMap(({ from, to, context }) => {
    const [start, end] = [positions.get(from), positions.get(to)];
    return start && end && !context ? [{ from, to, a: toScreen(start), b: toScreen(end) }] : [];
  });
}

function cross(first: Segment, second: Segment): boolean {
  const { from, to, a, b } = first;
  if ([second.from, second.to].some((end) => end === from || end === to)) return false;
  const side = (p: Position, q: Position, r: Position) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, second.a) !== side(a, b, second.b) && side(second.a, second.b, a) !== side(second.a, second.b, b);
}

function isOver({ from, to, a, b }: Segment, id: string, at: Position, radius: number): boolean {
  if (id === from || id === to) return false;
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((at.x - a.x) * dx + (at.y - a.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(at.x - a.x - along * dx, at.y - a.y - along * dy) < radius + 3;
}

/** Whether a line runs through the name of another node: a few points along it are enough. */
function crossesBox({ from, to, a, b }: Segment, id: string, box: Box): boolean {
  if (id === from || id === to) return false;
  return Array.from({ length: 15 }, (_, step) => (step + 1) / 16).some((part) => {
    const [x, y] = [a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part];
    return x > box.left && x < box.right && y > box.top && y < box.bottom;
  });
}
