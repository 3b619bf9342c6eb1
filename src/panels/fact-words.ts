import type { Entity, Fact } from '../graph/model';
import { localText } from '../text/messages';
import type { Messages } from '../text/pl';

/** What the source says an actor is in law; both forms, marked, where it says two, null where it says none. */
export function legalFormText({ legalForms = [] }: Entity, { facts }: Messages): string | null {
  const forms = legalForms.map(({ form }) => facts.forms[form]);
  if (forms.length === 0) return null;
  return forms.length > 1 ? `${forms.join(' / ')} – ${facts.contested}` : forms.join('');
}

/** What a fact is about, and that it is an aim or a possibility where it is. */
export function topicText({ topic, strength }: Fact, { facts, strength: strengths }: Messages): string {
  return strength === 'told' ? facts.topics[topic] : `${facts.topics[topic]} (${strengths[strength]})`;
}

/** What a fact says, item after item; some hold commas. */
export function itemsText({ items }: Fact, { meta }: Messages): string {
  return items.map((item) => localText(item, meta.tag)).join('; ');
}
