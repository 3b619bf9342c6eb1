import type { DocumentList } from '../../graph/document/document-problem';
import type { LocalText } from '../../graph/model';
import { isRecord } from '../../graph/plain-data';
import { type Attribute, type Kind, NO_VOCABULARY, type RelationType, type Vocabulary } from '../../graph/vocabulary';
import { DOCUMENT_ITEMS, DOCUMENT_PARTS } from '../schema/document-schema';
import { duplicateCheck } from './item-checks';
import { readList, readPart, tellUnknownFields } from './read-list';
import type { Tell } from './tell';
import { type VocabularyProblem, vocabularyProblems } from './vocabulary-problems';

/** The vocabulary of a document, made whole: what it lacks is filled in, and where it contradicts itself it is mended and told. */
export function readVocabulary(content: unknown, tell: Tell): Vocabulary {
  if (content === undefined) return NO_VOCABULARY;
  if (!isRecord(content)) {
    const expected = { is: 'fields' } as const;
    tell({ list: null, item: null, field: 'vocabulary', rule: 'schema', found: content, expected, done: 'dropped' });
    return NO_VOCABULARY;
  }
  tellUnknownFields(content, Object.keys(NO_VOCABULARY), tell);
  const { kinds, relationTypes, attributes, roles = {} } = content;
  const read: Vocabulary = {
    kinds: readList('kinds', kinds, { schema: DOCUMENT_ITEMS.kinds, fill: wholeKind, tell }),
    relationTypes: readList('relationTypes', relationTypes, {
      schema: DOCUMENT_ITEMS.relationTypes,
      fill: wholeType,
      tell,
    }),
    attributes: readList('attributes', attributes, { schema: DOCUMENT_ITEMS.attributes, fill: wholeAttribute, tell }),
    roles: readPart(DOCUMENT_PARTS.roles, roles, { list: 'roles', item: null, tell }) ?? {},
  };
  const problems = vocabularyProblems(read);
  for (const { id, ...finding } of problems) {
    const isRole = finding.rule === 'unknown-role' || finding.rule === 'unfit-role';
    tell({ list: listOf(finding, read), item: id, field: '', ...finding, done: isRole ? 'dropped' : 'repaired' });
  }
  return problems.length > 0 ? mended(read, problems) : read;
}

/** A kind of which nothing is known but its id, or its label too. */
export function wholeKind({ id, label = { und: id }, plural = label, context = false, ...rest }: KindOf<Kind>): Kind {
  return { id, label, plural, context, ...rest };
}

/** A type of relation of which nothing is known but its id, or something more: a directed tie. */
export function wholeType({
  id,
  name = { und: id },
  forward = name,
  symmetric = false,
  context = false,
  inverse = symmetric ? forward : backwards(forward),
  ...rest
}: KindOf<RelationType>): RelationType {
  return { id, name, forward, inverse, symmetric, context, ...rest };
}

/** What is known of an item of which only the id has to be. */
type KindOf<T extends Readonly<{ id: string }>> = Readonly<Partial<T> & Pick<T, 'id'>>;

const backwards = (text: LocalText): LocalText =>
  Object.fromEntries(Object.entries(text).map(([language, said]) => [language, `← ${said}`]));

/** An attribute of which nothing is known but its id, or something more: a text of nodes. */
export function wholeAttribute({
  id,
  of = 'nodes',
  type = 'text',
  label = { und: id },
  ...rest
}: KindOf<Attribute>): Attribute {
  return { id, of, type, label, ...rest };
}

function listOf({ rule, found }: Omit<VocabularyProblem, 'id'>, { relationTypes }: Vocabulary): DocumentList {
  if (rule === 'unknown-role' || rule === 'unfit-role') return 'roles';
  if (rule === 'symmetric-ends' || rule === 'symmetric-phrases') return 'relationTypes';
  const isEnd = relationTypes.some(({ from = [], to = [] }) => [...from, ...to].some((kind) => kind === found));
  return rule === 'unknown-kind' && isEnd ? 'relationTypes' : 'attributes';
}

/** A vocabulary without what contradicts itself in it; kinds that only types and attributes name are kinds too. */
function mended(
  { kinds, relationTypes, attributes, roles }: Vocabulary,
  problems: readonly VocabularyProblem[],
): Vocabulary {
  const missing = problems.flatMap(({ rule, found }) => (rule === 'unknown-kind' && found ? [found] : []));
  const params = new Set<string>();
  const isFirst = (param: string) => !params.has(param) && params.add(param).size > 0;
  return {
    kinds: [...kinds, ...[...new Set(missing)].map((id) => wholeKind({ id }))],
    relationTypes: relationTypes.map((type) => (type.symmetric ? evenType(type) : type)),
    attributes: attributes.map(({ values, param, ...rest }) => ({
      ...rest,
      ...(values && { values: uniqueById(values) }),
      ...(param && isFirst(param) ? { param } : {}),
    })),
    roles: Object.fromEntries(
      Object.entries(roles).filter(([role]) => !problems.some(({ id, rule }) => id === role && /role$/.test(rule))),
    ),
  };
}

function uniqueById<T extends Readonly<{ id: string }>>(items: readonly T[]): readonly T[] {
  const isDuplicate = duplicateCheck();
  return items.filter((item) => isDuplicate(item).length === 0);
}

/** A symmetric type that reads the same from both ends and joins the same kinds at both. */
function evenType({ from, to, ...type }: RelationType): RelationType {
  const ends = from && to ? [...new Set([...from, ...to])] : undefined;
  return { ...type, inverse: type.forward, ...(ends && { from: ends, to: ends }) };
}
