import type { Attribute, Roles, Vocabulary } from '../../graph/vocabulary';
import type { OpenDocument } from './parse-document';
import { withRoleFields } from './read-values';

/** So many values make sides that the map has room for. */
const [LEAST_SIDES, MOST_SIDES] = [3, 6];

/** The attribute that could play a role that no vocabulary gave away. */
function candidate(role: 'side' | 'begin', { attributes, roles }: Vocabulary): string | undefined {
  const taken = new Set(Object.values(roles));
  const fits = ({ id, of, type, values = [] }: Attribute) => {
    if (of !== 'nodes' || taken.has(id)) return false;
    if (role === 'begin') return type === 'date';
    return type === 'category' && values.length >= LEAST_SIDES && values.length <= MOST_SIDES;
  };
  return attributes.find(fits)?.id;
}

/**
 * A document of which the vocabulary leaves roles open, with what can play them: any category of three to six values the
 * sides, any date the beginning. O(entities).
 */
export function withGuessedRoles(document: OpenDocument): OpenDocument {
  const { vocabulary, atlas } = document;
  const guessed: Roles = Object.fromEntries(
    (['side', 'begin'] as const).flatMap((role) => {
      const id = vocabulary.roles[role] === undefined ? candidate(role, vocabulary) : undefined;
      return id === undefined ? [] : [[role, id]];
    }),
  );
  if (Object.keys(guessed).length === 0) return document;
  return {
    ...document,
    vocabulary: { ...vocabulary, roles: { ...vocabulary.roles, ...guessed } },
    atlas: { ...atlas, entities: atlas.entities.map((entity) => withRoleFields(entity, guessed)) },
  };
}
