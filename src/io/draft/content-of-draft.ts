import type { AttributeType } from '../../graph/attribute-types';
import { groupBy } from '../../graph/group-by';
import { ANY_KIND, type Roles } from '../../graph/vocabulary';
import { saysMembership } from '../cells/column-words';
import { freeNames, numberedRelation } from '../read/free-names';
import type { DraftAttribute } from './attribute-list';
import { ANY_TYPE, ANY_WHOLE, type Draft, type DraftEdge, type DraftTerm, type FilePlace } from './draft';
import { ANY_ACTOR, ANY_GROUP, ANY_TIE, LABELS } from './plain-words';

/** The most values of a category that are listed in the vocabulary: more are found as they occur. */
const MOST_LISTED = 500;

/** A draft as the content of a document's file, and where in the tables each of its items stands: by its list and its id. */
export function contentOf(draft: Draft) {
  const places = new Map<string, FilePlace>();
  const entities = [...draft.nodes.values()].map(({ at, values, ...node }) => {
    places.set(`entities ${node.id}`, at);
    return { ...node, ...(values.size > 0 && { values: Object.fromEntries(values) }) };
  });
  const types = relationTypes(draft);
  const nameFor = freeNames({ numbered: numberedRelation });
  const relations = draft.edges.map((edge) => {
    const { from, to, since, until, values, at } = edge;
    const type = types.get(typeKey(edge))?.id ?? ANY_TYPE;
    const id = nameFor(`${from}--${type}--${to}`);
    places.set(`relations ${id}`, at);
    const span = { ...(since && { since }), ...(until && { until }) };
    return { id, from, to, type, ...span, ...(values.size > 0 && { values: Object.fromEntries(values) }) };
  });
  const kinds = [...new Set(entities.map(({ kind }) => kind))];
  const vocabulary = {
    kinds: kinds.map((id) => SAID.get(id) ?? named(id, draft.kinds)),
    relationTypes: [...types.values()],
    attributes: [
      ...draft.attributes.all.map((attribute) => attributeOf(attribute, kindsWith(attribute, draft))),
      ...wholes(draft),
    ],
    roles: rolesOf(draft),
  };
  const layout = draft.places.size > 0 && {
    uplands: Object.fromEntries([...draft.places].map(([id, { x, y }]) => [id, [x, y]])),
  };
  return { content: { vocabulary, entities, relations, ...(layout && { layout }) }, places };
}

/** A kind with what it is called where that is not its id. */
function named(id: string, kinds: Draft['kinds']) {
  const { label, iri } = kinds.get(id) ?? {};
  return { id, ...(label !== undefined && { label, plural: label }), ...(iri !== undefined && { iri }) };
}

/** Kinds that no table names. */
const SAID = new Map<string, object>([
  [ANY_KIND, ANY_ACTOR],
  [ANY_WHOLE, ANY_GROUP],
]);

/** The kinds of those who have an attribute, where others of the file never have it. */
function kindsWith({ id, of }: DraftAttribute, { nodes }: Draft): readonly string[] {
  if (of === 'edges') return [];
  const all = new Set([...nodes.values()].map(({ kind }) => kind));
  const having = new Set([...nodes.values()].flatMap(({ kind, values }) => (values.has(id) ? [kind] : [])));
  return having.size < all.size ? [...having] : [];
}

/**
 * Attributes that relations are: of types by which each has one other at most, and several have the same. So somebody's
 * owner can be chosen as their industry is.
 */
function wholes({ edges, nodes, attributes }: Draft) {
  const byType = groupBy(
    edges.filter(({ isDirected, type }) => isDirected && type !== ANY_TYPE),
    ({ type }) => type,
  );
  const known = new Set(attributes.all.map(({ id }) => id));
  return [...byType].flatMap(([type, alike]) => {
    const from = new Set(alike.map((edge) => edge.from));
    const to = new Set(alike.map((edge) => edge.to));
    if (from.size < alike.length || to.size >= alike.length || known.has(type)) return [];
    const kinds = [...new Set([...from].flatMap((id) => nodes.get(id)?.kind ?? []))];
    return [{ id: type, of: 'nodes', type: 'categories', label: type, nodes: true, by: type, kinds, facet: 'folded' }];
  });
}

const typeKey = ({ type, isDirected }: DraftEdge) => `${isDirected} ${type}`;

/** The types of relations by their names and whether they have a direction; one that is both is two. */
function relationTypes({ edges, types: said }: Draft) {
  const types = new Map<string, Readonly<{ id: string; symmetric: boolean }>>();
  const taken = new Set<string>();
  for (const edge of edges) {
    if (types.has(typeKey(edge))) continue;
    const { type, isDirected } = edge;
    const id = taken.has(type) ? `${type.slice(0, 190)} (${isDirected ? '→' : '↔'})` : type;
    taken.add(id);
    const symmetric = !isDirected;
    types.set(typeKey(edge), { id, symmetric, ...phrasesOf(type, symmetric, said.get(type)) });
  }
  return types;
}

/** How relations of a type read. */
function phrasesOf(type: string, symmetric: boolean, { label, iri }: DraftTerm = {}) {
  if (type !== ANY_TYPE) {
    return { ...(label !== undefined && { name: label, forward: label }), ...(iri !== undefined && { iri }) };
  }
  const { name, forward, inverse, even } = ANY_TIE;
  return symmetric ? { name, forward: even } : { name, forward, inverse };
}

/** How attributes of actors stand among the filters by their type. */
const FACETS: Readonly<Partial<Record<AttributeType, 'open' | 'folded'>>> = {
  category: 'open',
  categories: 'open',
  number: 'folded',
  date: 'folded',
  flag: 'folded',
};

function attributeOf({ id, of, type, label, called, iri, nodes, values }: DraftAttribute, kinds: readonly string[]) {
  const facet = of === 'nodes' ? FACETS[type] : undefined;
  const isListed = type === 'category' && !nodes && values.size > 0 && values.size <= MOST_LISTED;
  return {
    id,
    of,
    type,
    label: called ?? LABELS.get(id) ?? label,
    ...(nodes && { nodes }),
    ...(isListed && { values: [...values].map((value) => ({ id: value, label: value })) }),
    ...(kinds.length > 0 && { kinds }),
    ...(facet && { facet }),
    ...(iri !== undefined && { iri }),
  };
}

/** What plays the roles of the atlas: what columns are said to be, and where there are no relations a category in whose hills to stand. */
function rolesOf({ attributes, edges }: Draft): Roles {
  const find = (fits: (attribute: DraftAttribute) => boolean) =>
    attributes.all.find((attribute) => attribute.of === 'nodes' && fits(attribute))?.id;
  const group =
    attributes.roles.get('group') ??
    find(({ nodes }) => nodes === true) ??
    (edges.length > 0
      ? undefined
      : find(({ type, values }) => type === 'category' && values.size > 1 && values.size <= 12));
  const belonging = group === undefined ? edges.find(({ type }) => saysMembership(type))?.type : undefined;
  return {
    ...Object.fromEntries(attributes.roles),
    ...(group !== undefined && { group }),
    ...(belonging !== undefined && { belonging }),
  };
}
