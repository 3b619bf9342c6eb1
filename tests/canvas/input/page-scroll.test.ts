import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachPageScroll } from '../../../src/canvas/input/page-scroll';

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
  inner.addEventListener('touchmove', () => {
    reached += 1;
  });
  scroll = attachPageScroll(host);
});
afterEach(() => scroll.destroy());

const isLeft = (keys: Partial<WheelEvent> = {}) => scroll.isLeft({ ctrlKey: false, metaKey: false, ...keys });
const press = (target: Element) => target.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const touch = (fingers: number) =>
  inner.dispatchEvent(Object.assign(new Event('touchmove', { bubbles: true }), { touches: new Array(fingers) }));

describe('the wheel over an embedded map', () => {
  test('is the page’s, but with Ctrl', () => {
    expect([isLeft(), isLeft({ ctrlKey: true }), isLeft({ metaKey: true })]).toEqual([true, false, false]);
  });

  test('is the map’s after a click on it, until one elsewhere', () => {
    press(inner);
    expect(isLeft()).toBe(false);
    press(document.body);
    expect(isLeft()).toBe(true);
  });

  test('is the map’s while it has the focus, until the reader leaves the frame', () => {
    host.focus();
    expect(isLeft()).toBe(false);
    window.dispatchEvent(new Event('blur'));
    expect(isLeft()).toBe(true);
  });
});

test('one finger scrolls the page, two move the map', () => {
  touch(1);
  touch(2);
  expect(reached).toBe(1);
});

test('once that is over, one finger moves the map again', () => {
  scroll.destroy();
  touch(1);
  expect([reached, 'scrollsPage' in host.dataset]).toEqual([1, false]);
});
