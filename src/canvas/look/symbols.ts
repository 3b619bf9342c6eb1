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
import type { IconName, Kind } from '../../graph/vocabulary';

const ICONS: Readonly<Record<IconName, IconNode>> = {
  'calendar-days': CalendarDays,
  'circle-ellipsis': CircleEllipsis,
  factory: Factory,
  'graduation-cap': GraduationCap,
  hexagon: Hexagon,
  landmark: Landmark,
  lightbulb: Lightbulb,
  'map-pin': MapPin,
  mountain: Mountain,
  'share-2': Share2,
  users: Users,
};

/** How a kind is drawn: a shape of Cytoscape and an icon; plain where it has none, or the vocabulary lacks it. */
export const symbolOf = ({ shape = 'ellipse', icon = 'hexagon' }: Pick<Kind, 'shape' | 'icon'> = {}) => ({
  shape,
  icon,
});

/** The drawing of an icon. */
export const iconOf = (name: IconName): IconNode => ICONS[name];

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
