import { Mountain } from 'lucide';
import { describe, expect, test } from 'vitest';
import { iconAddress, iconOf, symbolOf } from '../../../src/canvas/look/symbols';
import { ICONS } from '../../../src/graph/vocabulary';
import { VOCABULARY } from '../../support/vocabulary';

const HOSTILE = '"/><script>alert(1)</script><rect x="';
const PREFIX = 'data:image/svg+xml;utf8,';

/** The drawing that an address holds; the parser answers an HTML page in its place where it is no XML. */
function drawingOf(address: string): Element {
  const text = decodeURIComponent(address.slice(PREFIX.length));
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
}

describe('the symbol of a kind', () => {
  test('is not shared in shape and icon by two kinds', () => {
    const symbols = VOCABULARY.kinds.map(symbolOf);
    const same = symbols.filter((a, at) => symbols.slice(at + 1).some((b) => a.shape === b.shape && a.icon === b.icon));
    expect(same).toEqual([]);
  });

  test.each(ICONS)('has a drawing for the icon %s', (icon) => {
    expect(iconOf(icon).length).toBeGreaterThan(0);
  });

  test('is there for a kind without one, and for an unknown kind', () => {
    expect([symbolOf({}), symbolOf(undefined)]).toEqual([symbolOf(), { shape: 'ellipse', icon: 'hexagon' }]);
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
