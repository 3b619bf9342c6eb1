// @vitest-environment node
import { expect, test } from 'vitest';
import { changedActors } from '../../../src/graph/document/changed-actors';
import { diffOf } from '../../../src/graph/document/diff';
import type { Atlas } from '../../../src/graph/model';
import { atlasOf, entity, graphOf, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

const content = (atlas: Atlas) => ({ title: {}, vocabulary: VOCABULARY, atlas, scenes: [] });

test('a change is about actors, the ends of relations, whom notes are about, and those who were moved, if they are there', () => {
  const NAMES = ['moved', 'noted', 'left', 'right', 'lone', 'calm'];
  const all = NAMES.map((id) => entity(id));
  const note = { id: 'note', kind: 'gap', about: ['noted'], title: {}, text: {}, evidence: [] } as const;
  const before = atlasOf(
    [...all, entity('gone')],
    [relation('left', 'runs', 'right'), relation('gone', 'runs', 'lone')],
  );
  const after = atlasOf([...all, entity('new')], [], {
    notes: [note],
    layouts: new Map([['uplands', new Map([['moved', { x: 1, y: 2 }]])]]),
  });
  const changed = changedActors(diffOf(content(before), content(after)), graphOf(after.entities));
  expect([...changed.keys()]).toEqual(['moved', 'noted', 'left', 'right', 'lone', 'new']);
});

test('an actor has the places of all that changed about it', () => {
  const before = atlasOf([entity('a'), entity('b')]);
  const after = atlasOf([entity('a', { founded: '2000' }), entity('b')], [relation('a', 'runs', 'b')]);
  const changed = changedActors(diffOf(content(before), content(after)), graphOf(after.entities));
  expect([...changed]).toEqual([
    ['a', [0, 1]],
    ['b', [1]],
  ]);
});
