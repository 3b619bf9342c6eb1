// @vitest-environment node
import { readFileSync } from 'node:fs';
import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { MOST_STEPS, MOST_VALUES } from '../../src/graph/colour/colour-scale';

const css = readFileSync('src/app/tokens.css', 'utf8');
const THEMES = { light: ':root {', dark: ':root[data-theme="dark"]', projector: ':root[data-theme="projector"]' };
const SIGHTS = {
  'full colour': (colour: string) => toRgb(colour),
  protanopia: (colour: string) => filterDeficiencyProt(1)(toRgb(colour)),
  deuteranopia: (colour: string) => filterDeficiencyDeuter(1)(toRgb(colour)),
  tritanopia: (colour: string) => filterDeficiencyTrit(1)(toRgb(colour)),
};
const SIDES = ['side-1', 'side-2', 'side-3', 'side-4', 'no-side'];
const series = (name: string, length: number) => Array.from({ length }, (_, index) => `${name}-${index + 1}`);

/** Two colours that are this far apart (CIEDE2000) are told apart at a glance. */
const FAR = 12;
/** A mark on a ground needs this contrast (WCAG 1.4.11). */
const CONTRAST = 3;

const difference = differenceCiede2000();
const rgb = converter('rgb');
const toRgb = (colour: string) => {
  const known = rgb(colour);
  if (!known) throw new Error(`${colour} is no colour`);
  return known;
};

/** The colour of a token in a theme. */
function token(theme: keyof typeof THEMES, name: string): string {
  const block = css.slice(css.indexOf(THEMES[theme])).split('}')[0] ?? '';
  const [, colour] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block) ?? [];
  if (!colour) throw new Error(`The theme ${theme} has no --${name}.`);
  return colour;
}

describe.each(Object.keys(THEMES) as (keyof typeof THEMES)[])('in the theme %s', (theme) => {
  const coloursOf = (names: readonly string[]) => names.map((name) => token(theme, name));

  describe.each(Object.entries(SIGHTS))('with %s', (_name, sight) => {
    const nearest = (colours: readonly string[]) =>
      Math.min(...colours.flatMap((a, index) => colours.slice(index + 1).map((b) => difference(sight(a), sight(b)))));

    test('sides of the helix are told apart', () => {
      expect(nearest(coloursOf(SIDES))).toBeGreaterThanOrEqual(FAR);
    });

    test('values are told apart, and from what has none', () => {
      expect(nearest(coloursOf([...series('value', MOST_VALUES), 'no-side']))).toBeGreaterThanOrEqual(FAR);
    });

    test('each step differs from the next', () => {
      const steps = coloursOf(series('step', MOST_STEPS));
      const gaps = steps.slice(1).map((step, index) => difference(sight(steps[index] ?? step), sight(step)));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(FAR);
    });
  });

  test('steps grow towards one end in contrast with the paper', () => {
    const contrasts = coloursOf(series('step', MOST_STEPS)).map((step) => wcagContrast(step, token(theme, 'paper')));
    expect(contrasts).toEqual([...contrasts].sort((a, b) => a - b));
  });

  test.each([...SIDES, ...series('value', MOST_VALUES)])('%s stands out from the paper', (name) => {
    expect(wcagContrast(token(theme, name), token(theme, 'paper'))).toBeGreaterThanOrEqual(CONTRAST);
  });
});

test('where colours are forced, the ground is as plain as the paper', () => {
  const forced = css.slice(css.indexOf('@media (forced-colors: active)'));
  for (const name of ['paper', ...series('tint', 3), 'slope-lit', 'slope-shaded']) {
    expect(forced).toContain(`--${name}: Canvas;`);
  }
});
