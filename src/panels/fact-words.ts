import type { Entity, Fact } from '../graph/model';
import { FACT_WORDS } from '../text/fact-words';
import { localText } from '../text/messages';

type Language = keyof typeof FACT_WORDS;

/** What the source says an actor is in law; both forms, marked, where it says two, null where it says none. */
export function legalFormText({ legalForms = [] }: Entity, language: Language): string | null {
  const { forms, contested } = FACT_WORDS[language];
  const [form, ...others] = legalForms.map((each) => forms[each.form]);
  if (form === undefined) return null;
  return others.length > 0 ? contested([form, ...others].join(' / ')) : form;
}

/** The mark of what is an aim or a possibility; null for what is told as a fact. */
export function strengthText({ strength }: Fact, language: Language): string | null {
  return strength === 'told' ? null : FACT_WORDS[language].strengths[strength];
}

/** What a fact says, item after item. */
export const itemsText = ({ items }: Fact, language: Language) =>
  items.map((item) => localText(item, language)).join('; ');
