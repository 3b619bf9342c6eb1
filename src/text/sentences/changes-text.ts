import {
  type Changes,
  COMPARED,
  type ComparedCounts,
  type ComparedWords,
  type FieldChange,
  type MergeProblem,
  type Pair,
} from '../../graph/merge/proposal';
import type { LocalText } from '../../graph/model';
import { own } from '../../graph/own';
import { FIELD_ROLES, ROLE_FIELDS } from '../../graph/role-fields';
import type { Roles } from '../../graph/vocabulary';
import { formatDate, formatNumber } from '../format';
import { languageOf } from '../languages';
import { documentWords } from '../later-words';
import { localText, raised, wordFor } from '../local-text';
import { LANGUAGE_TAGS } from '../tags';
import { attributeNames } from '../vocabulary-words';
import type { Words } from '../words';
import { valueName } from './facet-words';

// The words of documents have to be loaded for all of these (`loadDocumentWords`).

/** How many became what: "12 nowych, 5 zmienionych, 3 bez odpowiednika w nowym; 240 bez zmian". What nobody became is not said. */
export function comparedText(counts: ComparedCounts, of: 'entities' | 'relations', words: Words): string {
  const { counts: said, none } = documentWords(words).merging;
  const parts = COMPARED.filter((state) => state !== 'same' && counts[state] > 0).map((state) =>
    said[of][state](counts[state]),
  );
  const same = counts.same > 0 ? [said[of].same(counts.same)] : [];
  return [...(parts.length > 0 ? [parts.join(', ')] : []), ...same].join('; ') || none;
}

/** What became of all actors and relations, in a sentence each. */
export function comparisonText(
  { entities, relations }: Readonly<{ entities: ComparedCounts; relations: ComparedCounts }>,
  words: Words,
): string {
  const { lists } = documentWords(words);
  return [
    `${lists.entities}: ${comparedText(entities, 'entities', words)}.`,
    `${lists.relations}: ${comparedText(relations, 'relations', words)}.`,
  ].join(' ');
}

/** The same of what is proposed. */
export function changesText({ entities, relations }: Changes, words: Words): string {
  return comparisonText({ entities: countsOf(entities), relations: countsOf(relations) }, words);
}

const countsOf = ({ added, changedItems, removed, same }: Changes['entities' | 'relations']): ComparedCounts => ({
  ...{ new: added.length, changed: changedItems, gone: removed.length, same },
});

/** Why two actors are, or may be, the same: "ten sam NIP", "skrót tej nazwy". The words are those of the open document. */
export function reasonText({ why, attribute }: Pick<Pair, 'why' | 'attribute'>, words: Words): string {
  const { reasons, sameNumber, sameIn } = documentWords(words).merging;
  if (attribute === null) return reasons[why];
  const { name } = attributeNames(attribute, words);
  // Abbreviations of registers are masculine in Polish; of other names nobody knows the gender.
  return /^\p{Lu}+$/u.test(name) ? sameNumber(name) : sameIn(words.meta.quote(name));
}

/** The attribute that a field holds; undefined where it holds none. */
export function attributeOf(
  { field, attribute }: Pick<FieldChange, 'field' | 'attribute'>,
  roles: Roles,
): string | undefined {
  if (attribute !== null) return attribute;
  const role = FIELD_ROLES.find((each) => ROLE_FIELDS[each] === field);
  const naming: Readonly<Record<string, string | undefined>> = {
    contestedHelix: roles.side,
    legalForms: roles.form,
    facts: roles.topic,
    contacts: roles.contact,
  };
  return role ? roles[role] : own(naming, field);
}

/** What a changed field is called, as the vocabulary calls its attribute or the interface the field. */
export function changedField(change: Pick<FieldChange, 'field' | 'attribute'>, words: Words, roles: Roles): string {
  const attribute = attributeOf(change, roles);
  if (attribute !== undefined) return attributeNames(attribute, words).name;
  const fields = { ...documentWords(words).merging.fields, ...words.inspector.field };
  return raised(wordFor(fields, change.field), words);
}

/** What a field holds before or after a change, in words; a list of which nothing can be said in short is counted. */
export function changedValue(
  change: Pick<FieldChange, 'field' | 'attribute'>,
  value: unknown,
  { words, roles, nameOf }: Readonly<{ words: Words; roles: Roles; nameOf: (id: string) => string }>,
): string {
  if (value === undefined || value === null) return words.several.unknown;
  const attribute = attributeOf(change, roles);
  const isDate =
    attribute === undefined ? DATES.includes(change.field) : attributeNames(attribute, words).type === 'date';
  const said = (text: string) => {
    if (isDate) return formatDate(text, words.meta.tag);
    return attribute === undefined ? wordHere(change.field, text, words) : valueHere(attribute, text, words, nameOf);
  };
  if (typeof value === 'number') return isDate ? `${value}` : formatNumber(value, words.meta.tag);
  if (typeof value === 'boolean') return words.filters.flag[value ? 'yes' : 'no'];
  if (typeof value === 'string') return said(value);
  if (isTexts(value)) return value.map(said).join(', ');
  return Array.isArray(value) ? documentWords(words).merging.items(value.length) : textHere(value, words);
}

/** A changed field with what it held and would hold: "Rodzaj: klaster → firma". */
export function fieldChangeText(change: FieldChange, said: Parameters<typeof changedValue>[2]): string {
  const [before, after] = [change.before, change.after].map((value) => changedValue(change, value, said));
  return `${changedField(change, said.words, said.roles)}: ${before} → ${after}`;
}

const DATES: readonly string[] = ['founded', 'dissolved', 'date', 'since', 'until'];

/** A word of the interface or of the kinds, where a field holds one. */
function wordHere(field: string, value: string, words: Words): string {
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: words.kind,
    status: words.status,
    strength: words.strength,
  };
  return wordFor(own(named, field) ?? {}, value);
}

/** A value of an attribute: of a category by its name, of any other as it is. */
function valueHere(attribute: string, value: string, words: Words, nameOf: (id: string) => string): string {
  const isNamed = /^categor/.test(attributeNames(attribute, words).type);
  return isNamed ? valueName(attribute, value, words, nameOf) : value;
}

const textHere = (value: unknown, { meta }: Words): string =>
  isText(value) ? localText(value, meta.tag) : JSON.stringify(value);

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isText = (value: unknown): value is LocalText =>
  typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string');

/** What a comparison is called in every language, and what was in the fields in this one. */
export function comparedWords(words: Words, roles: Roles, nameOf: (id: string) => string): ComparedWords {
  type Merging = ReturnType<typeof documentWords>['merging'];
  const inAll = (textOf: (merging: Merging) => string): LocalText =>
    Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, textOf(documentWords({ meta: languageOf(tag) }).merging)]));
  return {
    change: inAll(({ change }) => change),
    states: {
      new: inAll(({ states }) => states.new),
      changed: inAll(({ states }) => states.changed),
      gone: inAll(({ states }) => states.gone),
      same: inAll(({ states }) => states.same),
    },
    was: inAll(({ was }) => was),
    tellBefore: (changes) =>
      changes
        .filter(({ field }) => !UNTOLD.includes(field))
        .map(
          (each) => `${changedField(each, words, roles)}: ${changedValue(each, each.before, { words, roles, nameOf })}`,
        )
        .join('; '),
  };
}

/** What backs a claim is not what it was. */
const UNTOLD: readonly string[] = ['evidence', 'status', 'ours'];

/** What had to be renamed, in a sentence. */
export function mergeProblemText({ rule, id, renamed }: MergeProblem, words: Words): string {
  const { quote } = words.meta;
  return documentWords(words).merging.problems[rule](quote(id), quote(renamed));
}
