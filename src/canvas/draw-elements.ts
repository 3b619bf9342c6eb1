import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Position } from '../graph/model';
import type { Pen } from '../state/ports';
import type { Frame } from './frame';
import { drawIcon } from './icon-paths';
import { traceShape } from './node-shapes';
import type { Palette } from './palette';
import { symbolOf } from './symbols';

/**
 * Draws the nodes and lines that are shown as Cytoscape does, with any pen. It reads the styles that the stylesheet and
 * the classes of the moment give to each, and knows no more of the stylesheet than which properties it uses.
 */
export function drawElements(pen: Pen, core: Core, { zoom, pan }: Frame, palette: Palette): void {
  pen.save();
  pen.translate(pan.x, pan.y);
  pen.scale(zoom, zoom);
  const byHeight = (a: NodeSingular | EdgeSingular, b: NodeSingular | EdgeSingular) =>
    a.numericStyle('z-index') - b.numericStyle('z-index');
  for (const edge of core.edges(':visible').toArray().sort(byHeight)) drawLine(pen, edge);
  for (const node of core.nodes(':visible').toArray().sort(byHeight)) drawNode(pen, node, palette);
  pen.restore();
}

const DASHES: Readonly<Record<string, readonly number[]>> = { dotted: [1, 1] };

function drawLine(pen: Pen, edge: EdgeSingular): void {
  const [start, end] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  if (!start || !end || Number.isNaN(start.x + end.x)) return;
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
  drawArrow(pen, edge, 'source', end, start);
  drawArrow(pen, edge, 'target', start, end);
}

const patternOf = (edge: EdgeSingular) => edge.style('line-dash-pattern').split(/\s+/).map(Number.parseFloat);

/** The corners of arrows and how far their tips are from the end of the line, in the sizes that Cytoscape has. */
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
    gap: () => 1,
  },
};

function drawArrow(pen: Pen, edge: EdgeSingular, which: 'source' | 'target', from: Position, to: Position): void {
  const arrow = ARROWS[edge.style(`${which}-arrow-shape`)];
  if (!arrow) return;
  const width = edge.numericStyle('width');
  const scale = edge.numericStyle('arrow-scale');
  const size = Math.max((width * 13.37) ** 0.9, 29) * scale;
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const gap = arrow.gap(width * scale);
  pen.save();
  pen.translate(to.x + gap * Math.cos(angle), to.y + gap * Math.sin(angle));
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

function drawNode(pen: Pen, node: NodeSingular, palette: Palette): void {
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
  drawOutline(pen, node, size + border);
  traceShape(pen, shape, size);
  pen.globalAlpha = opacity * node.numericStyle('background-opacity');
  pen.fillStyle = node.style('background-color');
  if (pen.globalAlpha > 0) pen.fill();
  drawMark(pen, node, opacity);
  traceShape(pen, shape, size);
  pen.globalAlpha = opacity * node.numericStyle('border-opacity');
  drawBorder(pen, node, border, palette);
  pen.restore();
}

function drawBorder(pen: Pen, node: NodeSingular, width: number, palette: Palette): void {
  const style = node.style('border-style');
  pen.lineWidth = width;
  pen.lineJoin = 'miter';
  pen.strokeStyle = node.style('border-color');
  pen.setLineDash(style === 'dashed' ? [4, 2] : []);
  pen.stroke();
  pen.setLineDash([]);
  if (style !== 'double') return;
  pen.lineWidth = width / 3;
  pen.strokeStyle = palette.paper;
  pen.stroke();
}

/** What marks a selected node, and the one that the keyboard is at. */
function drawOutline(pen: Pen, node: NodeSingular, size: number): void {
  const width = node.numericStyle('outline-width');
  const opacity = node.numericStyle('outline-opacity');
  if (width === 0 || opacity === 0) return;
  traceShape(pen, node.style('shape'), size + width + node.numericStyle('outline-offset'));
  pen.globalAlpha = opacity * node.numericStyle('opacity');
  pen.lineWidth = width;
  pen.strokeStyle = node.style('outline-color');
  pen.setLineDash(node.style('outline-style') === 'dashed' ? [4, 2] : []);
  pen.stroke();
  pen.setLineDash([]);
}

const ICON_SIZE = 24;

/** The icon of the kind, in the share of the node that the stylesheet gives to it. */
function drawMark(pen: Pen, node: NodeSingular, opacity: number): void {
  if (node.style('background-image') === 'none') return;
  const side = (node.width() * Number.parseFloat(node.style('background-width'))) / 100;
  pen.save();
  pen.translate(-side / 2, -side / 2);
  pen.scale(side / ICON_SIZE, side / ICON_SIZE);
  pen.globalAlpha = opacity * Number.parseFloat(node.style('background-image-opacity'));
  pen.strokeStyle = String(node.data('mark'));
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  drawIcon(pen, symbolOf(String(node.data('kind'))).icon);
  pen.restore();
}
