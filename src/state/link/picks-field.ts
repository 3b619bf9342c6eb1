import { attributeNamed } from '../../graph/attributes';
import { ACTOR, KIND, placeFacets } from '../../graph/filter/facets';
import type { Graph } from '../../graph/graph';
import { MOST_STEPS, type Picks, type Place } from '../../graph/picks/sentence';

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Places and types by turns, with commas between; a place is `facet:value.facet:value`, anyone and any tie are empty. */
export function writePicks({ places, types }: Picks): string {
  return places
    .flatMap((place, index) => [writePlace(place), ...types.slice(index, index + 1).map(encodeURIComponent)])
    .join(',');
}

/** No colon is left within a value, so that a point before a name and a colon is no part of one. */
function writePlace(place: Place): string {
  const rank = (facet: string) => [ACTOR, KIND.id].indexOf(facet) + 1 || 3;
  return Object.entries(place)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([facet, value]) => `${encodeURIComponent(facet).replaceAll('.', '%2E')}:${encodeURIComponent(value)}`)
    .join('.');
}

/** Stands for what is no encoding of any type. */
const ANY_ELSE = '~';

/**
 * The picks of a text; undefined where any part of it is wrong, or where there are too many. Whether anybody has the values
 * is asked by the link.
 */
export function readPicks(text: string, graph: Graph): Picks | undefined {
  const parts = text.split(',');
  if (parts.length % 2 === 0 || parts.length > 2 * MOST_STEPS + 1) return undefined;
  const places = parts.filter((_, index) => index % 2 === 0).map((part) => readPlace(part, graph));
  const types = parts.filter((_, index) => index % 2 === 1).map((part) => decode(part) ?? ANY_ELSE);
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
  for (const part of text === '' ? [] : text.split(/\.(?=[^.:]+:)/)) {
    const [, called = '', written = ''] = /^([^.:]+):(.+)$/.exec(part) ?? [];
    const name = decode(called) ?? '';
    const facet = known.includes(name) ? name : attributeNamed(graph.vocabulary, name)?.id;
    const value = decode(written);
    if (!facet || !known.includes(facet) || !value || place.has(facet)) return undefined;
    if (facet === ACTOR && !graph.nodes.has(value)) return undefined;
    place.set(facet, value);
  }
  return Object.fromEntries(place);
}
