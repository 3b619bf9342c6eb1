import type { Field } from '../../../graph/document/entity-fields';
import type { AttributeValue, Entity } from '../../../graph/model';
import { endsBefore } from '../../../graph/time/dates';
import { dateIn, isAddress, numberIn } from '../../../io/cells/cell-values';
import { plainWord } from '../../../io/cells/column-words';
import { hasSoundCheck } from '../../../io/cells/identifiers';
import { formatDate } from '../../../text/format';
import type { EditingWords } from '../../../text/pl/editing';
import type { Verdict } from '../../../ui/field/Said';

/** What was typed as a value, undefined where it is none, with what is to be said of it. */
export type Understood = Verdict & Readonly<{ value?: AttributeValue | undefined }>;

type Said = Readonly<{ text: EditingWords; language: string }>;

/** The date that was typed, as EDTF; how it is understood is said where it is written otherwise. */
export function understandDate(typed: string, { text, language }: Said): Understood {
  if (typed === '') return {};
  const value = dateIn(typed);
  if (value === null) return { problem: text.problem.date };
  const words = formatDate(value, language);
  return words === typed ? { value } : { value, hint: text.understood(words) };
}

/** The number that was typed; of a count, one that is whole and not below nothing. */
export function understandNumber(typed: string, isCount: boolean, { text }: Said): Understood {
  if (typed === '') return {};
  const value = numberIn(typed);
  if (value === null) return { problem: text.problem.number };
  if (isCount && value < 0) return { problem: text.problem.negative };
  return isCount && !Number.isInteger(value) ? { problem: text.problem.whole } : { value };
}

/** What was typed of an attribute, by what that holds. */
export function understand(typed: string, { attribute, at }: Field, item: Partial<Entity>, said: Said): Understood {
  const { problem } = said.text;
  if (typed === '') return {};
  if (attribute.type === 'date') return within(understandDate(typed, said), at, item, said);
  if (attribute.type === 'number')
    return companiesWithin(understandNumber(typed, at !== 'values', said), at, item, said);
  if (attribute.type === 'link' && !isAddress(typed)) return { problem: problem.link };
  if (attribute.type === 'colour' && !/^#[\da-f]{6}$/i.test(typed)) return { problem: problem.colour };
  const isSound =
    attribute.type !== 'identifier' ||
    [attribute.id, ...Object.values(attribute.label)].every((name) => hasSoundCheck(plainWord(name), typed));
  return isSound ? { value: typed } : { value: typed, hint: problem.checkDigit };
}

/** Nothing ends before it began. */
function within(
  understood: Understood,
  at: Field['at'],
  { founded, dissolved }: Partial<Entity>,
  { text }: Said,
): Understood {
  const date = typeof understood.value === 'string' ? understood.value : undefined;
  const isTurned =
    (at === 'founded' && endsBefore(date, dissolved)) || (at === 'dissolved' && endsBefore(founded, date));
  return isTurned ? { problem: text.problem.endBeforeBegin } : understood;
}

/** There are no more companies than members. */
function companiesWithin(
  understood: Understood,
  at: Field['at'],
  { members, companies }: Partial<Entity>,
  { text }: Said,
): Understood {
  const { value } = understood;
  if (typeof value !== 'number') return understood;
  const [all, some] = [at === 'members' ? value : members, at === 'companies' ? value : companies];
  const isMore = at !== 'values' && all !== undefined && some !== undefined && some > all;
  return isMore ? { problem: text.problem.companies } : understood;
}
