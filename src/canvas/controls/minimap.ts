import type { Core, NodeSingular } from 'cytoscape';
import { spanOf } from '../../graph/extent';
import type { Position } from '../../graph/model';
import type { Palette } from '../look/palette';

/** Where the map is on the minimap: pixels are model units times scale, off by left and top. */
type Projection = Readonly<{ scale: number; left: number; top: number }>;
type Dots = Readonly<{ image: HTMLCanvasElement } & Projection>;

export type Minimap = Readonly<{ update: (palette: Palette) => void; destroy: () => void }>;

/** What happens to an actor that the minimap shows. */
const CHANGES = 'add remove position data style';

const PADDING = 8;
const SMALLEST = 1.6;

/**
 * Draws all drawn actors as dots on a small canvas, and what of them is on the screen, after each `render` of the core.
 * Dots are drawn once to a picture of their own and anew only when an actor came, went, moved or looks otherwise.
 */
export function attachMinimap(core: Core, canvas: HTMLCanvasElement, onMove: (middle: Position) => void): Minimap {
  const pen = canvas.getContext('2d');
  let palette: Palette | null = null;
  let dots: Dots | null = null;

  const draw = () => {
    if (!pen || !palette || canvas.clientWidth === 0) return;
    dots ??= drawDots(core, canvas);
    drawView(pen, core, canvas, dots, palette);
  };
  const forget = () => {
    dots = null;
  };
  const pointer = attachPointer(core, canvas, () => dots, onMove);
  core.on(CHANGES, 'node', forget);
  core.on('render', draw);
  return {
    update: (current) => {
      palette = current;
      dots = null;
      draw();
    },
    destroy: () => {
      pointer.destroy();
      core.off(CHANGES, 'node', forget);
      core.off('render', draw);
    },
  };
}

/** The projection that fits these actors into a picture. */
function projectionOf(nodes: readonly NodeSingular[], width: number, height: number): Projection {
  const { left, right, top, bottom } = spanOf(nodes.map((node) => node.position()));
  const across = (width - 2 * PADDING) / Math.max(1, right - left);
  const scale = Math.min(across, (height - 2 * PADDING) / Math.max(1, bottom - top));
  return { scale, left: width / 2 - ((left + right) / 2) * scale, top: height / 2 - ((top + bottom) / 2) * scale };
}

function drawDots(core: Core, canvas: HTMLCanvasElement): Dots {
  const ratio = window.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  const image = document.createElement('canvas');
  image.width = Math.round(width * ratio);
  image.height = Math.round(height * ratio);
  const nodes = core.nodes(':visible').toArray();
  const projection = projectionOf(nodes, width, height);
  const pen = image.getContext('2d');
  if (pen) {
    pen.scale(ratio, ratio);
    for (const node of nodes) {
      const { x, y } = node.position();
      pen.globalAlpha = node.hasClass('faded') || node.hasClass('dimmed') ? 0.5 : 1;
      // The rim of an actor has its colour, also where its ground is paper.
      pen.fillStyle = String(node.data('rim'));
      pen.beginPath();
      const radius = Math.max(SMALLEST, (Number(node.data('diameter')) / 2) * projection.scale);
      pen.arc(x * projection.scale + projection.left, y * projection.scale + projection.top, radius, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  return { image, ...projection };
}

/** What is on the screen, in pixels of the minimap, as far as that reaches. */
function viewOn(core: Core, { scale, left, top }: Projection, { clientWidth, clientHeight }: HTMLCanvasElement) {
  const { x1, x2, y1, y2 } = core.extent();
  const [x, right] = [Math.max(1, x1 * scale + left), Math.min(clientWidth - 1, x2 * scale + left)];
  const [y, bottom] = [Math.max(1, y1 * scale + top), Math.min(clientHeight - 1, y2 * scale + top)];
  return { x, y, width: right - x, height: bottom - y };
}

function drawView(
  pen: CanvasRenderingContext2D,
  core: Core,
  canvas: HTMLCanvasElement,
  dots: Dots,
  palette: Palette,
): void {
  const { image } = dots;
  if (canvas.width !== image.width) canvas.width = image.width;
  if (canvas.height !== image.height) canvas.height = image.height;
  const { clientWidth, clientHeight } = canvas;
  const ratio = image.width / clientWidth;
  pen.setTransform(ratio, 0, 0, ratio, 0, 0);
  pen.clearRect(0, 0, clientWidth, clientHeight);
  pen.drawImage(image, 0, 0, clientWidth, clientHeight);
  const { x, y, width, height } = viewOn(core, dots, canvas);
  // The rest is veiled, so that the view stands out by more than a line.
  pen.fillStyle = palette.paper;
  pen.globalAlpha = 0.6;
  pen.beginPath();
  pen.rect(0, 0, clientWidth, clientHeight);
  pen.rect(x, y, width, height);
  pen.fill('evenodd');
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.ink;
  pen.lineWidth = 1.5 * palette.lineScale;
  pen.strokeRect(x, y, width, height);
}

/** Lets a pointer put the middle of the view elsewhere; taken up within the view it goes along from where it is. */
function attachPointer(
  core: Core,
  canvas: HTMLCanvasElement,
  projection: () => Projection | null,
  onMove: (middle: Position) => void,
): Readonly<{ destroy: () => void }> {
  let grip: Position | null = null;
  const placeOf = (event: PointerEvent, { scale, left, top }: Projection): Position => {
    const frame = canvas.getBoundingClientRect();
    return { x: (event.clientX - frame.left - left) / scale, y: (event.clientY - frame.top - top) / scale };
  };
  const onDown = (event: PointerEvent) => {
    const now = projection();
    if (!now || event.button !== 0) return;
    const { x, y } = placeOf(event, now);
    const { x1, x2, y1, y2, w, h } = core.extent();
    const isInView = x > x1 && x < x2 && y > y1 && y < y2;
    grip = isInView ? { x: x1 + w / 2 - x, y: y1 + h / 2 - y } : { x: 0, y: 0 };
    canvas.setPointerCapture?.(event.pointerId);
    onDrag(event);
  };
  const onDrag = (event: PointerEvent) => {
    const now = projection();
    if (!grip || !now) return;
    const { x, y } = placeOf(event, now);
    onMove({ x: x + grip.x, y: y + grip.y });
  };
  const onUp = () => {
    grip = null;
  };
  canvas.addEventListener('pointerdown', onDown);
  canvas.addEventListener('pointermove', onDrag);
  canvas.addEventListener('pointerup', onUp);
  canvas.addEventListener('pointercancel', onUp);
  return {
    destroy: () => {
      canvas.removeEventListener('pointerdown', onDown);
      canvas.removeEventListener('pointermove', onDrag);
      canvas.removeEventListener('pointerup', onUp);
      canvas.removeEventListener('pointercancel', onUp);
    },
  };
}
