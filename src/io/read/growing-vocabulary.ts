import type { Attribute, Kind, RelationType, Roles, Value, Vocabulary } from '../../graph/vocabulary';
import { wholeAttribute, wholeKind, wholeType } from './read-vocabulary';

/** A vocabulary that takes in what the items of a document turn out to use, each named by its id. */
export type GrowingVocabulary = Readonly<{
  kinds: ReadonlyMap<string, Kind>;
  relationTypes: ReadonlyMap<string, RelationType>;
  attributes: ReadonlyMap<string, Attribute>;
  roles: Roles;
  addKind: (id: string) => void;
  addType: (id: string) => void;
  addAttribute: (attribute: Pick<Attribute, 'id' | 'of' | 'type'>) => void;
  /** Which of these are no values of a category whose values are listed; they are from now on. */
  addValues: (attribute: Attribute, ids: readonly string[]) => readonly string[];
  grown: () => Vocabulary;
}>;

/** Makes a vocabulary grow; the one that is given stays as it is. */
export function growVocabulary({ roles, ...lists }: Vocabulary): GrowingVocabulary {
  const byId = <T extends Readonly<{ id: string }>>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const [kinds, relationTypes, attributes] = [byId(lists.kinds), byId(lists.relationTypes), byId(lists.attributes)];
  const values = new Map<string, Map<string, Value>>(
    lists.attributes.flatMap((attribute) => (attribute.values ? [[attribute.id, byId(attribute.values)]] : [])),
  );
  return {
    kinds,
    relationTypes,
    attributes,
    roles,
    addKind: (id) => void kinds.set(id, wholeKind({ id })),
    addType: (id) => void relationTypes.set(id, wholeType({ id })),
    addAttribute: (attribute) => void attributes.set(attribute.id, wholeAttribute(attribute)),
    addValues: ({ id: attribute }, ids) => {
      const known = values.get(attribute);
      const added = known ? ids.filter((id) => !known.has(id)) : [];
      for (const id of added) known?.set(id, { id, label: { und: id } });
      return added;
    },
    grown: () => ({
      kinds: [...kinds.values()],
      relationTypes: [...relationTypes.values()],
      attributes: [...attributes.values()].map((attribute) => {
        const listed = values.get(attribute.id);
        return listed ? { ...attribute, values: [...listed.values()] } : attribute;
      }),
      roles,
    }),
  };
}
