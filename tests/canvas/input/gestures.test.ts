// @vitest-environment node
import type { EdgeSingular, NodeSingular } from 'cytoscape';
import { describe, expect, test, vi } from 'vitest';
import { attachGestures } from '../../../src/canvas/input/gestures';
import type { Position } from '../../../src/graph/model';
import { entity, graphOf, relation } from '../../support/build';
import { coreOf, lineOf, nodeOf } from '../headless';

const graph = graphOf([entity('a'), entity('b')], [relation('a', 'runs', 'b')]);

function attached() {
  const core = coreOf(graph);
  const calls = {
    onSelectNode: vi.fn(),
    onSelectLine: vi.fn(),
    onSelectNothing: vi.fn(),
    onHoldNothing: vi.fn((_: Position) => true),
    onHover: vi.fn(),
    onFocus: vi.fn(),
    onMove: vi.fn(),
    nameAt: vi.fn((_: Position): string | null => null),
    held: vi.fn((position: Position) => position),
    isMoving: vi.fn((_: string) => false),
    canMove: vi.fn(() => true),
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

describe('a hold', () => {
  test('on the ground tells its place, and is no tap', () => {
    const { core, calls } = attached();
    core.emit({ type: 'taphold', position: { x: 5, y: 6 } } as never);
    core.emit('tap');
    expect([calls.onHoldNothing.mock.calls, calls.onSelectNothing.mock.calls]).toEqual([[[{ x: 5, y: 6 }]], []]);
  });

  test('on the ground of which nothing comes is a tap as before', () => {
    const { core, calls } = attached();
    calls.onHoldNothing.mockReturnValue(false);
    core.emit('taphold');
    core.emit('tap');
    expect(calls.onSelectNothing).toHaveBeenCalledOnce();
  });

  test('on a line or an actor is none on the ground', () => {
    const { core, calls } = attached();
    lineOf(core, 'a', 'b').emit('taphold');
    nodeOf(core, 'a').emit('taphold');
    expect(calls.onHoldNothing).not.toHaveBeenCalled();
  });
});

describe('a name', () => {
  const place = { renderedPosition: { x: 300, y: 300 } };
  const attachedOver = (name: string | null) => {
    const map = attached();
    map.calls.nameAt.mockReturnValue(name);
    return map;
  };

  test('selects its actor, also over a line', () => {
    const { core, calls } = attachedOver('a');
    core.emit({ type: 'tap', ...place } as never);
    lineOf(core, 'a', 'b').emit({ type: 'tap', ...place } as never);
    expect([calls.onSelectNode.mock.calls, calls.onSelectLine.mock.calls, calls.onSelectNothing.mock.calls]).toEqual([
      [
        ['a', false],
        ['a', false],
      ],
      [],
      [],
    ]);
  });

  test('over another actor leaves that one', () => {
    const { core, calls } = attachedOver('a');
    nodeOf(core, 'b').emit({ type: 'tap', ...place } as never);
    expect(calls.onSelectNode.mock.calls).toEqual([['b', false]]);
  });

  test('under a finger comes before an actor beside it', () => {
    const { core, calls } = attachedOver('a');
    nodeOf(core, 'b').position({ x: 330, y: 300 });
    core.emit({ type: 'tap', originalEvent: { touches: [] }, ...place } as never);
    expect(calls.onSelectNode.mock.calls).toEqual([['a', false]]);
  });

  test('lights its actor while the pointer is over it', () => {
    const { core, calls } = attachedOver('a');
    core.emit({ type: 'mousemove', originalEvent: { clientX: 1, clientY: 0 }, ...place } as never);
    calls.nameAt.mockReturnValue(null);
    core.emit({ type: 'mousemove', originalEvent: { clientX: 2, clientY: 0 }, ...place } as never);
    expect(calls.onHover.mock.calls).toEqual([['a'], [null]]);
  });

  test('that is dragged over lights nothing', () => {
    const { core, calls } = attachedOver('a');
    core.emit({ type: 'mousemove', originalEvent: { clientX: 1, clientY: 0, buttons: 1 }, ...place } as never);
    expect(calls.onHover).not.toHaveBeenCalled();
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
    const [position, renderedPosition] = [nodeOf(core, id).position(), nodeOf(core, id).renderedPosition()];
    const originalEvent = touches ? { touches: [] } : {};
    for (const type of ['tapstart', 'taphold', 'tap'])
      nodeOf(core, id).emit({ type, originalEvent, position, renderedPosition } as never);
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

describe('a drag out of the map', () => {
  test('is held, and comes back to the pointer with it', () => {
    const { core, calls } = attached();
    calls.held.mockImplementation(({ x, y }) => ({ x: Math.min(x, 100), y }));
    const node = nodeOf(core, 'a').position({ x: 0, y: 0 });
    const drag = (x: number) => {
      // Cytoscape shifts the node itself before it tells of the drag.
      node.position({ x, y: 0 }).emit({ type: 'drag', position: { x: x + 5, y: 0 } } as never);
      return node.position('x');
    };
    node.emit({ type: 'grab', position: { x: 5, y: 0 } } as never);
    expect([drag(50), drag(900), drag(120), drag(80)]).toEqual([50, 100, 100, 80]);
    node.emit('dragfree');
    expect(calls.onMove.mock.calls).toEqual([['a', { x: 80, y: 0 }]]);
  });
});

describe('a finger', () => {
  const touch = (type: string, x: number) =>
    ({ type, originalEvent: { touches: [] }, position: { x, y: 0 }, renderedPosition: { x, y: 0 } }) as never;
  const swipe = (core: ReturnType<typeof coreOf>, types: readonly string[]) => {
    const node = nodeOf(core, 'a').position({ x: 0, y: 0 });
    nodeOf(core, 'b').position({ x: 500, y: 500 });
    types.forEach((type, index) => {
      node.emit(touch(type, 20 * index));
    });
    return node.position('x');
  };

  test('that swipes over an actor moves nobody', () => {
    const { core, calls } = attached();
    expect(swipe(core, ['tapstart', 'tapdrag', 'tapdrag', 'tapend'])).toBe(0);
    expect(calls.onMove).not.toHaveBeenCalled();
  });

  test('that holds an actor moves it, and the map stands', () => {
    const { core, calls } = attached();
    nodeOf(core, 'a').once('drag', () => expect(core.userPanningEnabled()).toBe(false));
    swipe(core, ['tapstart', 'taphold', 'tapdrag', 'tapdrag', 'tapend']);
    expect(calls.onMove.mock.calls).toEqual([['a', { x: 40, y: 0 }]]);
    expect(core.userPanningEnabled()).toBe(true);
  });

  test('that holds an actor a little unsteadily moves it not', () => {
    const { core, calls } = attached();
    const node = nodeOf(core, 'a').position({ x: 0, y: 0 });
    for (const [type, x] of [
      ['tapstart', 0],
      ['taphold', 0],
      ['tapdrag', 4],
      ['tapend', 4],
    ] as const)
      node.emit(touch(type, x));
    expect(calls.onMove).not.toHaveBeenCalled();
  });

  test('moves at once whom the reader is moving', () => {
    const { core, calls } = attached();
    calls.isMoving.mockReturnValue(true);
    swipe(core, ['tapstart', 'tapdrag', 'tapend']);
    expect(calls.onMove.mock.calls).toEqual([['a', { x: 20, y: 0 }]]);
  });

  test('moves nobody where nobody can be moved', () => {
    const { core, calls } = attached();
    calls.canMove.mockReturnValue(false);
    swipe(core, ['tapstart', 'taphold', 'tapdrag', 'tapend']);
    expect(calls.onMove).not.toHaveBeenCalled();
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
