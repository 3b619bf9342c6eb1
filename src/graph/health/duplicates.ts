import { addTo } from '../group-by';
import { acronymIn, acronymsOf, halvesOf, isMisspelt, nameKey } from '../merge/name-keys';
import type { Entity } from '../model';

/** Two actors that may be one, by their ids, the former first. */
export type Pair = readonly [string, string];

/** More actors than this under one key say nothing of any two of them: "Urząd Gminy". */
const MOST_ALIKE = 20;

/**
 * Which actors of one document may be one: of the same kind, and called the same but for case, marks and order, one by the
 * acronym of the other, or with a letter otherwise. O(n log n).
 */
export function suspectedDuplicates(entities: Iterable<Entity>): readonly Pair[] {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) for (const key of new Set(keysOf(entity))) addTo(groups, key, entity);
  const pairs = new Map<string, Pair>();
  for (const [key, alike] of groups) {
    if (alike.length > MOST_ALIKE) continue;
    for (const pair of pairsAmong(alike, key)) pairs.set(JSON.stringify(pair), pair);
  }
  return [...pairs.values()];
}

const pairsAmong = (alike: readonly Entity[], key: string): readonly Pair[] =>
  alike.flatMap((one, index) =>
    alike
      .slice(index + 1)
      .filter((other) => one.kind === other.kind && (!key.includes(HALF) || areMisspelt(one, other)))
      .map(({ id }): Pair => [one.id, id]),
  );

/** What stands in keys of names that have to be compared letter by letter. */
const HALF = '\0';

const nameKeys = ({ name }: Entity) => Object.values(name).map(nameKey);

const areMisspelt = (one: Entity, other: Entity) =>
  nameKeys(one).some((key) => nameKeys(other).some((another) => isMisspelt(key, another)));

/** What an actor is found under: its names and aliases, the acronym that it goes by, halves of its names. */
function keysOf(entity: Entity): readonly string[] {
  const called = [...Object.values(entity.name), ...entity.aliases];
  const keys = called.map(nameKey).filter((key) => key !== '');
  const acronyms = [...called.flatMap(acronymIn), ...Object.values(entity.name).flatMap(acronymsOf)];
  return [
    ...keys,
    ...acronyms,
    ...nameKeys(entity)
      .flatMap(halvesOf)
      .map((half) => HALF + half),
  ];
}
