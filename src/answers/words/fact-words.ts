import type { Entity, Fact } from '../../graph/model';
import { localText, wordFor } from '../../text/local-text';
import type { Words } from '../../text/words';

/** What the source says an actor is in law; both forms, marked, where it says two, null where it says none. */
export function legalFormText({ legalForms = [] }: Entity, { facts, form: forms }: Words): string | null {
  const said = legalForms.map(({ form }) => wordFor(forms, form));
  if (said.length === 0) return null;
  return said.length > 1 ? `${said.join(' / ')} – ${facts.contested}` : said.join('');
}

/** That a fact is an aim or a possibility; null where it is told, and of aims, whose topic says so. */
export function strengthText({ topic, strength }: Fact, words: Words): string | null {
  return strength === 'told' || (topic === 'aims' && strength === 'wanted') ? null : words.strength[strength];
}

/** What a fact is about, and that it is an aim or a possibility where it is. */
export function topicText(fact: Fact, words: Words): string {
  const topic = wordFor(words.topic, fact.topic);
  const strength = strengthText(fact, words);
  return strength ? `${topic} (${strength})` : topic;
}

/** What a fact says, item after item; some hold commas. */
export function itemsText({ items }: Fact, { meta }: Words): string {
  return items.map((item) => localText(item, meta.tag)).join('; ');
}
