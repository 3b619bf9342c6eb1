import { NO_VALUE } from '../graph/facets';
import { type Picks, PLACE_FACETS, type Place, type PlaceFacet } from '../graph/picks/picks';
import { wordFor } from './messages';
import { verbsOf } from './sentence';
import type { Words } from './words';

type NameOf = (id: string) => string;

/** A sentence of picks in words: "university – any tie – cluster (Software)". */
export function picksSentence({ places, types }: Picks, words: Words, nameOf: NameOf): string {
  const parts = places.flatMap((place, index) => [
    placeText(place, words, nameOf),
    ...types.slice(index, index + 1).map((reading) => readingText(reading, words)),
  ]);
  return parts.join(' – ');
}

/** Who is meant by a place: an actor's name or a kind, with the other conditions after it. */
function placeText(place: Place, words: Words, nameOf: NameOf): string {
  if (place.actor !== '') return nameOf(place.actor);
  const kind = place.kind === '' ? words.picks.anyone : wordFor(words.kind, place.kind);
  const conditions = conditionsText(place, words, nameOf);
  return conditions === '' ? kind : `${kind} (${conditions})`;
}

/** The conditions of a place beside its kind; empty where there is none. */
export function conditionsText(place: Place, words: Words, nameOf: NameOf): string {
  return PLACE_FACETS.filter((facet) => facet !== 'actor' && facet !== 'kind' && place[facet] !== '')
    .map((facet) => placeValue(facet, place[facet], words, nameOf))
    .join(', ');
}

/** The name of a value that a place can ask for. */
export function placeValue(facet: PlaceFacet, value: string, words: Words, nameOf: NameOf): string {
  if (facet === 'actor') return nameOf(value);
  if (value === NO_VALUE) return words.filters.noValue[facet];
  if (facet === 'kind') return wordFor(words.kind, value);
  return facet === 'helix' ? wordFor(words.helix, value) : nameOf(value);
}

/** The verb of a relation read from its start, or with a dash before its type from its end; without a colon before a name. */
export function readingText(reading: string, words: Words): string {
  if (reading === '') return words.picks.anyTie;
  const verb = reading.startsWith('-') ? verbsOf(reading.slice(1), words).inverse : verbsOf(reading, words).forward;
  return verb.replace(/:$/, '');
}
