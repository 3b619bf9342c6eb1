import {
  CONTESTED,
  type ColourClass,
  type ColourScale,
  MOST_STEPS,
  MOST_VALUES,
  OTHER,
} from '../../graph/colour/colour-scale';
import { SEVERAL } from '../../graph/filter/facets';
import { own } from '../../graph/own';

const NAMES = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  line: '--line',
  accent: '--accent',
  noSide: '--no-side',
  upland: '--upland',
  subject: '--subject',
  context: '--context',
  tint1: '--tint-1',
  tint2: '--tint-2',
  tint3: '--tint-3',
  slopeLit: '--slope-lit',
  slopeShaded: '--slope-shaded',
} as const;

/** So many sides have colours of their own; more are coloured as other values are. */
const MOST_SIDES = 4;

/** What the theme says of the map: its colours, and how much larger names and lines are than in print. */
export type Palette = Readonly<
  Record<keyof typeof NAMES, string> & {
    /** The colours of sides, as many as have colours of their own. */
    sides: readonly string[];
    /** Colours of values without an order, and of steps from the least to the most. */
    values: readonly string[];
    steps: readonly string[];
    nameScale: number;
    /** The size below which no name is set, in pixels. */
    leastName: number;
    lineScale: number;
  }
>;

/** Reads the colours of the theme in force from the page's tokens, their one home. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  const read = (token: string) => style.getPropertyValue(token).trim();
  const colourOf = (token: string) => resolved(read(token) || '#808080', pen);
  const series = (token: string, length: number) =>
    Array.from({ length }, (_, index) => colourOf(`${token}-${index + 1}`));
  const colours = Object.entries(NAMES).map(([name, token]) => [name, colourOf(token)]);
  return {
    ...(Object.fromEntries(colours) as Record<keyof typeof NAMES, string>),
    sides: series('--side', MOST_SIDES),
    values: series('--value', MOST_VALUES),
    steps: series('--step', MOST_STEPS),
    nameScale: Number(read('--name-scale')) || 1,
    leastName: Number.parseFloat(read('--name-least')) || 11,
    lineScale: Number(read('--line-scale')) || 1,
  };
}

/** A colour as Cytoscape can read it: it knows no system colours, of which forced colours are made. */
function resolved(colour: string, pen: CanvasRenderingContext2D | null): string {
  if (!pen) return colour;
  pen.fillStyle = colour;
  return String(pen.fillStyle);
}

/** The colour of each class of a scale, in its order; the rare and the mixed are greys of their own. */
export function classColours({ sides, kind, classes }: ColourScale, palette: Palette): readonly string[] {
  // Where nobody has anything, nobody has the most.
  if (classes.length === 1 && classes[0]?.range?.[1] === 0) return palette.steps.slice(0, 1);
  if (kind === 'steps')
    return classes.map((_, index) => palette.steps[stepAt(index, classes.length)] ?? palette.noSide);
  if (kind === 'own') return classes.map(({ id }) => id);
  if (sides) return classes.map((item) => sideColour(item, sides, palette));
  const greys: Readonly<Record<string, string>> = { [OTHER]: palette.noSide, [SEVERAL]: palette.inkSoft };
  return classes.map(({ id }, index) => own(greys, id) ?? palette.values[index] ?? palette.noSide);
}

/** Few steps are taken from the whole ramp. */
function stepAt(index: number, count: number): number {
  return count === 1 ? MOST_STEPS - 1 : Math.round((index * (MOST_STEPS - 1)) / (count - 1));
}

function sideColour({ id, rank }: ColourClass, sides: readonly string[], palette: Palette): string {
  if (id === CONTESTED) return palette.inkSoft;
  if (rank === 'ground') return palette.upland;
  if (rank === 'subject') return palette.subject;
  const colours = sides.length > MOST_SIDES ? palette.values : palette.sides;
  return colours[sides.indexOf(id)] ?? palette.noSide;
}
