// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A least or most of what is spread into a call, which takes no more than some 100,000 arguments; parentheses go three deep. */
const SPREAD = /Math\.(?:min|max)\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*?\.\.\./;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => /\.tsx?$/.test(path));

test('no least or most is taken of what is spread into a call', () => {
  expect(files.length).toBeGreaterThan(400);
  expect(files.filter((path) => SPREAD.test(readFileSync(path, 'utf8')))).toEqual([]);
});

test.each([
  'Math.max(...all)',
  'Math.min(0, ...all)',
  'Math.max(\n  1,\n  ...rows.map((row) => sizeOf(row)),\n)',
  'Math.max(at(cell(x), (y)), ...all)',
])('%s would be found', (planted) => {
  expect(SPREAD.test(planted)).toBe(true);
});

test.each(['Math.max(one, other); call(...all)', 'Math.max(most, sizeOf(x)) + [...all].length', 'maxOf([...all])'])(
  '%s is none',
  (harmless) => {
    expect(SPREAD.test(harmless)).toBe(false);
  },
);
