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
