import type { Core } from 'cytoscape';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { attachWheel, zoomOf } from '../../../src/canvas/input/wheel';

const event = (deltaY: number, patch: Partial<WheelEvent> = {}) => ({ deltaY, deltaMode: 0, ctrlKey: false, ...patch });
const together = (events: readonly ReturnType<typeof event>[]) => events.reduce((zoom, each) => zoom * zoomOf(each), 1);

describe('zooming by wheel or trackpad', () => {
  test('goes as far for the same way, in however many events', () => {
    const notches = together(Array.from({ length: 10 }, () => event(-100)));
    const swipe = together(Array.from({ length: 250 }, () => event(-4)));
    expect(swipe).toBeCloseTo(notches, 6);
    expect(notches).toBeCloseTo(4, 6);
  });

  test('comes back where the way does', () => {
    expect(together([event(-37), event(12), event(25)])).toBeCloseTo(1, 9);
  });

  test('counts a line as what a notch of it is in pixels', () => {
    expect(zoomOf(event(-3, { deltaMode: 1 }))).toBeCloseTo(zoomOf(event(-99)), 9);
  });

  test('is faster by a pinch, and as fast as ever by a wheel with Ctrl', () => {
    expect(zoomOf(event(-10, { ctrlKey: true }))).toBeCloseTo(zoomOf(event(-100)), 9);
    expect(zoomOf(event(-100, { ctrlKey: true }))).toBeCloseTo(zoomOf(event(-100)), 9);
  });

  test('goes no further by one event than by a few notches', () => {
    expect(zoomOf(event(-1e6))).toBeLessThan(1.5);
  });
});

describe('the wheel on the map', () => {
  const hosts: HTMLElement[] = [];
  afterEach(() => {
    for (const host of hosts.splice(0)) host.remove();
  });

  function attached({ isLeft = false, canPan = true } = {}) {
    const host = document.body.appendChild(document.createElement('div'));
    hosts.push(host);
    const inner = host.appendChild(document.createElement('div'));
    const zoom = vi.fn((_?: unknown) => 1);
    const reached = vi.fn();
    inner.addEventListener('wheel', reached);
    attachWheel({ zoom, userPanningEnabled: () => canPan } as unknown as Core, host, () => isLeft);
    const send = (init: WheelEventInit) => {
      const sent = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init });
      inner.dispatchEvent(sent);
      return { isPrevented: sent.defaultPrevented, zoomed: zoom.mock.calls.filter(([to]) => to !== undefined) };
    };
    return { send, reached };
  }

  test('zooms around the pointer, in place of Cytoscape', () => {
    const { send, reached } = attached();
    const { isPrevented, zoomed } = send({ deltaY: -100, clientX: 30, clientY: 40 });
    expect(zoomed).toEqual([[{ level: 2 ** 0.2, renderedPosition: { x: 30, y: 40 } }]]);
    expect([isPrevented, reached.mock.calls.length]).toEqual([true, 0]);
  });

  test('sideways leads the browser nowhere', () => {
    const { isPrevented, zoomed } = attached().send({ deltaX: -200, deltaY: 0 });
    expect([isPrevented, zoomed.map(([to]) => Reflect.get(Object(to), 'level'))]).toEqual([true, [1]]);
  });

  test('that is left to the page scrolls it', () => {
    const { isPrevented, zoomed } = attached({ isLeft: true }).send({ deltaY: -100 });
    expect([isPrevented, zoomed]).toEqual([false, []]);
  });

  test.each([
    ['a button is down', {}, { buttons: 1 }],
    ['an area is marked', { canPan: false }, {}],
  ])('does nothing while %s', (_, options, init) => {
    const { isPrevented, zoomed } = attached(options).send({ deltaY: -100, ...init });
    expect([isPrevented, zoomed]).toEqual([true, []]);
  });
});
