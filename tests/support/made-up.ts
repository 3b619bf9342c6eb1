import { GENERAL } from '../../src/graph/general/general';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { Entity } from '../../src/graph/model';
import type { Attribute, Vocabulary } from '../../src/graph/vocabulary';
import { atlasOf, entity, relation } from './build';

const said = (text: string) => ({ en: text });

/** An attribute of nodes; its label is its id. */
export const attribute = (id: string, type: Attribute['type'], rest: Partial<Attribute> = {}): Attribute => ({
  ...{ id, type, of: 'nodes', label: said(id) },
  ...rest,
});

/** A vocabulary of paintings and their painters, without roles unless they are given. */
export const galleryOf = (
  attributes: readonly Attribute[],
  roles: Vocabulary['roles'] = {},
  rank?: 'subject',
): Vocabulary => ({
  kinds: [
    { id: 'painter', label: said('painter'), plural: said('painters'), context: false },
    { id: 'painting', label: said('painting'), plural: said('paintings'), context: false, ...(rank && { rank }) },
  ],
  relationTypes: [
    ...[{ id: 'painted', name: said('painted'), forward: said('painted'), inverse: said('was painted by') }].map(
      (type) => ({ ...type, symmetric: false, context: false }),
    ),
  ],
  attributes,
  roles,
});

/** A painter and two paintings, of which a vocabulary tells. */
export const paintingsOf = (vocabulary: Vocabulary, patch: Partial<Entity> = {}): Graph =>
  buildGraph(
    atlasOf(
      [
        entity('anna', { kind: 'painter' }),
        entity('sea', { kind: 'painting', ...patch }),
        entity('fog', { kind: 'painting' }),
      ],
      [relation('anna', 'painted', 'sea')],
    ),
    vocabulary,
    GENERAL,
  );
