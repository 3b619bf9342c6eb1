// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEmbedCommand } from '../../../src/io/read/embed-messages';

describe('a message from the page around an embed', () => {
  test.each([
    { type: 'wyzyny:open', link: 'v=1&kind=cluster' },
    { type: 'wyzyny:open', link: '' },
    { type: 'wyzyny:select', ids: [] },
    { type: 'wyzyny:select', ids: ['umcs', 'parp'] },
  ])('is a command: %j', (message) => {
    expect(parseEmbedCommand(message)).toEqual(message);
  });

  test.each([
    null,
    undefined,
    'wyzyny:open',
    42,
    [],
    {},
    { type: 'wyzyny:height', height: 100 },
    { type: 'wyzyny:open' },
    { type: 'wyzyny:open', link: 1 },
    { type: 'wyzyny:open', link: '', more: 1 },
    { type: 'wyzyny:open', link: 'x'.repeat(10_001) },
    { type: 'wyzyny:select', ids: 'umcs' },
    { type: 'wyzyny:select', ids: [1] },
    { type: 'wyzyny:select', ids: ['x'.repeat(201)] },
  ])('is none: %j', (message) => {
    expect(parseEmbedCommand(message)).toBeNull();
  });

  test('with a million actors is refused without a look at them', () => {
    let looks = 0;
    const ids = new Proxy(new Array(1_000_000).fill('umcs'), {
      get: (target, key) => {
        if (key === '999999') looks += 1;
        return Reflect.get(target, key);
      },
    });
    expect(parseEmbedCommand({ type: 'wyzyny:select', ids })).toBeNull();
    expect(looks).toBeLessThanOrEqual(1);
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (message) => void parseEmbedCommand(message)));
  });
});
