import { Mountain } from 'lucide';
import { describe, expect, test } from 'vitest';
import { iconAddress, symbolOf } from '../../src/canvas/symbols';
import { VOCABULARY } from '../support/vocabulary';

const KINDS = VOCABULARY.kinds.map(({ id }) => id);
const HOSTILE = '"/><script>alert(1)</script><rect x="';
const PREFIX = 'data:image/svg+xml;utf8,';

/** The drawing that an address holds; the parser answers an HTML page in its place where it is no XML. */
function drawingOf(address: string): Element {
  const text = decodeURIComponent(address.slice(PREFIX.length));
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

describe('the symbol of a kind', () => {
  test.each(KINDS)('is its own for %s', (kind) => {
    expect(symbolOf(kind)).not.toBe(symbolOf('of another vocabulary'));
  });

  test('is not shared in shape and icon by two kinds', () => {
    const symbols = KINDS.map(symbolOf);
    const same = symbols.filter((a, at) => symbols.slice(at + 1).some((b) => a.shape === b.shape && a.icon === b.icon));
    expect(same).toEqual([]);
  });

  test.each(['constructor', '__proto__', 'of another vocabulary'])('is there for the unknown kind “%s”', (kind) => {
    expect(symbolOf(kind)).toEqual(symbolOf('unheard of'));
    expect(symbolOf(kind).icon.length).toBeGreaterThan(0);
  });
});

describe('an icon', () => {
  test('is an address that holds its drawing', () => {
    expect(iconAddress(Mountain, '#fff').startsWith(PREFIX)).toBe(true);
    expect(drawingOf(iconAddress(Mountain, '#fff')).tagName).toBe('svg');
  });

  test('has all the parts of the drawing', () => {
    expect(drawingOf(iconAddress(Mountain, '#fff')).children).toHaveLength(Mountain.length);
  });

  test('is drawn in the colour given', () => {
    expect(drawingOf(iconAddress(Mountain, '#12ab34')).getAttribute('stroke')).toBe('#12ab34');
  });

  test('takes a hostile colour as text', () => {
    const drawing = drawingOf(iconAddress(Mountain, HOSTILE));
    expect([drawing.getAttribute('stroke'), drawing.querySelector('script')]).toEqual([HOSTILE, null]);
  });

  test('takes a hostile attribute as text', () => {
    const drawing = drawingOf(iconAddress([['path', { d: `&amp;${HOSTILE}` }]], '#fff'));
    expect([drawing.firstElementChild?.getAttribute('d'), drawing.querySelector('script')]).toEqual([
      `&amp;${HOSTILE}`,
      null,
    ]);
  });

  test('leaves no character that would end the address', () => {
    expect(iconAddress([['path', { d: "#1 '%" }]], '#fff').slice(PREFIX.length)).not.toMatch(/[#"\s<>]/);
  });
});
