import type { PlaceChange } from '../../graph/document/place-changes';
import type { Evidence } from '../../graph/model';
import { documentWords } from '../later-words';
import type { Words } from '../words';
import { placeOrTerms } from './place-of-evidence';

/** Where sources came to say something and where they no longer do. */
type Places = Readonly<{ come: readonly Evidence[]; gone: readonly Evidence[] }>;

/** Which places a change of evidence is about: none where the same lines only back other fields. */
function placesIn({ before, after }: PlaceChange): Places {
  const [was, is] = [before, after].map((value) => (Array.isArray(value) ? (value as readonly Evidence[]) : []));
  // A source without sections and lines has places by their words.
  const keyOf = ({ source, section, lines, terms }: Evidence) =>
    JSON.stringify([source, section, lines, !section && !lines && terms]);
  const others = (list: readonly Evidence[] = [], than: readonly Evidence[] = []) => {
    const known = new Set(than.map(keyOf));
    return list.filter((each) => !known.has(keyOf(each)));
  };
  return { come: others(is, was), gone: others(was, is) };
}

const isOfEvidence = ({ way }: PlaceChange) => way.length === 1 && way[0] === 'evidence';

/** Changes without those of evidence that name no other place, where something else is told beside them. */
export function withoutQuietEvidence(changes: readonly PlaceChange[]): readonly PlaceChange[] {
  const isQuiet = (change: PlaceChange) => {
    const { come, gone } = placesIn(change);
    return isOfEvidence(change) && come.length + gone.length === 0;
  };
  const loud = changes.filter((change) => !isQuiet(change));
  return loud.length > 0 ? loud : changes;
}

/** What became of evidence: "źródło – dodano: Klastry, wiersz 281"; null of any other change, and where no place is another. */
export function evidenceText(change: PlaceChange, words: Words): string | null {
  if (!isOfEvidence(change)) return null;
  const { source } = documentWords(words).edits;
  const { come, gone } = placesIn(change);
  const place = (evidence: Evidence) => placeOrTerms(evidence, words);
  const told = [
    ...(come.length > 0 ? [source.come(come.map(place).join('; '))] : []),
    ...(gone.length > 0 ? [source.gone(gone.map(place).join('; '))] : []),
  ];
  return told.length > 0 ? told.join('; ') : null;
}
