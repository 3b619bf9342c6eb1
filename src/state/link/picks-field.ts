import { attributeNamed } from '../../graph/attributes';
import { KIND } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';
import { ACTOR, placeFacets } from '../../graph/picks/picks';
import { MOST_STEPS, type Picks, type Place } from '../../graph/picks/sentence';
import { isValue } from './facet-field';

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
  const rank = (facet: string) => [ACTOR, KIND.id].indexOf(facet) + 1 || 3;
  return Object.entries(place)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([facet, value]) => `${facet}:${encodeURIComponent(value)}`)
    .join('.');
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
  const known = placeFacets(graph.vocabulary);
  const place = new Map<string, string>();
  for (const part of text === '' ? [] : text.split(/\.(?=[a-z0-9-]+:)/)) {
    const [, name = '', written = ''] = /^([a-z0-9-]+):(.+)$/.exec(part) ?? [];
    const facet = known.includes(name) ? name : attributeNamed(graph.vocabulary, name)?.id;
    const value = decode(written);
    if (!facet || !known.includes(facet) || !value || place.has(facet)) return undefined;
    if (!(facet === ACTOR ? graph.nodes.has(value) : isValue(facet, value, graph))) return undefined;
    place.set(facet, value);
  }
  return Object.fromEntries(place);
}
