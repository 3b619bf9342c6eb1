import { GENERAL } from '../../src/graph/general/general';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { Entity, Relation } from '../../src/graph/model';
import type { Attribute, Vocabulary } from '../../src/graph/vocabulary';
import { atlasOf, entity } from './build';

const text = (en: string) => ({ pl: en, en });

const attribute = (id: string, patch: Partial<Attribute> = {}): Attribute => ({
  id,
  of: 'nodes',
  type: 'category',
  label: text(id),
  ...patch,
});

/** Theatres that know each other and the towns that they play in: nothing of the shipped dataset. */
export const THEATRES: Vocabulary = {
  kinds: [
    { id: 'theatre', label: text('theatre'), plural: text('Theatres'), context: false },
    { id: 'town', label: text('town'), plural: text('Towns'), context: true },
  ],
  relationTypes: [
    {
      id: 'knows',
      name: text('acquaintance'),
      forward: text('knows'),
      inverse: text('knows'),
      symmetric: true,
      context: false,
    },
    {
      id: 'plays-in',
      name: text('stage'),
      forward: text('plays in'),
      inverse: text('is played in by'),
      symmetric: false,
      context: true,
    },
  ],
  attributes: [
    attribute('school', {
      type: 'categories',
      values: [
        { id: 'new', label: text('New school') },
        { id: 'old', label: text('Old school') },
      ],
    }),
    attribute('mask', {
      values: ['comic', 'tragic', 'mute'].map((id) => ({ id, label: text(id) })),
    }),
    attribute('opened', { type: 'date' }),
    attribute('closed', { type: 'date' }),
    attribute('seats', { type: 'number' }),
    attribute('director', { type: 'text', kinds: ['theatre'] }),
    attribute('open-air', { type: 'flag' }),
  ],
  roles: { group: 'school', side: 'mask', begin: 'opened', end: 'closed', size: 'seats' },
};

export const theatre = (id: string, patch: Partial<Entity> = {}): Entity => entity(id, { kind: 'theatre', ...patch });

/** A graph of which nothing is known but its vocabulary. */
export function generalGraph(
  entities: readonly Entity[],
  relations: readonly Relation[] = [],
  vocabulary: Vocabulary = THEATRES,
): Graph {
  return buildGraph(atlasOf(entities, relations), vocabulary, GENERAL);
}
