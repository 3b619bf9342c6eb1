import {
  CalendarDays,
  CircleEllipsis,
  Factory,
  GraduationCap,
  Hexagon,
  type IconNode,
  Landmark,
  Lightbulb,
  MapPin,
  Mountain,
  Share2,
  Users,
} from 'lucide';

/** How a kind is drawn: a shape of Cytoscape and an icon. */
export type KindSymbol = Readonly<{
  shape: 'ellipse' | 'triangle' | 'diamond' | 'round-rectangle' | 'hexagon' | 'pentagon' | 'round-tag';
  icon: IconNode;
}>;

const SYMBOLS: Readonly<Record<string, KindSymbol>> = {
  ecosystem: { shape: 'hexagon', icon: Mountain },
  cluster: { shape: 'ellipse', icon: Share2 },
  university: { shape: 'diamond', icon: GraduationCap },
  organisation: { shape: 'round-rectangle', icon: Users },
  'helix-sector': { shape: 'pentagon', icon: Hexagon },
  event: { shape: 'round-tag', icon: CalendarDays },
  project: { shape: 'round-tag', icon: Lightbulb },
  programme: { shape: 'round-tag', icon: Landmark },
  industry: { shape: 'round-rectangle', icon: Factory },
  region: { shape: 'round-rectangle', icon: MapPin },
  'general-body': { shape: 'round-rectangle', icon: CircleEllipsis },
};

const UNKNOWN: KindSymbol = { shape: 'ellipse', icon: Hexagon };

/** The symbol of a kind; a plain one for kinds of another vocabulary. */
export function symbolOf(kind: string): KindSymbol {
  return Object.hasOwn(SYMBOLS, kind) ? (SYMBOLS[kind] ?? UNKNOWN) : UNKNOWN;
}

const escapeText = (text: unknown) =>
  String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An icon as an SVG data address, drawn in one colour. */
export function iconAddress(icon: IconNode, colour: string): string {
  const parts = icon.map(
    ([tag, attributes]) =>
      `<${tag} ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${escapeText(value)}"`)
        .join(' ')}/>`,
  );
  const frame = 'xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"';
  const pen = `fill="none" stroke="${escapeText(colour)}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(`<svg ${frame} ${pen}>${parts.join('')}</svg>`)}`;
}
