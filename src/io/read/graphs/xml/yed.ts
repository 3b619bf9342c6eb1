import type { Position } from '../../../../graph/model';
import type { XmlElement } from '../../xml-elements';
import { colourIn } from '../colour-in';

/** What yEd and its kin (yFiles) draw a node or an edge by, within the data of GraphML. */
export type Drawn = Readonly<{
  labels: readonly string[];
  /** The middle; y grows downwards. */
  position?: Position;
  /** The side of a square as large as the node. */
  size?: number;
  colour?: string;
  /** Whether an edge has an arrow at an end; absent where nothing is said of arrows. */
  hasArrow?: boolean;
  /** The names of elements whose meaning is left out. */
  left: ReadonlySet<string>;
}>;

/** Elements whose own text is a label. */
const LABELS = /^(NodeLabel|EdgeLabel|Label\.Text)$/;

/** Elements that only hold others. */
const HOLDERS = /^(List|Label|Realizers|ProxyAutoBoundsNode)$/;

type Attributes = XmlElement['attributes'];

const READERS: ReadonlyMap<string, (attributes: Attributes) => Partial<Drawn>> = new Map([
  ['Geometry', (given) => boxOf(['x', 'y', 'width', 'height'].map((name) => given.get(name)))],
  ['RectD', (given) => boxOf(['X', 'Y', 'Width', 'Height'].map((name) => given.get(name)))],
  // What stands behind the six digits says how much shines through.
  ['Fill', (given) => fillOf(given.get('color')?.slice(0, 7))],
  ['Arrows', (given) => ({ hasArrow: [given.get('source'), given.get('target')].some((each) => each !== 'none') })],
]);

/** What the markup in elements draws. A group is drawn both open and closed: as it is first is how it stands. O(elements). */
export function drawnIn(elements: readonly XmlElement[]): Drawn {
  const [labels, left] = [new Set<string>(), new Set<string>()];
  let drawn: Partial<Drawn> = {};
  const visit = ({ children }: XmlElement) => {
    for (const child of children) {
      const { name, attributes, text } = child;
      const label = LABELS.test(name) ? text.replace(/\s+/g, ' ').trim() : '';
      if (label !== '') labels.add(label);
      drawn = { ...READERS.get(name)?.(attributes), ...drawn };
      if (!LABELS.test(name) && !HOLDERS.test(name) && !READERS.has(name)) left.add(name);
      visit(child);
    }
  };
  for (const element of elements) visit(element);
  return { ...drawn, labels: [...labels], left };
}

function fillOf(text: string | undefined): Partial<Drawn> {
  const colour = colourIn(text);
  return colour === undefined ? {} : { colour };
}

/** Where the middle of a box is, and how large it is; nothing of what is no box. */
function boxOf(given: readonly (string | undefined)[]): Partial<Drawn> {
  const [left = Number.NaN, top = Number.NaN, width = 0, height = 0] = given.map(Number);
  if (![left, top, width, height].every(Number.isFinite)) return {};
  const size = Math.round(Math.sqrt(Math.abs(width * height)) * 10) / 10;
  return { position: { x: left + width / 2, y: top + height / 2 }, ...(size > 0 && { size }) };
}
