import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { type Palette, readPalette } from '../../src/canvas/look/palette';

const TOKENS = [
  '--paper',
  '--ink',
  '--ink-soft',
  '--line',
  '--accent',
  '--side-1',
  '--side-2',
  '--side-3',
  '--side-4',
  '--no-side',
  '--upland',
  '--subject',
  '--context',
  '--tint-1',
  '--tint-2',
  '--slope-lit',
  '--slope-shaded',
  '--value-1',
  '--value-2',
  '--step-1',
  '--step-2',
  '--step-3',
  '--step-4',
  '--step-5',
] as const;

/** The colour that the test theme gives to a token: each its own. */
export const colourOfToken = (token: (typeof TOKENS)[number]) =>
  `#0000${(TOKENS.indexOf(token) + 16).toString(16).padStart(2, '0')}`;

/** A palette in which every token has a colour of its own. */
export function testPalette(): Palette {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const root = document.createElement('div');
  for (const token of TOKENS) root.style.setProperty(token, colourOfToken(token));
  return readPalette(root);
}

/** What the stylesheet calls the themes. */
const THEMES = { light: ':root {', dark: ':root[data-theme="dark"]', projector: ':root[data-theme="projector"]' };
export type Worn = keyof typeof THEMES;

/**
 * Dresses the page in a theme as the stylesheet has it. Answers what each colour of it is called, the first name of those
 * that are alike.
 */
export function wearTheme(theme: Worn): (colour: string) => string {
  const css = readFileSync('src/app/tokens.css', 'utf8');
  const tokens = new Map(
    [THEMES.light, THEMES[theme]].flatMap((head) => {
      const block = css.slice(css.indexOf(head)).split('}')[0] ?? '';
      return [...block.matchAll(/--([\w-]+): (#[\da-f]{6}|[\d.]+(?:px)?);/g)].map(
        ([, name = '', value = '']) => [name, value] as const,
      );
    }),
  );
  for (const [name, value] of tokens) document.documentElement.style.setProperty(`--${name}`, value);
  const names = [...tokens].map(([name, value]) => [hexOf(value), name] as const).reverse();
  return (colour) => new Map(names).get(hexOf(colour)) ?? colour;
}

/** A colour as Cytoscape or a stylesheet writes it, in one way. */
function hexOf(colour: string): string {
  const channels = /^rgb\(([\d., ]+)\)$/.exec(colour)?.[1]?.split(',').map(Number);
  return channels ? `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}` : colour;
}
