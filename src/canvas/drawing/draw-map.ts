import { type Extent, spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Drawing, DrawingChoice, Measure, Pen } from '../../state/drawing';
import type { DrawnCore } from '../core/drawn-core';
import type { Box } from '../geometry/box';
import { type Frame, screenFrame, wholeFrame } from '../layers/frame';
import { measureWith } from '../layers/write';
import { drawIcon } from '../look/icon-paths';
import type { Palette } from '../look/palette';
import { type KeptOff, toldToo } from '../names/kept-off';
import { type Caption, placeCaption, placeHeadline } from './caption';
import { drawElements } from './draw-elements';
import type { Layers } from './layers';

type Options = Readonly<{
  core: DrawnCore;
  layers: Layers;
  palette: Palette;
  caption: Caption;
  /** Where controls lie over the map on the screen: names stand in a picture of it where they stand there. */
  overlays: readonly Box[];
  choice: DrawingChoice;
}>;

/** How wide a drawing of the whole is unless told: room enough for the names of all. */
const WHOLE_WIDTH = 1600;

/** Lays the map out as it is now, with its caption below. */
export function layOutMap({ core, layers, palette, caption, overlays, choice }: Options): Drawing {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('This browser cannot draw the map.');
  const measure = measureWith(canvas);
  const isWhole = choice.scope === 'whole';
  const width = isWhole ? (choice.size?.width ?? WHOLE_WIDTH) : core.width();
  const below = scaledCaption(caption, width, palette, measure);
  const above = scaledHeadline(caption, width, palette, measure);
  const room = choice.size?.height ? choice.size.height - above.height - below.height : null;
  const frame = isWhole ? wholeFrame(extentOf(core, layers.guides.frame()), width, room) : screenFrame(core);
  const height = above.height + frame.height + below.height;
  const draw = (pen: Pen) => {
    if (!choice.isTransparent) fillRect(pen, palette.paper, width, height);
    apart(pen, () => above.draw(pen));
    pen.save();
    pen.translate(0, above.height);
    clipRect(pen, frame.width, frame.height);
    drawLayers(pen, frame);
    pen.restore();
    pen.save();
    pen.translate(0, above.height + frame.height);
    below.draw(pen);
    pen.restore();
  };
  const drawLayers = (pen: Pen, within: Frame) => {
    apart(pen, () => layers.relief.drawOn(pen, within));
    apart(pen, () => layers.guides.drawOn(pen, within));
    apart(pen, () => drawElements(pen, core, within, { palette, drawIcon }));
    let words: readonly Box[] = [];
    apart(pen, () => {
      words = layers.guides.drawWords(pen, within, isWhole ? [] : overlays);
    });
    const kept = isWhole ? words : [...words, ...overlays];
    let off: KeptOff | undefined;
    apart(pen, () => {
      off = layers.annotations.drawOn(pen, within, kept);
    });
    apart(pen, () => off && layers.labels.drawOn(pen, within, toldToo(off, layers.guides.middle())));
  };
  return { width, height, draw, measure };
}

/** The caption grows with the names of the theme, but less. */
const scaledCaption: Placed<Caption> = (caption, width, palette, measure) =>
  scaled(placeCaption, caption, width, palette, measure);

const scaledHeadline: Placed<Caption> = (caption, width, palette, measure) =>
  scaled(placeHeadline, caption, width, palette, measure);

type Placed<T> = (
  what: T,
  width: number,
  palette: Palette,
  measure: Measure,
) => Readonly<{ height: number; draw: (pen: Pen) => void }>;

function scaled<T>(
  place: Placed<T>,
  what: T,
  width: number,
  palette: Palette,
  measure: Measure,
): ReturnType<Placed<T>> {
  const scale = Math.min(1.3, palette.nameScale);
  const { height, draw } = place(what, width / scale, palette, measure);
  return {
    height: Math.ceil(height * scale),
    draw: (pen: Pen) => {
      pen.scale(scale, scale);
      draw(pen);
    },
  };
}

function apart(pen: Pen, draw: () => void): void {
  pen.save();
  draw();
  pen.restore();
}

function traceRect(pen: Pen, width: number, height: number): void {
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.lineTo(width, 0);
  pen.lineTo(width, height);
  pen.lineTo(0, height);
  pen.closePath();
}

function fillRect(pen: Pen, colour: string, width: number, height: number): void {
  traceRect(pen, width, height);
  pen.fillStyle = colour;
  pen.fill();
}

function clipRect(pen: Pen, width: number, height: number): void {
  traceRect(pen, width, height);
  pen.clip();
}

/** What of the map is drawn reaches so far: nodes that are shown with their rims, and places of the guides. */
function extentOf(core: DrawnCore, guides: readonly Position[]): Extent {
  const spans = core
    .nodes(':visible')
    .toArray()
    .map((node) => ({ ...node.position(), reach: node.width() / 2 }));
  const all = [...spans, ...guides];
  if (all.length === 0) return { left: -1, right: 1, top: -1, bottom: 1 };
  return spanOf(all);
}
