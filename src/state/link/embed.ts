import { decode, encode } from './encoding';

/** The parts of the atlas beside the map that an embed may show. */
export const EMBED_PANELS = ['filters', 'inspector', 'list', 'time', 'legend', 'controls'] as const;
export type EmbedPanel = (typeof EMBED_PANELS)[number];

/** What a click on the map does: selects there, opens the whole atlas in a new tab, or nothing. */
export const EMBED_CLICKS = ['inspect', 'open', 'none'] as const;
export type EmbedClick = (typeof EMBED_CLICKS)[number];

/** The atlas as a part of somebody's page. */
export type Embed = Readonly<{
  panels: readonly EmbedPanel[];
  click: EmbedClick;
  /** Whether the wheel and one finger move the map at once, or the page until the reader has entered the map. */
  wheel: boolean;
  /** The origin of the page that may talk to the atlas; null for none. */
  origin: string | null;
}>;

export const DEFAULT_EMBED: Embed = { panels: ['legend', 'controls'], click: 'inspect', wheel: false, origin: null };

/** A name of a host as it can be registered or given to a machine, or an address of one. */
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*)$/;

/** The origin of an address as people write it (`https://a.pl/page`, `a.pl`); null where it is no address of the web. */
export function originOf(address: string): string | null {
  const text = address.trim();
  const whole = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && ['http:', 'https:'].includes(url.protocol) && HOST.test(url.hostname) ? url.origin : null;
}

/** `legend,controls:inspect:page`, with `:https%3A%2F%2Fa.pl` where a page may talk to the atlas. */
export function writeEmbed({ panels, click, wheel, origin }: Embed): string {
  return [panels.join(','), click, wheel ? 'map' : 'page', ...(origin ? [encode(origin)] : [])].join(':');
}

/** The embed of a link; undefined where any part of it cannot be read. */
export function readEmbed(text: string): Embed | undefined {
  // An origin that came out of its encoding on the way has colons of its own.
  const [list, clicked, wheel, ...encoded] = text.split(':');
  const names = list ? [...new Set(list.split(','))] : [];
  const panels = names.flatMap((name) => EMBED_PANELS.find((known) => known === name) ?? []);
  const click = EMBED_CLICKS.find((known) => known === clicked);
  const written = decode(encoded.join(':'));
  const origin = originOf(written ?? '');
  const isRight = panels.length === names.length && /^(map|page)$/.test(wheel ?? '') && (origin ?? '') === written;
  return click && isRight ? { panels, click, wheel: wheel === 'map', origin } : undefined;
}
