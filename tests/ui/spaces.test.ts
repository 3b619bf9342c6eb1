// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** A space in pixels of its own; a hair of one pixel is a line, and the drawings of `ui/` have sizes of theirs. */
const OWN_SPACE = /\b(?:padding|margin|gap)(?:-[a-z-]+)?: [^;]*\b(?!1px)\d+px/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => path.endsWith('.module.css') && !path.startsWith(join('src', 'ui')));

test('spaces are of one scale, the tokens of app/tokens.css', () => {
  expect(files.length).toBeGreaterThan(15);
  const own = files.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      // What stays in view of a scrolled table is a place, no space.
      .filter((line) => OWN_SPACE.test(line) && !line.includes('scroll-padding'))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(own).toEqual([]);
});

test.each(['padding: 6px;', 'margin-inline: var(--space-1) 3px;', 'gap: calc(10px + 1em);'])(
  '%s would be found',
  (planted) => {
    expect(OWN_SPACE.test(planted)).toBe(true);
  },
);
