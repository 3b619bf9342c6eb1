import type { IconNode } from 'lucide';
import type { Position } from '../../graph/model';
import type { IconName } from '../../graph/vocabulary';
import type { Pen } from '../../state/drawing';
import type { DrawnCore, DrawnLine, DrawnNode } from '../core/drawn-core';
import type { Frame } from '../layers/frame';
import { grown, traceShape } from '../look/node-shapes';
import type { Palette } from '../look/palette';
import { iconOf } from '../look/symbols';

type Means<P extends Pen> = Readonly<{ palette: Palette; drawIcon: (pen: P, icon: IconNode) => void }>;

/**
 * Draws the nodes and lines that are shown as Cytoscape does, with any pen for which icons can be drawn. It reads the styles that the stylesheet and
 * the classes of the moment give to each, and knows no more of the stylesheet than which properties it uses.
 */
export function drawElements<P extends Pen>(pen: P, core: DrawnCore, { zoom, pan }: Frame, means: Means<P>): void {
  pen.save();
  pen.translate(pan.x, pan.y);
  pen.scale(zoom, zoom);
  const byHeight = (a: DrawnNode | DrawnLine, b: DrawnNode | DrawnLine) =>
    a.numericStyle('z-index') - b.numericStyle('z-index');
  for (const edge of core.edges(':visible').toArray().sort(byHeight)) drawLine(pen, edge);
  for (const node of core.nodes(':visible').toArray().sort(byHeight)) drawNode(pen, node, means);
  pen.restore();
}

const DASHES: Readonly<Record<string, readonly number[]>> = { dotted: [1, 1] };

function drawLine(pen: Pen, edge: DrawnLine): void {
  const [source, target] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  if (!source || !target || Number.isNaN(source.x + target.x)) return;
  const [start, end] = [
    shortened(source, target, gapOf(edge, 'source')),
    shortened(target, source, gapOf(edge, 'target')),
  ];
  const width = edge.numericStyle('width');
  const alpha = edge.numericStyle('opacity') * edge.numericStyle('line-opacity');
  const stroke = (colour: string, lineWidth: number, opacity: number, dash: readonly number[], cap: CanvasLineCap) => {
    pen.beginPath();
    pen.moveTo(start.x, start.y);
    pen.lineTo(end.x, end.y);
    pen.strokeStyle = colour;
    pen.lineWidth = lineWidth;
    pen.globalAlpha = opacity;
    pen.lineCap = cap;
    pen.setLineDash([...dash]);
    pen.stroke();
    pen.setLineDash([]);
    pen.lineCap = 'butt';
  };
  const style = edge.style('line-style');
  const dash = style === 'dashed' ? patternOf(edge) : (DASHES[style] ?? []);
  const outline = edge.numericStyle('line-outline-width');
  if (outline > 0) stroke(edge.style('line-outline-color'), width + outline, alpha, dash, 'butt');
  const underlay = edge.numericStyle('underlay-opacity');
  if (underlay > 0)
    stroke(edge.style('underlay-color'), 2 * edge.numericStyle('underlay-padding'), underlay, [], 'round');
  stroke(edge.style('line-color'), width, alpha, dash, 'butt');
  pen.globalAlpha = alpha;
  drawArrow(pen, edge, 'source', target, source);
  drawArrow(pen, edge, 'target', source, target);
}

const patternOf = (edge: DrawnLine) => edge.style('line-dash-pattern').split(/\s+/).map(Number.parseFloat);

/** The corners of arrows, their tips at the origin, and how far before it the line ends; as Cytoscape has them. */
const ARROWS: Readonly<
  Record<string, Readonly<{ corners: readonly (readonly [number, number])[]; gap: (w: number) => number }>>
> = {
  triangle: {
    corners: [
      [-0.15, -0.3],
      [0, 0],
      [0.15, -0.3],
    ],
    gap: (width) => 2 * width,
  },
  tee: {
    corners: [
      [-0.15, 0],
      [-0.15, -0.1],
      [0.15, -0.1],
      [0.15, 0],
    ],
    gap: () => 0,
  },
};

const gapOf = (edge: DrawnLine, which: 'source' | 'target') =>
  ARROWS[edge.style(`${which}-arrow-shape`)]?.gap(edge.numericStyle('width') * edge.numericStyle('arrow-scale')) ?? 0;

/** A point so much nearer to another. */
function shortened(from: Position, to: Position, by: number): Position {
  const share = by / (Math.hypot(to.x - from.x, to.y - from.y) || 1);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function drawArrow(pen: Pen, edge: DrawnLine, which: 'source' | 'target', from: Position, to: Position): void {
  const arrow = ARROWS[edge.style(`${which}-arrow-shape`)];
  if (!arrow) return;
  const width = edge.numericStyle('width');
  const scale = edge.numericStyle('arrow-scale');
  const size = Math.max((width * 13.37) ** 0.9, 29) * scale;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  pen.save();
  pen.translate(to.x, to.y);
  pen.rotate(angle - Math.PI / 2);
  pen.beginPath();
  arrow.corners.forEach(([x, y], index) => {
    if (index === 0) pen.moveTo(x * size, y * size);
    else pen.lineTo(x * size, y * size);
  });
  pen.closePath();
  pen.fillStyle = edge.style(`${which}-arrow-color`);
  pen.fill();
  pen.restore();
}

function drawNode<P extends Pen>(pen: P, node: DrawnNode, means: Means<P>): void {
  const { x, y } = node.position();
  const shape = node.style('shape');
  const size = node.width();
  const opacity = node.numericStyle('opacity');
  const border = node.numericStyle('border-width');
  pen.save();
  pen.translate(x, y);
  const underlay = node.numericStyle('underlay-opacity');
  if (underlay > 0) {
    traceShape(pen, node.style('underlay-shape'), size + 2 * node.numericStyle('underlay-padding'));
    pen.globalAlpha = underlay;
    pen.fillStyle = node.style('underlay-color');
    pen.fill();
  }
  drawOutline(pen, node, border);
  // A pale node whose rim has its own colour is one area: its rim would show where it lies over it.
  const isOne = opacity < 1 && node.style('border-color') === node.style('background-color');
  traceShape(pen, shape, isOne ? grown(shape, size, border / 2) : size);
  pen.globalAlpha = opacity * node.numericStyle('background-opacity');
  pen.fillStyle = node.style('background-color');
  if (pen.globalAlpha > 0) pen.fill();
  drawMark(pen, node, means);
  traceShape(pen, shape, size);
  pen.globalAlpha = node.numericStyle('border-opacity');
  if (!isOne) drawBorder(pen, node, border, means.palette);
  pen.restore();
}

function drawBorder(pen: Pen, node: DrawnNode, width: number, palette: Palette): void {
  const style = node.style('border-style');
  pen.lineWidth = width;
  pen.lineJoin = 'miter';
  pen.strokeStyle = faint(node.style('border-color'), node, palette);
  pen.setLineDash(style === 'dashed' ? [4, 2] : []);
  pen.stroke();
  pen.setLineDash([]);
  if (style !== 'double') return;
  pen.lineWidth = width / 3;
  pen.strokeStyle = palette.paper;
  pen.stroke();
}

/** What marks a selected node, and the one that the keyboard is at. */
function drawOutline(pen: Pen, node: DrawnNode, border: number): void {
  const width = node.numericStyle('outline-width');
  const opacity = node.numericStyle('outline-opacity');
  if (width === 0 || opacity === 0) return;
  const shape = node.style('shape');
  const off = (border + width + node.numericStyle('outline-offset')) / 2;
  traceShape(pen, shape, grown(shape, node.width(), off));
  pen.globalAlpha = opacity * node.numericStyle('opacity');
  pen.lineWidth = width;
  pen.strokeStyle = node.style('outline-color');
  pen.setLineDash(node.style('outline-style') === 'dashed' ? [4, 2] : []);
  pen.stroke();
  pen.setLineDash([]);
}

const ICON_SIZE = 24;

/** The icon of the kind, in the share of the node that the stylesheet gives to it. */
function drawMark<P extends Pen>(pen: P, node: DrawnNode, { palette, drawIcon }: Means<P>): void {
  if (node.style('background-image') === 'none') return;
  const side = (node.width() * Number.parseFloat(node.style('background-width'))) / 100;
  pen.save();
  pen.translate(-side / 2, -side / 2);
  pen.scale(side / ICON_SIZE, side / ICON_SIZE);
  pen.globalAlpha = Number.parseFloat(node.style('background-image-opacity'));
  pen.strokeStyle = faint(String(node.data('mark')), node, palette);
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  drawIcon(pen, iconOf(node.data('symbol') as IconName));
  pen.restore();
}

/**
 * What a colour on a pale node comes to on paper. Cytoscape makes a node pale as a whole; rims and icons that were pale
 * by themselves would show the node's own ground through.
 */
function faint(colour: string, node: DrawnNode, { paper }: Palette): string {
  const opacity = node.numericStyle('opacity');
  if (opacity === 1) return colour;
  const [over, under] = [channelsOf(colour), channelsOf(paper)];
  return `rgb(${over.map((value, index) => Math.round(value * opacity + (under[index] ?? 0) * (1 - opacity))).join(',')})`;
}

/** Red, green and blue of `#rrggbb` or `rgb(r, g, b)`. */
function channelsOf(colour: string): readonly number[] {
  if (!colour.startsWith('#')) return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  return (colour.match(/[\da-f]{2}/gi) ?? []).slice(0, 3).map((part) => Number.parseInt(part, 16));
}
