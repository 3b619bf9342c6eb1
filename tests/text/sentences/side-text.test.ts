// @vitest-environment node
import { expect, test } from 'vitest';
import { sideText } from '../../../src/text/sentences/side-text';
import { entity } from '../../support/build';
import { wordsIn } from '../../support/vocabulary';

const en = wordsIn('en');

test.each([
  [{ helix: 'academia' as const }, 'academia'],
  [{ contestedHelix: ['business', 'civil-society'] as const }, 'contested side: business or civil society'],
  [{}, ''],
])('the side of %o in words', (patch, text) => {
  expect(sideText(entity('any', patch), en)).toBe(text);
});
