import * as v from 'valibot';
import type { AttributeType } from '../../graph/attribute-types';
import type { ValueRule } from '../../graph/document/document-problem';
import type { Expected } from '../../graph/document/expected';
import type { AttributeValue, Entity, Values } from '../../graph/model';
import { FIELD_ROLES, type FieldRole, ROLE_FIELDS } from '../../graph/role-fields';
import type { Attribute, Roles } from '../../graph/vocabulary';
import { documentKey } from '../schema/document-schema';
import { edtf } from '../schema/schema';
import type { GrowingVocabulary } from './growing-vocabulary';

/** What is wrong with a value of an item; a rule of its own, or what its type asks for. */
type ValueProblem = Readonly<{ field: string; found: AttributeValue } & ({ rule: ValueRule } | { expected: Expected })>;

type Reading = Readonly<{ values: Values; problems: readonly ValueProblem[] }>;

/**
 * The values of an item as their attributes want them. What is of another type is left out; attributes and values of
 * categories that the vocabulary lacks become part of it.
 */
export function readValues(values: Values, of: Attribute['of'], vocabulary: GrowingVocabulary): Reading {
  const kept: [id: string, value: AttributeValue][] = [];
  const problems: ValueProblem[] = [];
  for (const [id, found] of Object.entries(values)) {
    const field = `values.${id}`;
    if (!vocabulary.attributes.has(id)) {
      vocabulary.addAttribute({ id, of, type: guessedType(found) });
      problems.push({ field, found, rule: 'unknown-attribute' });
    }
    const attribute = vocabulary.attributes.get(id);
    if (!attribute) continue;
    if (attribute.of !== of) {
      problems.push({ field, found, rule: 'attribute-of-others' });
      continue;
    }
    const form = FORMS[formOf(attribute, vocabulary.roles)];
    const value = form.read(found);
    if (value === undefined) {
      problems.push({ field, found, expected: form.expected });
      continue;
    }
    kept.push([id, value]);
    for (const unknown of vocabulary.addValues(attribute, [value].flat().map(String)))
      problems.push({ field, found: unknown, rule: 'unknown-value' });
  }
  return { values: Object.fromEntries(kept), problems };
}

/** Nothing but what leads elsewhere: an address can be a script. */
const address = v.pipe(v.string(), v.url(), v.regex(/^(https?|mailto):/i));

/** A colour, and nothing else that a style could be. */
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));

/** What each type of attribute makes of a value, undefined where that is none of its; and what it asks for. */
const FORMS: Readonly<
  Record<
    AttributeType | 'size',
    Readonly<{ expected: Expected; read: (value: AttributeValue) => AttributeValue | undefined }>
  >
> = {
  category: { expected: { is: 'reference' }, read: asKey },
  categories: {
    expected: { is: 'list' },
    read: (value) => {
      const keys = (Array.isArray(value) ? value : [value]).flatMap((each) => asKey(each) ?? []);
      return keys.length > 0 || Array.isArray(value) ? [...new Set(keys)] : undefined;
    },
  },
  number: { expected: { is: 'number' }, read: asNumber },
  size: {
    expected: { is: 'least', bound: 0, of: 'number' },
    read: (value) => (Number(asNumber(value)) >= 0 ? value : undefined),
  },
  date: { expected: { is: 'date' }, read: asDate },
  text: { expected: { is: 'text' }, read: asText },
  identifier: { expected: { is: 'text' }, read: asText },
  link: { expected: { is: 'address' }, read: (value) => (v.is(address, value) ? value : undefined) },
  colour: { expected: { is: 'colour' }, read: (value) => (v.is(colour, value) ? value : undefined) },
  flag: { expected: { is: 'flag' }, read: (value) => (typeof value === 'boolean' ? value : undefined) },
};

/** What plays beginning or end is a date even where it is written as a number; sizes are not below nothing. */
function formOf({ id, type }: Attribute, { begin, end, size }: Roles): keyof typeof FORMS {
  if (id === begin || id === end) return 'date';
  return id === size ? 'size' : type;
}

function asNumber(value: AttributeValue): AttributeValue | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function asText(value: AttributeValue): string | undefined {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? value : undefined;
}

function asKey(value: AttributeValue): string | undefined {
  const text = typeof value === 'boolean' ? `${value}` : asText(value);
  return v.is(documentKey, text) ? text : undefined;
}

/** Years may be numbers: 965 is the year 0965. */
function asDate(value: AttributeValue): string | undefined {
  const text = typeof value === 'number' ? `${value}`.padStart(4, '0') : value;
  return v.is(edtf, text) ? text : undefined;
}

function guessedType(value: AttributeValue): AttributeType {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'flag';
  return typeof value === 'string' ? 'text' : 'categories';
}

/** An entity with what plays roles among its values in the fields of those roles. */
export function withRoleFields(entity: Entity, roles: Roles): Entity {
  const { values = {}, ...rest } = entity;
  const played = FIELD_ROLES.filter((role) => Object.hasOwn(values, roles[role] ?? ''));
  const names = new Set(played.map((role) => roles[role]));
  const left = Object.entries(values).filter(([id]) => !names.has(id));
  return {
    ...rest,
    ...Object.fromEntries(played.map((role) => [ROLE_FIELDS[role], values[roles[role] ?? '']])),
    ...(left.length > 0 ? { values: Object.fromEntries(left) } : {}),
  };
}

/** An entity as its document has it: the values of what plays roles among the others, and years as numbers where they are. */
export function withoutRoleFields(
  entity: Entity,
  { roles, attributes }: Readonly<{ roles: Roles; attributes: ReadonlyMap<string, Attribute> }>,
): Entity {
  const played = FIELD_ROLES.filter((role) => roles[role] !== undefined && entity[ROLE_FIELDS[role]] !== undefined);
  const given = played.map((role) => [roles[role], written(entity, role, attributes.get(roles[role] ?? ''))]);
  const fields = new Set<string>(played.map((role) => ROLE_FIELDS[role]));
  const { values, ...rest } = Object.fromEntries(
    Object.entries(entity).filter(([field]) => !fields.has(field)),
  ) as Entity;
  const all = { ...values, ...Object.fromEntries(given) };
  return { ...rest, ...(Object.keys(all).length > 0 ? { values: all } : {}) };
}

function written(entity: Entity, role: FieldRole, attribute: Attribute | undefined): AttributeValue | undefined {
  const value = entity[ROLE_FIELDS[role]];
  const isYear = typeof value === 'string' && /^\d{4}$/.test(value) && attribute?.type === 'number';
  return isYear ? Number(value) : value;
}
