import type { AttributeType } from '../attribute-types';
import type { Content, Identified } from '../document/document';
import { fold } from '../fold';
import type { Entity, LocalText } from '../model';
import { own } from '../own';
import type { Attribute, Vocabulary } from '../vocabulary';
import { identifierKeys, tellsApart } from './identifiers';
import { certainPairs, type Rule, suspectedPairs, without } from './match-actors';
import { acronymIn, acronymsOf, halvesOf, isMisspelt, nameKey } from './name-keys';
import type { Ids, Match, Why } from './proposal';

/**
 * Says what of an incoming document is what of the open one. Actors are the same that have an id, an identifier, or kind and
 * name in common that nobody else has; those whose names are alike are suspected to be. Kinds, types and attributes are the
 * same by their ids, else by what they are called in any language. O(n log n); the order of neither document matters.
 */
export function matchContents(open: Content, incoming: Content): Match {
  const words = matchVocabularies(open.vocabulary, incoming.vocabulary);
  const actors = { open: open.atlas.entities, incoming: incoming.atlas.entities };
  const identifiers = identifierRules(open.vocabulary, incoming.vocabulary, words.attributes);
  const certain = certainPairs(actors, [
    both<Entity>('id', ({ id }) => [id]),
    ...identifiers,
    {
      why: 'name',
      open: ({ kind, name }) => kindAndName(kind, name),
      incoming: ({ kind, name }) => kindAndName(words.kinds.get(kind) ?? null, name),
    },
  ]);
  const suspects = suspectedPairs(without(actors, certain), [
    ...identifiers,
    both<Entity>('name', ({ name }) => Object.values(name)),
    both<Entity>('folded', nameKeys),
    both<Entity>('alias', (entity) => namesOf(entity).map(nameKey)),
    {
      why: 'acronym',
      open: (entity) => [...initials(entity, 'long '), ...acronyms(entity, 'short ')],
      incoming: (entity) => [...initials(entity, 'short '), ...acronyms(entity, 'long ')],
    },
    { ...both<Entity>('spelling', (entity) => nameKeys(entity).flatMap(halvesOf)), fits: areMisspelt },
  ]);
  return { certain, suspects, ...words };
}

const both = <T>(why: Why, keys: (item: T) => readonly string[]): Rule<T> => ({ why, open: keys, incoming: keys });

/** A kind that the open document lacks is null, which none of its actors is of. */
const kindAndName = (kind: string | null, name: LocalText) =>
  Object.values(name).map((text) => JSON.stringify([kind, text]));

const nameKeys = ({ name }: Entity) => Object.values(name).map(nameKey);

const areMisspelt = (open: Entity, incoming: Entity) =>
  nameKeys(open).some((one) => nameKeys(incoming).some((other) => isMisspelt(one, other)));

const namesOf = ({ name, short = {}, aliases }: Entity) => [
  ...Object.values(name),
  ...Object.values(short),
  ...aliases,
];

const initials = ({ name }: Entity, mark: string) =>
  Object.values(name).flatMap((text) => acronymsOf(text).map((letters) => mark + letters));

const acronyms = (entity: Entity, mark: string) =>
  namesOf(entity).flatMap((text) => acronymIn(text).map((letters) => mark + letters));

/** A rule for each attribute by which actors of both documents can be told apart. */
function identifierRules(open: Vocabulary, incoming: Vocabulary, ids: Ids): readonly Rule<Entity>[] {
  const known = new Map(open.attributes.map((attribute) => [attribute.id, attribute]));
  return incoming.attributes.flatMap((attribute): readonly Rule<Entity>[] => {
    const other = known.get(ids.get(attribute.id) ?? '');
    if (!other || !tellsApart(other) || !tellsApart({ ...attribute, type: other.type })) return [];
    return [
      {
        why: 'identifier',
        attribute: other.id,
        open: ({ values }) => identifierKeys(own(values, other.id)),
        incoming: ({ values }) => identifierKeys(own(values, attribute.id)),
      },
    ];
  });
}

/** From which other types a value can be read without loss. */
const READ_FROM: Readonly<Partial<Record<AttributeType, readonly AttributeType[]>>> = {
  text: ['identifier', 'category', 'link', 'date', 'number'],
  identifier: ['text', 'category', 'number'],
  categories: ['category'],
};

const isReadAs = (open: Attribute, incoming: Attribute) =>
  open.of === incoming.of &&
  (open.type === incoming.type || (READ_FROM[open.type]?.includes(incoming.type) ?? false)) &&
  open.nodes === incoming.nodes;

function matchVocabularies(
  open: Vocabulary,
  incoming: Vocabulary,
): Pick<Match, 'kinds' | 'relationTypes' | 'attributes'> {
  const isEqual = { formOf: () => '', fits: () => true };
  return {
    kinds: matchNamed(open.kinds, incoming.kinds, { ...isEqual, labelOf: ({ label }) => label }),
    relationTypes: matchNamed(open.relationTypes, incoming.relationTypes, {
      labelOf: ({ name }) => name,
      formOf: ({ symmetric, context }) => `${symmetric} ${context}`,
      fits: (one, other) => one.symmetric === other.symmetric && one.context === other.context,
    }),
    attributes: matchNamed(open.attributes, incoming.attributes, {
      labelOf: ({ label }) => label,
      formOf: ({ of, type, nodes }) => `${of} ${type} ${nodes}`,
      fits: isReadAs,
    }),
  };
}

/** How items are called, in which form they say it, and whether one can stand for another of another form. */
type Naming<T> = Readonly<{
  labelOf: (item: T) => LocalText;
  formOf: (item: T) => string;
  fits: (open: T, incoming: T) => boolean;
}>;

/** Items that mean the same: of one id, else called as no other is; of one form, else where one can stand for the other. */
function matchNamed<T extends Identified>(open: readonly T[], incoming: readonly T[], naming: Naming<T>): Ids {
  const { labelOf, formOf, fits } = naming;
  const labels = (item: T) => Object.values(labelOf(item)).map(fold);
  const pairs = certainPairs({ open, incoming }, [
    { ...both<T>('id', ({ id }) => [id]), fits },
    both<T>('name', (item) => labels(item).map((label) => JSON.stringify([label, formOf(item)]))),
    { ...both<T>('name', labels), fits },
  ]);
  return new Map(pairs.map((pair) => [pair.incoming, pair.open]));
}
