import type { Attribute, AttributeUse, Vocabulary } from './vocabulary';

/** An attribute by its id, or by its name in links; undefined where there is none of that name. */
export function attributeNamed({ attributes }: Vocabulary, name: string): Attribute | undefined {
  return attributes.find(({ id }) => id === name) ?? attributes.find(({ param }) => param === name);
}

/** Whether the values of an attribute are nodes of the graph; a value of any other is none, though a node may have its id. */
export const holdsNodes = ({ attributes }: Vocabulary, attribute: string): boolean =>
  attributes.some(({ id, nodes }) => id === attribute && nodes);

const TYPES: Readonly<Record<AttributeUse, readonly Attribute['type'][]>> = {
  colour: ['colour', 'category', 'categories', 'flag', 'number', 'date'],
  size: ['number'],
  // What many are or are not is little to have in common.
  sharing: ['category', 'categories'],
  column: ['category', 'categories', 'flag', 'number', 'date', 'text', 'link', 'identifier', 'colour'],
};

/** The attributes of nodes that are offered for a use, in the order of the vocabulary; the kind is one that every vocabulary has. */
export function attributesFor(use: AttributeUse, { attributes }: Vocabulary): readonly Attribute[] {
  return attributes.filter(
    ({ id, of, type, without = [] }) =>
      of === 'nodes' && id !== 'kind' && TYPES[use].includes(type) && !without.includes(use),
  );
}
