import type { Core } from 'cytoscape';
import { colourOf, type Palette } from './palette';
import { iconAddress, symbolOf } from './symbols';

/** How a node is coloured: its ground, its rim and the icon on it. */
type Paint = Readonly<{ fill: string; rim: string; icon: string }>;

/** Small actors are drawn as paper with a coloured rim, clusters and uplands as solid colour. */
const SOLID = ['cluster', 'ecosystem', 'helix-sector', 'university'];

/**
 * Colours all nodes, in one batch. Paint is data of the nodes, not functions in the stylesheet: those would be called
 * for every node whenever a class changes.
 */
export function paintNodes(core: Core, palette: Palette): void {
  const known = new Map<string, Paint>();
  core.batch(() => {
    for (const node of core.nodes().toArray()) {
      const [kind, helix] = [String(node.data('kind')), String(node.data('side'))];
      const key = `${kind} ${helix}`;
      const paint = known.get(key) ?? paintOf(kind, helix, palette);
      known.set(key, paint);
      node.data(paint);
    }
  });
}

function paintOf(kind: string, helix: string, palette: Palette): Paint {
  const colour = colourOf({ kind, helix }, palette);
  const isSolid = SOLID.includes(kind);
  const icon = iconAddress(symbolOf(kind).icon, isSolid ? palette.paper : colour);
  return { fill: isSolid ? colour : palette.paper, rim: colour, icon };
}
