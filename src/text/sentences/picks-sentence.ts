import { ACTOR, KIND } from '../../graph/filter/facets';
import { askedIn } from '../../graph/picks/picks';
import type { Picks, Place } from '../../graph/picks/sentence';
import { wordFor } from '../local-text';
import type { Words } from '../words';
import { valueName } from './facet-words';
import { verbsOf } from './sentence';

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
  const [actor, kind] = [askedIn(place, ACTOR), askedIn(place, KIND.id)];
  if (actor !== '') return nameOf(actor);
  const who = kind === '' ? words.questions.picks.anyone : wordFor(words.kind, kind);
  const conditions = conditionsText(place, words, nameOf);
  return conditions === '' ? who : `${who} (${conditions})`;
}

/** The conditions of a place beside its kind, in the order of the vocabulary; empty where there is none. */
export function conditionsText(place: Place, words: Words, nameOf: NameOf): string {
  return Object.keys(words.attributes)
    .filter((facet) => facet !== KIND.id && askedIn(place, facet) !== '')
    .map((facet) => valueName(facet, askedIn(place, facet), words, nameOf))
    .join(', ');
}

/** The verb of a relation read from its start, or with a dash before its type from its end; without a colon before a name. */
export function readingText(reading: string, words: Words): string {
  if (reading === '') return words.questions.picks.anyTie;
  const verb = reading.startsWith('-') ? verbsOf(reading.slice(1), words).inverse : verbsOf(reading, words).forward;
  return verb.replace(/:$/, '');
}
