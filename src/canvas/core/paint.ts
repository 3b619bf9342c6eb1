import { CONTESTED, type ColourScale } from '../../graph/colour/colour-scale';
import type { IconName, Rank } from '../../graph/vocabulary';
import { classColours, type Palette } from '../look/palette';
import { iconAddress, iconOf } from '../look/symbols';
import { allNodes } from './all-elements';
import type { DrawnCore, DrawnNode } from './drawn-core';
import { idOf } from './keys';

/** How a node is coloured: its ground, its rim, the icon on it and that icon's colour; `unknown` where it has no value. */
type Paint = Readonly<{ fill: string; rim: string; icon: string; mark: string; unknown: boolean }>;

/** What the data of a node say of its kind; one without a rank has an empty one. */
type Marked = Readonly<{ symbol: IconName; rank: Rank | '' }>;

/**
 * Colours all nodes, in one batch; those of this colour are left alone. Paint is data of the nodes, not functions in the
 * stylesheet: those would be called for every node whenever a class changes.
 */
export function paintNodes(core: DrawnCore, palette: Palette, scale: ColourScale): void {
  const colours = classColours(scale, palette);
  const colourOf = new Map(scale.classes.flatMap(({ ids }, index) => ids.map((id) => [id, colours[index]] as const)));
  const contested = new Set(scale.classes.find(({ id }) => id === CONTESTED)?.ids);
  const known = new Map<string, Paint>();
  core.batch(() => {
    for (const node of allNodes(core)) {
      const { symbol, rank } = node.data() as Marked;
      const colour = colourOf.get(idOf(node.id()));
      const isContested = contested.has(idOf(node.id()));
      const key = [symbol, rank, colour, isContested].join(' ');
      const paint = known.get(key) ?? paintOf({ symbol, rank }, colour, isContested, scale, palette);
      known.set(key, paint);
      if (!isPainted(node, paint)) node.data(paint);
    }
  });
}

const isPainted = (node: DrawnNode, paint: Paint) =>
  Object.entries(paint).every(([key, value]) => node.data(key) === value);

/**
 * By sides, kinds without a rank are drawn as paper with a coloured rim, others as solid colour; so are those whose side is
 * contested, to be told from them by form too.
 */
function paintOf(
  { symbol, rank }: Marked,
  colour: string | undefined,
  isContested: boolean,
  { sides, kind: order }: ColourScale,
  palette: Palette,
): Paint {
  const isSolid = colour !== undefined && (!sides || isContested || rank !== '');
  const rim = colour === undefined ? palette.noSide : order === 'steps' ? palette.inkSoft : colour;
  const fill = isSolid ? colour : palette.paper;
  const mark = isSolid ? inkOn(fill, palette) : rim;
  return { fill, rim, icon: iconAddress(iconOf(symbol), mark), mark, unknown: colour === undefined };
}

/** Paper or ink, whichever can be told better from a ground. */
function inkOn(ground: string, { paper, ink }: Palette): string {
  const contrastWith = (colour: string) => Math.abs(lightness(colour) - lightness(ground));
  return contrastWith(paper) >= contrastWith(ink) ? paper : ink;
}

/** Perceived lightness of `#rrggbb`, from 0 to 1: the luma of Rec. 601. */
function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\da-f]{2}/gi) ?? []).map((part) => Number.parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
