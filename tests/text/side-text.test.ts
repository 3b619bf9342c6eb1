// @vitest-environment node
import { expect, test } from 'vitest';
import { en } from '../../src/text/en';
import { sideText } from '../../src/text/side-text';
import { entity } from '../support/build';

test.each([
  [{ helix: 'academia' as const }, 'academia'],
  [{ contestedHelix: ['business', 'civil-society'] as const }, 'contested side: business or civil society'],
  [{}, ''],
])('the side of %o in words', (patch, text) => {
  expect(sideText(entity('any', patch), en)).toBe(text);
});
