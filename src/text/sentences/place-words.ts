import type { Place, PlaceChange } from '../../graph/document/place-changes';
import { own } from '../../graph/own';
import { isRecord } from '../../graph/plain-data';
import type { Roles } from '../../graph/vocabulary';
import { formatNumber } from '../format';
import { languageName } from '../intl';
import { documentWords } from '../later-words';
import { LANGUAGE_TAGS } from '../tags';
import { attributeNames } from '../vocabulary-words';
import type { Words } from '../words';
import { attributeOf, changedValue } from './changes-text';
import { verbsOf } from './sentence';

/** What is needed to put changes into words: those of what is open, what plays which role, and names of actors. */
export type Said = Readonly<{ words: Words; roles: Roles; nameOf: (id: string) => string }>;

// The words of documents have to be loaded for all of these (`loadDocumentWords`).

/** What is at a place as a change of the document has it: a field, and of values the attribute. */
function fieldAt({ part, way }: Place) {
  const [field = '', inner = null] = way;
  return { field: part === 'title' ? 'title' : field, attribute: field === 'values' ? inner : null };
}

/** What a place is called within its item: "rok założenia", "nazwa po polsku"; empty of an item as a whole. */
export function placeName(place: Place, { words, roles }: Said): string {
  const { part, way } = place;
  if (part === 'roles' || part === 'layout') return documentWords(words).edits.parts[part];
  if (way.length === 0) return '';
  const { field, attribute } = fieldAt(place);
  const language = part === 'title' ? way[0] : way[1];
  const isLanguage = LANGUAGE_TAGS.some((tag) => tag === language);
  const inLanguage = isLanguage && language ? words.shell.inLanguage(languageName(language, words.meta.tag)) : '';
  return `${fieldName(field, attribute, { words, roles })} ${inLanguage}`.trim();
}

function fieldName(field: string, attribute: string | null, { words, roles }: Pick<Said, 'words' | 'roles'>): string {
  const played = attributeOf({ field, attribute }, roles);
  if (played !== undefined) return attributeNames(played, words).short;
  const { edits, merging, fields } = documentWords(words);
  const named: Readonly<Record<string, string>> = {
    ...fields,
    ...words.inspector.field,
    ...merging.fields,
    ...edits.end,
  };
  return own(named, field) ?? edits.otherField;
}

/** Whether what is at a place can be said in short, as years and names can, and evidence cannot. */
export const isTold = ({ part, way, before, after }: PlaceChange): boolean =>
  part !== 'roles' && way.length > 0 && [before, after].every((value) => !isDeep(value));

const isDeep = (value: unknown) =>
  isRecord(value) || (Array.isArray(value) && value.some((each) => typeof each === 'object'));

/** What is or was at a place, in words. */
export function placeValue(place: Place, value: unknown, said: Said): string {
  const { words } = said;
  if (place.part === 'layout' && Array.isArray(value)) {
    return value.map((each) => formatNumber(Number(each), words.meta.tag)).join('; ');
  }
  const { field, attribute } = fieldAt(place);
  const ofRelation = place.part === 'relations' && typeof value === 'string' ? relationValue(field, value, said) : null;
  return ofRelation ?? (changedValue({ field, attribute }, value, said) || words.several.unknown);
}

/** The same within a sentence: texts and names are quoted, dates and numbers are not. */
export function quotedValue(place: Place, value: unknown, said: Said): string {
  const isText = typeof value === 'string' && !/^\d\d[\dX]{2}/.test(value);
  const isList = Array.isArray(value) && value.length > 0 && !isDeep(value) && place.part !== 'layout';
  const text = placeValue(place, value, said);
  return isText || isList ? said.words.meta.quote(text) : text;
}

function relationValue(field: string, value: string, { words, nameOf }: Said): string | null {
  if (field === 'type') return verbsOf(value, words).name;
  if (field === 'from' || field === 'to') return nameOf(value);
  return field === 'as' ? (own(words.part, value) ?? value) : null;
}
