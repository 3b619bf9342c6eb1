import { NO_VALUE } from '../graph/facets';
import type { Graph } from '../graph/graph';
import { ANYONE, MOST_STEPS, type Picks, PLACE_FACETS, type Place, type PlaceFacet } from '../graph/picks/picks';

const SIDES = ['academia', 'government', 'business', 'civil-society', NO_VALUE];

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Places and types by turns, with commas between; a place is `facet:value.facet:value`, anyone and any tie are empty. */
export function writePicks({ places, types }: Picks): string {
  return places.flatMap((place, index) => [writePlace(place), ...types.slice(index, index + 1)]).join(',');
}

/** No colon is left within a value, so that a point before a name and a colon is no part of one. */
function writePlace(place: Place): string {
  const given = PLACE_FACETS.filter((facet) => place[facet] !== '');
  return given.map((facet) => `${facet}:${encodeURIComponent(place[facet])}`).join('.');
}

/** The picks of a text; undefined where any part of it is wrong, or where there are too many. */
export function readPicks(text: string, graph: Graph): Picks | undefined {
  const parts = text.split(',');
  if (parts.length % 2 === 0 || parts.length > 2 * MOST_STEPS + 1) return undefined;
  const places = parts.filter((_, index) => index % 2 === 0).map((part) => readPlace(part, graph));
  const types = parts.filter((_, index) => index % 2 === 1);
  if (!types.every((type) => isReading(type, graph))) return undefined;
  const known = places.filter((place) => place !== undefined);
  return known.length === places.length ? { places: known, types } : undefined;
}

/** A symmetric type has one reading only, as both its ends play the same part. */
function isReading(text: string, { vocabulary }: Graph): boolean {
  return (
    text === '' ||
    vocabulary.relationTypes.some(({ id, symmetric }) => text === id || (!symmetric && text === `-${id}`))
  );
}

function readPlace(text: string, graph: Graph): Place | undefined {
  const place: Record<PlaceFacet, string> = { ...ANYONE };
  for (const part of text === '' ? [] : text.split(/\.(?=[a-z]+:)/)) {
    const [, name, written = ''] = /^([a-z]+):(.+)$/.exec(part) ?? [];
    const facet = PLACE_FACETS.find((known) => known === name);
    const value = decode(written);
    if (!facet || !value || place[facet] !== '' || !isValue(facet, value, graph)) return undefined;
    place[facet] = value;
  }
  return place;
}

function isValue(facet: PlaceFacet, value: string, { nodes, vocabulary }: Graph): boolean {
  if (facet === 'actor') return nodes.has(value);
  if (facet === 'kind') return vocabulary.kinds.some(({ id }) => id === value);
  if (facet === 'helix') return SIDES.includes(value);
  return value === NO_VALUE || nodes.get(value)?.kind === facet;
}
