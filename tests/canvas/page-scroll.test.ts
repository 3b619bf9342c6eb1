import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachPageScroll } from '../../src/canvas/page-scroll';

let host: HTMLElement;
let inner: HTMLElement;
let scroll: ReturnType<typeof attachPageScroll>;
let reached = 0;

beforeEach(() => {
  document.body.replaceChildren();
  host = document.body.appendChild(document.createElement('div'));
  inner = host.appendChild(document.createElement('canvas'));
  host.tabIndex = 0;
  reached = 0;
  for (const type of ['wheel', 'touchmove']) {
    inner.addEventListener(type, () => {
      reached += 1;
    });
  }
  scroll = attachPageScroll(host);
});
afterEach(() => scroll.destroy());

const wheel = (options: WheelEventInit = {}) =>
  inner.dispatchEvent(new WheelEvent('wheel', { bubbles: true, ...options }));
const press = (target: Element) => target.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const touch = (fingers: number) =>
  inner.dispatchEvent(Object.assign(new Event('touchmove', { bubbles: true }), { touches: new Array(fingers) }));

describe('the wheel over an embedded map', () => {
  test('is the page’s', () => {
    wheel();
    expect(reached).toBe(0);
  });

  test('is the map’s with Ctrl', () => {
    wheel({ ctrlKey: true });
    expect(reached).toBe(1);
  });

  test('is the map’s after a click on it, until one elsewhere', () => {
    press(inner);
    wheel();
    press(document.body);
    wheel();
    expect(reached).toBe(1);
  });

  test('is the map’s while it has the focus, until the reader leaves the frame', () => {
    host.focus();
    wheel();
    window.dispatchEvent(new Event('blur'));
    wheel();
    expect(reached).toBe(1);
  });

  test('is the map’s once that is over', () => {
    scroll.destroy();
    wheel();
    expect([reached, 'scrollsPage' in host.dataset]).toEqual([1, false]);
  });
});

test('one finger scrolls the page, two move the map', () => {
  touch(1);
  touch(2);
  expect(reached).toBe(1);
});
