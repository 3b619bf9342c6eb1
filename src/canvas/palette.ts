const NAMES = {
  paper: '--paper',
  ink: '--ink',
  inkSoft: '--ink-soft',
  line: '--line',
  accent: '--accent',
  academia: '--academia',
  government: '--government',
  business: '--business',
  'civil-society': '--civil-society',
  noSide: '--no-side',
  upland: '--upland',
  cluster: '--cluster',
  context: '--context',
  tint1: '--tint-1',
  tint2: '--tint-2',
  tint3: '--tint-3',
} as const;

/** What the theme says of the map: its colours, and how much larger names and lines are than in print. */
export type Palette = Readonly<Record<keyof typeof NAMES, string> & { nameScale: number; lineScale: number }>;

/** Reads the colours of the theme in force from the page's tokens, their one home. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const pen = document.createElement('canvas').getContext('2d');
  const read = (token: string) => style.getPropertyValue(token).trim();
  const colours = Object.entries(NAMES).map(([name, token]) => [name, resolved(read(token) || '#808080', pen)]);
  return {
    ...(Object.fromEntries(colours) as Record<keyof typeof NAMES, string>),
    nameScale: Number(read('--name-scale')) || 1,
    lineScale: Number(read('--line-scale')) || 1,
  };
}

/** A colour as Cytoscape can read it: it knows no system colours, of which forced colours are made. */
function resolved(colour: string, pen: CanvasRenderingContext2D | null): string {
  if (!pen) return colour;
  pen.fillStyle = colour;
  return String(pen.fillStyle);
}

/** The colour of an actor: its side of the helix, else what it is. */
export function colourOf(node: Readonly<{ kind: string; helix?: string }>, palette: Palette): string {
  if (node.helix && Object.hasOwn(NAMES, node.helix)) return palette[node.helix as keyof typeof NAMES];
  if (node.kind === 'ecosystem') return palette.upland;
  if (node.kind === 'cluster') return palette.cluster;
  return palette.noSide;
}
