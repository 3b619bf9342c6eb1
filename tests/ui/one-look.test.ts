// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => !path.startsWith(join('src', 'ui')));

/** What would be a look of its own for something that can be pressed, chosen or unfolded: each has one in `ui/`. */
const OWN_LOOKS = {
  css: [
    ['a hand over what can be pressed', /cursor: pointer/],
    ['a ground under what is pointed at', /(?<!:not\([^)]*):hover/],
    ['a mark of what is on', /\[aria-(?:pressed|checked)="true"\][^{}]*\{[^}]*(?:background|box-shadow|font-weight)/],
    ['a box or a list of its own', /accent-color|appearance:|\[type="?(?:radio|checkbox)/],
    ['a frame of a field', /border: 1px solid var\(--control\)/],
    ['a sign of what unfolds', /details-marker/],
  ],
  tsx: [
    ['a bare button', /<button\b/],
    ['a bare checkbox or radio', /type="(?:radio|checkbox)"/],
    ['a bare list to choose from', /<select\b/],
    ['a bare disclosure', /<(?:details|summary)\b/],
  ],
} as const;

const looksIn = (kind: keyof typeof OWN_LOOKS, text: string) =>
  OWN_LOOKS[kind].flatMap(([what, pattern]) => (pattern.test(text) ? [what] : []));

test.each(['css', 'tsx'] as const)(
  'what can be pressed has one look: none of its own in a %s file outside ui/',
  (kind) => {
    const own = files.filter((path) => path.endsWith(kind === 'css' ? '.module.css' : '.tsx'));
    expect(own.length).toBeGreaterThan(15);
    expect(own.flatMap((path) => looksIn(kind, readFileSync(path, 'utf8')).map((what) => `${path}: ${what}`))).toEqual(
      [],
    );
  },
);

test.each([
  ['css', '.planted {\n  cursor: pointer;\n}'],
  ['css', '.planted:hover {}'],
  ['css', '.planted[aria-pressed="true"] {\n  background: red;\n}'],
  ['css', '.planted input[type="radio"] {}'],
  ['css', '.planted {\n  border: 1px solid var(--control);\n}'],
  ['css', '.planted > summary::-webkit-details-marker {}'],
  ['tsx', '<button type="button">planted</button>'],
  ['tsx', '<input type="checkbox" />'],
  ['tsx', '<select value="planted" />'],
  ['tsx', '<details open>'],
] as const)('in %s, %s would be found', (kind, planted) => {
  expect(looksIn(kind, planted)).toHaveLength(1);
});
