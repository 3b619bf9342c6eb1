// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isSpokenOf, presenceCounts, presenceText, saidText } from '../../src/answers/words/presence-words';
import type { Field, Fields } from '../../src/graph/domain';
import { NO_VALUE } from '../../src/graph/filter/facets';
import { NO_FIELD } from '../../src/graph/presence';
import { relation } from '../support/build';
import { wordsIn } from '../support/vocabulary';

const words = wordsIn('en');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const field = (patch: Partial<Field>): Field => ({ ...NO_FIELD, ...patch });
const { short } = words.presence;

describe('how a side is spoken of', () => {
  test('is by a name, in general, or both', () => {
    const { named, told, nothing } = short;
    expect(presenceText(field({ presence: 'named' }), words)).toBe(named);
    expect(presenceText(field({ presence: 'named', general: 'told' }), words)).toBe(`${named}, ${told}`);
    expect(presenceText(field({ presence: 'told', general: 'told' }), words)).toBe(told);
    expect(presenceText(field({}), words)).toBe(nothing);
  });

  test('is told of a side always, of those beside the sides where anything is said', () => {
    expect(isSpokenOf('academia', field({}))).toBe(true);
    expect(isSpokenOf(NO_VALUE, field({}))).toBe(false);
    expect(isSpokenOf(NO_VALUE, field({ presence: 'wanted' }))).toBe(true);
  });

  test('has its strength beside whom it speaks of, where that is no fact', () => {
    const said = (strength: 'told' | 'wanted') =>
      plain(saidText(relation('ict', 'lobbies', 'schools', { strength }), words, (id) => id));
    expect(said('told')).not.toContain(words.strength.wanted);
    expect(said('wanted')).toContain(words.strength.wanted);
  });
});

test('sides are counted by how they are spoken of in general, and of the silent those with a name', () => {
  const all: Fields = new Map([
    ['academia', field({ presence: 'told', general: 'told' })],
    ['government', field({ presence: 'named', general: 'wanted' })],
    ['business', field({ presence: 'named' })],
    ['civil-society', field({})],
    [NO_VALUE, field({ presence: 'told', general: 'told' })],
  ]);
  expect(presenceCounts([all], words)).toBe(`${short.told} 1, ${short.wanted} 1, ${words.presence.silent('2', '1')}`);
});
