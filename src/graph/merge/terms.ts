import { fold } from '../fold';
import type { AttributeValue } from '../model';
import type { Attribute, Value, Vocabulary } from '../vocabulary';
import { idsInOpen } from './fresh-ids';
import type { Ids, Match, MergeProblem } from './proposal';

/** How what an incoming document says is said in the open one. */
export type Terms = Readonly<{
  kind: (id: string) => string;
  type: (id: string) => string;
  attribute: (id: string) => string;
  /** A value of an attribute, by the attribute's id in the open document. */
  value: (attribute: string, value: AttributeValue) => AttributeValue;
  /** The vocabulary of both: the open one, and behind it what is new. */
  united: Vocabulary;
  problems: readonly MergeProblem[];
}>;

/** The terms of two vocabularies; `actors` are the ids of incoming actors in the open document. O(vocabularies). */
export function termsOf(open: Vocabulary, incoming: Vocabulary, match: Match, actors: Ids): Terms {
  const kinds = idsInOpen(open.kinds, incoming.kinds, match.kinds);
  const types = idsInOpen(open.relationTypes, incoming.relationTypes, match.relationTypes);
  const attributes = idsInOpen(open.attributes, incoming.attributes, match.attributes);
  const kind = (id: string) => kinds.get(id) ?? id;
  const type = (id: string) => types.get(id) ?? id;
  const attribute = (id: string) => attributes.get(id) ?? id;
  const someKinds = (ids: readonly string[]) => [...new Set(ids.map(kind))];
  const params = new Set(open.attributes.flatMap(({ param }) => param ?? []));
  const newKinds = incoming.kinds
    .filter(({ id }) => !match.kinds.has(id))
    .map((each) => ({ ...each, id: kind(each.id) }));
  const newTypes = incoming.relationTypes
    .filter(({ id }) => !match.relationTypes.has(id))
    .map(({ from, to, ...each }) => ({
      ...each,
      id: type(each.id),
      ...(from && { from: someKinds(from) }),
      ...(to && { to: someKinds(to) }),
    }));
  const newAttributes = incoming.attributes
    .filter(({ id }) => !match.attributes.has(id))
    .map(({ kinds: of, param, ...each }) => ({
      ...each,
      id: attribute(each.id),
      ...(of && { kinds: someKinds(of) }),
      ...(param !== undefined && !params.has(param) && { param }),
    }));
  const told = new Map(incoming.attributes.map((each) => [attribute(each.id), each]));
  const united = {
    kinds: [...open.kinds, ...newKinds],
    relationTypes: [...open.relationTypes, ...newTypes],
    attributes: [...open.attributes.map((each) => withBothValues(each, told.get(each.id))), ...newAttributes],
    roles: open.roles,
  };
  return {
    ...{ kind, type, attribute, united },
    value: valueReader(united.attributes, told, actors),
    problems: [
      ...clashes('type-clash', types, match.relationTypes),
      ...clashes('attribute-clash', attributes, match.attributes),
    ],
  };
}

function clashes(rule: MergeProblem['rule'], ids: Ids, match: Ids): readonly MergeProblem[] {
  return [...ids].flatMap(([id, renamed]) => (match.has(id) || id === renamed ? [] : [{ rule, id, renamed }]));
}

/** Reads values of incoming attributes as those of the attributes of the open document that they are. */
function valueReader(
  open: readonly Attribute[],
  incoming: ReadonlyMap<string, Attribute>,
  actors: Ids,
): Terms['value'] {
  const readers = new Map(
    open.flatMap((attribute) => {
      const other = incoming.get(attribute.id);
      return other ? [[attribute.id, readerOf(attribute, other, actors)] as const] : [];
    }),
  );
  return (attribute, value) => readers.get(attribute)?.(value) ?? value;
}

function readerOf(open: Attribute, incoming: Attribute, actors: Ids): (value: AttributeValue) => AttributeValue {
  if (open.nodes) return eachOf((id) => actors.get(id) ?? id);
  if (open.type === 'text' || open.type === 'identifier') {
    const labels = new Map(incoming.values?.map(({ id, label }) => [id, Object.values(label)[0]]));
    return (value) => (typeof value === 'object' ? value : (labels.get(`${value}`) ?? `${value}`));
  }
  // A year that a field held is a date.
  if (open.type === 'number') return (value) => (/^\d{4}$/.test(`${value}`) ? Number(value) : value);
  const read = eachOf(valueIds(open.values ?? [], incoming.values ?? []));
  return (value) => read(open.type === 'categories' && typeof value === 'string' ? [value] : value);
}

/** Which value of a category an incoming one is: the open one of its id, else the one that is called as it is, else its own. */
function valueIds(open: readonly Value[], incoming: readonly Value[]): (id: string) => string {
  const known = new Set(open.map(({ id }) => id));
  const labels = new Map(incoming.map(({ id, label }) => [id, Object.values(label)]));
  const called = new Map(open.flatMap(({ id, label }) => Object.values(label).map((text) => [fold(text), id])));
  return (id) => {
    if (known.has(id)) return id;
    const names = [...(labels.get(id) ?? []), id].map(fold);
    return names.map((name) => called.get(name)).find((found) => found !== undefined) ?? id;
  };
}

/** An attribute with the values of both that are listed. */
function withBothValues(open: Attribute, incoming: Attribute | undefined): Attribute {
  if (!open.values || !incoming?.values) return open;
  const inOpen = valueIds(open.values, incoming.values);
  const known = new Set(open.values.map(({ id }) => id));
  const added = incoming.values.filter(({ id }) => !known.has(inOpen(id)));
  return added.length > 0 ? { ...open, values: [...open.values, ...added] } : open;
}

/** Does the same to each of some ids; what is no id stays. */
function eachOf(read: (id: string) => string): (value: AttributeValue) => AttributeValue {
  return (value) => {
    if (typeof value === 'string') return read(value);
    return typeof value === 'object' ? [...new Set(value.map(read))] : value;
  };
}
