import { EVENTS, NEIGHBOURS } from '../../graph/compare/compare';
import { attributeNames } from '../vocabulary-words';
import type { Words } from '../words';
import { valueName } from './facet-words';

/** What it is called that actors share. */
export function sharedName(trait: string, words: Words): string {
  if (trait === NEIGHBOURS) return words.several.neighboursShared;
  return trait === EVENTS ? words.several.events : attributeNames(trait, words).column;
}

/** What they share of it, in words. */
export function sharedText(trait: string, value: string, words: Words, nameOf: (id: string) => string): string {
  return trait === NEIGHBOURS || trait === EVENTS ? nameOf(value) : valueName(trait, value, words, nameOf);
}
