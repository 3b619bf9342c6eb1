import type { Entity, LocalText, Position, Relation } from '../model';
import { evidenceFor } from './backing';
import type { Content } from './document';
import { addEntity, change, changeEntity, type Edit, find, inTurn, refuse, some } from './edits';

/** Who goes apart: its id and name, and what it takes along of aliases and of relations by their ids. */
export type Apart = Readonly<{
  id: string;
  name: LocalText;
  aliases: readonly string[];
  relations: readonly string[];
}>;

/**
 * Makes two actors of one: the new one is of its kind and on its side, and rests on what the source says of it as a whole;
 * it takes the chosen aliases and relations over. Relations of others stay.
 */
export function splitEntity(
  content: Content,
  id: string,
  apart: Apart,
  places: Readonly<Record<string, Position>> = {},
): Edit {
  const entity = find(content.atlas.entities, id);
  if (!entity) return refuse('unknown-id', id);
  const { kind, helix, status, why } = entity;
  const aliases = apart.aliases.filter((alias) => entity.aliases.includes(alias));
  const added: Entity = {
    id: apart.id,
    kind,
    ...(helix && { helix }),
    name: apart.name,
    aliases,
    status,
    ...(why && { why }),
    evidence: evidenceFor(entity, null),
  };
  const taken = new Set(apart.relations);
  const lead = (end: string) => (end === id ? apart.id : end);
  const led = (relation: Relation) =>
    taken.has(relation.id) ? { ...relation, from: lead(relation.from), to: lead(relation.to) } : relation;
  return inTurn(
    content,
    (now) => addEntity(now, added, places),
    (now) => changeEntity(now, { ...entity, aliases: entity.aliases.filter((alias) => !aliases.includes(alias)) }),
    ({ atlas }) => ({ diff: some({ relations: change(atlas.relations, led) }) }),
  );
}
