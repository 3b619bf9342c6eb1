import { afterEach, expect, test, vi } from 'vitest';
import { attachMinimap } from '../../../src/canvas/controls/minimap';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { entity, graphOf } from '../../support/build';
import { coreOf, nodeOf, SCREEN } from '../headless';
import { testPalette } from '../theme';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Actors in the corners of a square of 1000, on a minimap of 116 pixels: a pixel is ten model units. */
function attached() {
  const palette = testPalette();
  const draws = { arc: vi.fn(), drawImage: vi.fn(), strokeRect: vi.fn() };
  const pen = new Proxy<Record<string, unknown>>(draws, {
    get: (target, name) => (typeof name === 'string' && name in target ? target[name] : () => undefined),
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  const places = new Map(Object.entries({ a: { x: 0, y: 0 }, b: { x: 1000, y: 1000 } }));
  const core = coreOf(graphOf([entity('a'), entity('b')], [], { layouts: new Map([[ARRANGEMENT, places]]) }));
  core.viewport({ zoom: 4, pan: { x: 0, y: 0 } });
  const canvas = document.createElement('canvas');
  Object.defineProperties(canvas, { clientWidth: { value: 116 }, clientHeight: { value: 116 } });
  const onMove = vi.fn();
  const minimap = attachMinimap(core, canvas, onMove);
  minimap.update(palette);
  const point = (type: string, clientX: number, clientY: number) =>
    canvas.dispatchEvent(new MouseEvent(type, { clientX, clientY }));
  return { core, draws, onMove, minimap, point };
}

test('a minimap shows each actor, and what is on the screen', () => {
  const { draws } = attached();
  expect(draws.arc.mock.calls.map(([x, y]) => [x, y])).toEqual([
    [8, 8],
    [108, 108],
  ]);
  expect(draws.strokeRect.mock.calls).toEqual([[8, 8, SCREEN.width / 40, SCREEN.height / 40]]);
});

test('actors are drawn once, however the camera moves, and anew where one of them did', () => {
  const { core, draws } = attached();
  core.pan({ x: -400, y: 0 });
  core.emit('render');
  expect([draws.arc.mock.calls.length, draws.drawImage.mock.calls.length]).toEqual([2, 2]);
  expect(draws.strokeRect.mock.lastCall?.slice(0, 2)).toEqual([18, 8]);
  nodeOf(core, 'b').position({ x: 500, y: 500 });
  core.emit('render');
  expect(draws.arc.mock.calls.length).toBe(4);
});

test('a click brings its place into the middle', () => {
  const { onMove, point } = attached();
  point('pointerdown', 58, 68);
  expect(onMove.mock.calls).toEqual([[{ x: 500, y: 600 }]]);
});

test('a drag from within the view takes it along from where it is', () => {
  const { onMove, point } = attached();
  const middle = { x: SCREEN.width / 8, y: SCREEN.height / 8 };
  point('pointerdown', 10, 10);
  expect(onMove.mock.lastCall).toEqual([middle]);
  point('pointermove', 20, 15);
  expect(onMove.mock.lastCall).toEqual([{ x: middle.x + 100, y: middle.y + 50 }]);
  point('pointerup', 20, 15);
  point('pointermove', 90, 90);
  expect(onMove).toHaveBeenCalledTimes(2);
});

test('a minimap that is detached draws and moves nothing more', () => {
  const { core, draws, onMove, minimap, point } = attached();
  minimap.destroy();
  core.emit('render');
  point('pointerdown', 58, 58);
  expect([draws.drawImage.mock.calls.length, onMove.mock.calls.length]).toEqual([1, 0]);
});
