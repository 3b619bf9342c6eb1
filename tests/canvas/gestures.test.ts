// @vitest-environment node
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { describe, expect, test, vi } from 'vitest';
import { attachGestures } from '../../src/canvas/gestures';
import { entity, graphOf, relation } from '../support/build';
import { coreOf, lineOf, nodeOf } from './headless';

const graph = graphOf([entity('a'), entity('b')], [relation('a', 'runs', 'b')]);

function attached() {
  const core = coreOf(graph);
  const calls = {
    onSelectNode: vi.fn(),
    onSelectLine: vi.fn(),
    onSelectNothing: vi.fn(),
    onHover: vi.fn(),
    onFocus: vi.fn(),
    onMove: vi.fn(),
  };
  return { core, calls, gestures: attachGestures(core, calls) };
}

const withShift = (shiftKey: boolean) => ({ type: 'tap', originalEvent: { shiftKey } });

describe('a tap', () => {
  test('on an actor selects it alone', () => {
    const { core, calls } = attached();
    nodeOf(core, 'a').emit('tap');
    expect(calls.onSelectNode.mock.calls).toEqual([['a', false]]);
  });

  test.each([true, false])('on an actor adds it with Shift only (%s)', (shiftKey) => {
    const { core, calls } = attached();
    nodeOf(core, 'a').emit(withShift(shiftKey) as never);
    expect(calls.onSelectNode.mock.calls).toEqual([['a', shiftKey]]);
  });

  test('on a line tells its pair and selects no actor', () => {
    const { core, calls } = attached();
    lineOf(core, 'a', 'b').emit('tap');
    expect([calls.onSelectLine.mock.calls, calls.onSelectNode.mock.calls]).toEqual([[['a b']], []]);
  });

  test('on a faded line is one on the ground', () => {
    const { core, calls } = attached();
    lineOf(core, 'a', 'b').addClass('faded').emit('tap');
    expect(calls.onSelectLine).not.toHaveBeenCalled();
    expect(calls.onSelectNothing).toHaveBeenCalledOnce();
  });

  test('on the ground selects nothing', () => {
    const { core, calls } = attached();
    core.emit('tap');
    expect(calls.onSelectNothing).toHaveBeenCalledOnce();
  });

  test('on an actor is no tap on the ground', () => {
    const { core, calls } = attached();
    nodeOf(core, 'a').emit('tap');
    expect(calls.onSelectNothing).not.toHaveBeenCalled();
  });
});

describe('the pointer', () => {
  const at = (x: number) => ({ type: 'mousemove', originalEvent: { clientX: x, clientY: 0 } }) as never;
  const moveTo = (element: NodeSingular | EdgeSingular, x: number) => element.emit(at(x));

  test('over an actor and off it again is told', () => {
    const { core, calls } = attached();
    moveTo(nodeOf(core, 'a'), 10);
    nodeOf(core, 'a').emit('mouseout');
    expect(calls.onHover.mock.calls).toEqual([['a'], [null]]);
  });

  test('that jumps from an actor to another is over the other', () => {
    const { core, calls } = attached();
    moveTo(nodeOf(core, 'a'), 10);
    moveTo(nodeOf(core, 'b'), 20);
    nodeOf(core, 'a').emit('mouseout');
    expect(calls.onHover.mock.calls).toEqual([['a'], ['b']]);
  });

  test('at rest over an actor that comes beneath it is not told until it moves', () => {
    const { core, calls } = attached();
    core.emit(at(10));
    moveTo(nodeOf(core, 'a'), 10);
    expect(calls.onHover).not.toHaveBeenCalled();
    moveTo(nodeOf(core, 'a'), 11);
    expect(calls.onHover.mock.calls).toEqual([['a']]);
  });

  test('over a line is not', () => {
    const { core, calls } = attached();
    moveTo(lineOf(core, 'a', 'b'), 10);
    expect(calls.onHover).not.toHaveBeenCalled();
  });
});

describe('a long press', () => {
  const hold = (core: ReturnType<typeof coreOf>, id: string, touches: boolean) => {
    const renderedPosition = nodeOf(core, id).renderedPosition();
    const originalEvent = touches ? { touches: [] } : {};
    for (const type of ['tapstart', 'taphold', 'tap'])
      nodeOf(core, id).emit({ type, originalEvent, renderedPosition } as never);
  };

  test('of the mouse focuses on the actor and is no tap', () => {
    const { core, calls } = attached();
    hold(core, 'a', false);
    expect([calls.onFocus.mock.calls, calls.onSelectNode.mock.calls]).toEqual([[['a']], []]);
  });

  test('of a finger previews the actor, the next one focuses on it', () => {
    const { core, calls } = attached();
    nodeOf(core, 'b').position({ x: 500, y: 500 });
    hold(core, 'a', true);
    expect([calls.onHover.mock.lastCall, calls.onFocus.mock.calls]).toEqual([['a'], []]);
    hold(core, 'b', true);
    expect(calls.onFocus).not.toHaveBeenCalled();
    hold(core, 'b', true);
    expect(calls.onFocus.mock.calls).toEqual([['b']]);
  });

  test('on a line does nothing', () => {
    const { core, calls } = attached();
    lineOf(core, 'a', 'b').emit({ type: 'taphold', originalEvent: {} } as never);
    expect(calls.onFocus).not.toHaveBeenCalled();
  });
});

describe('a drag', () => {
  test('is told once, on release, with the place in whole units', () => {
    const { core, calls } = attached();
    const node = nodeOf(core, 'a');
    node.emit('grab');
    for (const x of [1, 2, 3.4]) node.position({ x, y: -7.6 }).emit('drag');
    expect(calls.onMove).not.toHaveBeenCalled();
    node.emit('dragfree');
    expect(calls.onMove.mock.calls).toEqual([['a', { x: 3, y: -8 }]]);
  });
});

test('nothing is told any more once gestures are detached', () => {
  const { core, calls, gestures } = attached();
  gestures.destroy();
  core.emit('tap');
  for (const event of ['tap', 'mousemove', 'mouseout', 'dragfree']) nodeOf(core, 'a').emit(event);
  lineOf(core, 'a', 'b').emit('tap');
  expect(Object.values(calls).flatMap((call) => call.mock.calls)).toEqual([]);
});
