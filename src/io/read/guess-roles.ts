import type { Entity } from '../../graph/model';
import { attributeValue } from '../../graph/role-fields';
import type { Attribute, Roles, Vocabulary } from '../../graph/vocabulary';
import type { OpenDocument } from './document-reading';
import { withRoleFields } from './read-values';

/** So many values make sides that the map has room for, and hills that readers tell apart. */
const [LEAST_SIDES, MOST_SIDES, MOST_HILLS] = [3, 6, 24];

/** Hills hold at least this part of those who could stand in them, or they say nothing of the whole. */
const LEAST_HELD = 0.5;

/**
 * A document of which the vocabulary leaves roles open, with what can play them: of several categories the one of most
 * values the hills, any category of three to six values the sides, any date the beginning. Relations that lead most nodes
 * to what they belong to make hills before a category does. O(entities × attributes + relations).
 */
export function withGuessedRoles(document: OpenDocument): OpenDocument {
  const { vocabulary, atlas } = document;
  const open = openAttributes(vocabulary);
  const group = groupFor(document, open);
  const left = open.filter(({ id }) => id !== group);
  const guessed: Roles = Object.fromEntries(
    Object.entries({
      group,
      side: vocabulary.roles.side === undefined ? left.find((each) => isOfFew(each, MOST_SIDES))?.id : undefined,
      begin: vocabulary.roles.begin === undefined ? left.find(({ type }) => type === 'date')?.id : undefined,
    }).filter(([, id]) => id !== undefined),
  );
  if (Object.keys(guessed).length === 0) return document;
  return {
    ...document,
    vocabulary: { ...vocabulary, roles: { ...vocabulary.roles, ...guessed } },
    atlas: { ...atlas, entities: atlas.entities.map((entity) => withRoleFields(entity, guessed)) },
  };
}

/** The attributes of nodes that play nothing yet. */
function openAttributes({ attributes, roles }: Vocabulary): readonly Attribute[] {
  const taken = new Set(Object.values(roles));
  return attributes.filter(({ id, of }) => of === 'nodes' && !taken.has(id));
}

const isOfFew = ({ type, values = [] }: Attribute, most: number) =>
  type === 'category' && values.length >= LEAST_SIDES && values.length <= most;

/** The category in whose hills nodes could stand; none where something else says where, or where the only one makes sides. */
function groupFor({ vocabulary: { roles }, atlas }: OpenDocument, open: readonly Attribute[]): string | undefined {
  const belonging = new Set(atlas.relations.flatMap(({ type, from }) => (type === roles.belonging ? [from] : [])));
  if (roles.group !== undefined || belonging.size >= atlas.entities.length * LEAST_HELD) return undefined;
  const fitting = open
    .filter((attribute) => isOfFew(attribute, MOST_HILLS) && isHeld(attribute, atlas.entities, roles))
    .sort((a, b) => (b.values?.length ?? 0) - (a.values?.length ?? 0));
  const [first] = fitting;
  return first && (fitting.length > 1 || !isOfFew(first, MOST_SIDES)) ? first.id : undefined;
}

/** Whether most of those who could have a value of a category do. */
function isHeld({ id, kinds }: Attribute, entities: readonly Entity[], roles: Roles): boolean {
  const could = entities.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const has = could.filter((entity) => attributeValue(entity, id, roles) !== undefined);
  return has.length > 0 && has.length >= could.length * LEAST_HELD;
}
