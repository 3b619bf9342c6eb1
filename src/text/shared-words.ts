import { EVENTS, NEIGHBOURS } from '../graph/compare';
import { valueName } from './facet-words';
import { attributeNames, type Words } from './words';

/** What it is called that actors share. */
export function sharedName(trait: string, words: Words): string {
  if (trait === NEIGHBOURS) return words.several.neighboursShared;
  return trait === EVENTS ? words.several.events : attributeNames(trait, words).column;
}

/** What they share of it, in words. */
export function sharedText(trait: string, value: string, words: Words, nameOf: (id: string) => string): string {
  return trait === NEIGHBOURS || trait === EVENTS ? nameOf(value) : valueName(trait, value, words, nameOf);
}
