import type { AttributeValue, Entity, Values } from '../model';
import { FIELD_ROLES, type FieldRole, ROLE_FIELDS } from '../role-fields';
import type { Roles } from '../vocabulary';
import type { Terms } from './terms';

/** Which attributes play what in either document. */
type RolesOfBoth = Readonly<{ open: Roles; incoming: Roles }>;

/** An incoming actor in the terms of the open document, its id and evidence apart: what plays a role is in the field of that role there. */
export function entityInTerms(entity: Entity, terms: Terms, roles: RolesOfBoth): Entity {
  const { values: _values, ...rest } = withoutFields(entity, roles.incoming);
  const fields: [string, AttributeValue][] = [];
  const values: [string, AttributeValue][] = [];
  for (const [attribute, value] of valuesInTerms(entity, terms, roles.incoming)) {
    const role = FIELD_ROLES.find((each) => roles.open[each] === attribute);
    const held = role ? heldInField(role, value) : undefined;
    if (!role) values.push([attribute, value]);
    else if (held !== undefined) fields.push([ROLE_FIELDS[role], held]);
  }
  return {
    ...rest,
    ...namedInTerms(entity, terms, roles.incoming),
    kind: terms.kind(entity.kind),
    ...Object.fromEntries(fields),
    ...(values.length > 0 && { values: Object.fromEntries(values) }),
  };
}

/** The values of a relation in the terms of the open document. */
export function relationValues(values: Values, terms: Terms): Values {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [terms.attribute(id), terms.value(terms.attribute(id), value)]),
  );
}

const playedBy = (entity: Entity, roles: Roles) =>
  FIELD_ROLES.filter((role) => roles[role] !== undefined && entity[ROLE_FIELDS[role]] !== undefined);

function withoutFields(entity: Entity, roles: Roles): Entity {
  const played = new Set<string>(playedBy(entity, roles).map((role) => ROLE_FIELDS[role]));
  return Object.fromEntries(Object.entries(entity).filter(([field]) => !played.has(field))) as Entity;
}

/** What an actor has of attributes, in fields or not, by their ids in the open document. */
function valuesInTerms(entity: Entity, terms: Terms, roles: Roles): readonly (readonly [string, AttributeValue])[] {
  const inFields = playedBy(entity, roles).map((role) => [roles[role] ?? '', entity[ROLE_FIELDS[role]]] as const);
  return [...inFields, ...Object.entries(entity.values ?? {})].flatMap(([id, value]) => {
    const attribute = terms.attribute(id);
    return value === undefined ? [] : [[attribute, terms.value(attribute, value)] as const];
  });
}

/** What the fields hold that name values of attributes. */
function namedInTerms(entity: Entity, terms: Terms, roles: Roles): Partial<Entity> {
  const { contestedHelix, legalForms, facts, contacts } = entity;
  const read = (id: string | undefined, value: string) => {
    const known = id === undefined ? value : terms.value(terms.attribute(id), value);
    return typeof known === 'string' ? known : value;
  };
  return {
    ...(contestedHelix && { contestedHelix: contestedHelix.map((side) => read(roles.side, side)) }),
    ...(legalForms && { legalForms: legalForms.map((each) => ({ ...each, form: read(roles.form, each.form) })) }),
    ...(facts && { facts: facts.map((each) => ({ ...each, topic: read(roles.topic, each.topic) })) }),
    ...(contacts && { contacts: contacts.map((each) => read(roles.contact, each)) }),
  };
}

/** A value as the field of a role holds it: years as dates, sizes not below nothing. Undefined where it holds no such. */
function heldInField(role: FieldRole, value: AttributeValue): AttributeValue | undefined {
  if (role === 'size') return typeof value === 'number' && value >= 0 ? value : undefined;
  if (role === 'side' || typeof value !== 'number') return typeof value === 'string' ? value : undefined;
  return /^\d{1,4}$/.test(`${value}`) ? `${value}`.padStart(4, '0') : undefined;
}
