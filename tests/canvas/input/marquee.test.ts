// @vitest-environment node
import type { Core } from 'cytoscape';
import { describe, expect, test, vi } from 'vitest';
import { attachMarquee } from '../../../src/canvas/input/marquee';
import { entity, graphOf } from '../../support/build';
import { coreOf, nodeOf } from '../headless';

function attached(isAskedFor = false) {
  const core = coreOf(graphOf([entity('a')]));
  const calls = { onDraw: vi.fn(), onDrawn: vi.fn(), onPoint: vi.fn() };
  const marquee = attachMarquee(core, calls);
  marquee.update(isAskedFor);
  return { core, calls, marquee };
}

type Pointer = Readonly<{ shiftKey?: boolean; touches?: readonly object[] }>;

/** What a pointer does at a place of the screen: at zoom 1 and without pan, the same in model units. */
function emit(target: Pick<Core, 'emit'>, type: string, x: number, y: number, originalEvent: Pointer = {}) {
  target.emit({ type, position: { x, y }, renderedPosition: { x, y }, originalEvent } as never);
}

function drag(core: Core, pointer: Pointer, on: Pick<Core, 'emit'> = core) {
  emit(on, 'tapstart', 10, 20, pointer);
  emit(core, 'tapdrag', 60, 50, pointer);
  emit(core, 'tapdrag', 110, 80, pointer);
  emit(core, 'tapend', 110, 80, pointer);
}

const DRAWN = { left: 10, right: 110, top: 20, bottom: 80 };

describe('a drag', () => {
  test('with Shift on the ground draws an area', () => {
    const { core, calls } = attached();
    drag(core, { shiftKey: true });
    expect(calls.onDraw).toHaveBeenCalledTimes(2);
    expect(calls.onDrawn.mock.calls).toEqual([[DRAWN]]);
  });

  test('without Shift draws none', () => {
    const { core, calls } = attached();
    drag(core, {});
    expect([calls.onDraw.mock.calls, calls.onDrawn.mock.calls]).toEqual([[], []]);
  });

  test('with Shift on an actor draws none', () => {
    const { core, calls } = attached();
    drag(core, { shiftKey: true }, nodeOf(core, 'a') as never);
    expect(calls.onDrawn).not.toHaveBeenCalled();
  });

  test.each([
    ['mouse', {}],
    ['finger', { touches: [{}] }],
  ])('of a %s draws an area where one is asked for, even from an actor', (_pointer, pointer) => {
    const { core, calls } = attached(true);
    drag(core, pointer, nodeOf(core, 'a') as never);
    expect(calls.onDrawn.mock.calls).toEqual([[DRAWN]]);
  });

  test('of two fingers is a pinch and draws none', () => {
    const { core, calls } = attached(true);
    emit(core, 'tapstart', 10, 20, { touches: [{}] });
    emit(core, 'tapdrag', 60, 50, { touches: [{}] });
    emit(core, 'tapdrag', 110, 80, { touches: [{}, {}] });
    emit(core, 'tapend', 110, 80, { touches: [] });
    expect([calls.onDraw.mock.lastCall, calls.onDrawn.mock.calls]).toEqual([[null], []]);
  });

  test('moves neither map nor actors while it draws, and both again after', () => {
    const { core } = attached();
    emit(core, 'tapstart', 10, 20, { shiftKey: true });
    expect(core.userPanningEnabled()).toBe(false);
    emit(core, 'tapend', 10, 20, { shiftKey: true });
    expect(core.userPanningEnabled()).toBe(true);
  });

  test('that is given up is forgotten', () => {
    const { core, calls, marquee } = attached();
    emit(core, 'tapstart', 10, 20, { shiftKey: true });
    emit(core, 'tapdrag', 60, 50, { shiftKey: true });
    marquee.cancel();
    emit(core, 'tapend', 110, 80, { shiftKey: true });
    expect([calls.onDraw.mock.lastCall, calls.onDrawn.mock.calls]).toEqual([[null], []]);
  });
});

test('a click points where an area is asked for, and does nothing else', () => {
  const { core, calls } = attached(true);
  emit(core, 'tapstart', 30, 40);
  emit(core, 'tapdrag', 33, 41);
  emit(core, 'tapend', 33, 41);
  expect([calls.onPoint.mock.calls, calls.onDrawn.mock.calls]).toEqual([[[{ x: 30, y: 40 }]], []]);
});

test('the map stays where it is while an area is asked for', () => {
  const { core, marquee } = attached(true);
  expect(core.userPanningEnabled()).toBe(false);
  marquee.update(false);
  expect(core.userPanningEnabled()).toBe(true);
});
