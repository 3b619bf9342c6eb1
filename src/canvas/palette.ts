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
} as const;

/** The colours of the theme that the canvas draws with. */
export type Palette = Readonly<Record<keyof typeof NAMES, string>>;

/** Reads the colours of the theme in force from the page's tokens, their one home. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colours = Object.entries(NAMES).map(([name, token]) => [
    name,
    style.getPropertyValue(token).trim() || '#808080',
  ]);
  return Object.fromEntries(colours) as Palette;
}

/** The colour of an actor: its side of the helix, else what it is. */
export function colourOf(node: Readonly<{ kind: string; helix?: string }>, palette: Palette): string {
  if (node.helix && Object.hasOwn(palette, node.helix)) return palette[node.helix as keyof Palette];
  if (node.kind === 'ecosystem') return palette.upland;
  if (node.kind === 'cluster') return palette.cluster;
  return palette.noSide;
}
