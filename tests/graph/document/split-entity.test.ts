// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDiff, invert } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import { splitEntity } from '../../../src/graph/document/split-entity';
import { atlasOf, entity, relation } from '../../support/build';
import { contents } from '../../support/documents';
import { VOCABULARY } from '../../support/vocabulary';

const CONTENT: Content = {
  title: { pl: 'Atlas' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(
    [
      entity('city', { helix: 'government', aliases: ['Town', 'Council'], founded: '1317' }),
      entity('ict', { kind: 'cluster' }),
      entity('wood', { kind: 'cluster' }),
    ],
    [
      relation('city', 'coordinates', 'ict'),
      relation('city', 'coordinates', 'wood'),
      relation('ict', 'linked-with', 'wood'),
    ],
  ),
  scenes: [],
};

const COUNCIL = {
  id: 'council',
  name: { en: 'Council' },
  aliases: ['Council', 'Nobody'],
  relations: ['city--coordinates--wood', 'ict--linked-with--wood'],
};

function parted(places = {}): Content['atlas'] {
  const { diff } = splitEntity(CONTENT, 'city', COUNCIL, places);
  if (!diff) throw new Error('It can be split.');
  return applyDiff(CONTENT, diff).atlas;
}

describe('splitting an actor', () => {
  test('makes another of its kind and side, without what was said of the first alone', () => {
    const council = parted().entities.find(({ id }) => id === 'council');
    expect(council).toMatchObject({ kind: 'organisation', helix: 'government', status: 'stated' });
    expect(council?.founded).toBeUndefined();
    expect(council?.evidence).toHaveLength(1);
  });

  test('has it take over the chosen names and relations of the first, and of no other', () => {
    const { entities, relations } = parted();
    expect(entities.map(({ id, aliases }) => [id, aliases])).toEqual([
      ['city', ['Town']],
      ['ict', []],
      ['wood', []],
      ['council', ['Council']],
    ]);
    expect(relations.map(({ from, to }) => [from, to])).toEqual([
      ['city', 'ict'],
      ['council', 'wood'],
      ['ict', 'wood'],
    ]);
  });

  test('puts it where it is to stand', () => {
    expect(
      parted({ uplands: { x: 1, y: 2 } })
        .layouts.get('uplands')
        ?.get('council'),
    ).toEqual({ x: 1, y: 2 });
  });

  test('refuses nobody, and one who is there', () => {
    expect(splitEntity(CONTENT, 'ghost', COUNCIL).problem).toEqual({ rule: 'unknown-id', id: 'ghost' });
    expect(splitEntity(CONTENT, 'city', { ...COUNCIL, id: 'ict' }).problem).toEqual({
      rule: 'duplicate-id',
      id: 'ict',
    });
  });

  test('is taken back', () => {
    fc.assert(
      fc.property(contents, fc.nat(50), (content, index) => {
        const { entities, relations } = content.atlas;
        const one = entities[index % entities.length];
        if (!one) return;
        const taken = relations.filter((_, at) => at % 2 === index % 2).map(({ id }) => id);
        const { diff } = splitEntity(content, one.id, {
          ...COUNCIL,
          id: 'new',
          aliases: one.aliases,
          relations: taken,
        });
        if (!diff) return;
        const after = applyDiff(content, diff);
        expect(after.atlas.relations).toHaveLength(relations.length);
        expect(JSON.stringify(applyDiff(after, invert(diff)))).toEqual(JSON.stringify(content));
      }),
    );
  });
});
