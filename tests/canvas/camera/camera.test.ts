// @vitest-environment node
import type { Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachCamera } from '../../../src/canvas/camera/camera';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { nodeKey } from '../../../src/canvas/core/keys';
import { type Box, overlaps } from '../../../src/canvas/geometry/box';
import { cameraOf } from '../../../src/canvas/geometry/viewport';
import type { Position } from '../../../src/graph/model';
import type { Camera } from '../../../src/state/link/view';
import { entity, graphOf, relation } from '../../support/build';
import { coreOf, nodeOf, SCREEN } from '../headless';

const PLACES = { west: { x: -1000, y: 0 }, east: { x: 1000, y: 200 }, code: { x: 9000, y: 9000 } };
const layouts = new Map([[ARRANGEMENT, new Map(Object.entries(PLACES))]]);
const graph = graphOf(
  [entity('west'), entity('east'), entity('code', { kind: 'industry' })],
  [relation('west', 'runs', 'east')],
  { layouts },
);

/** Long enough for what moved to be reported. */
const REST_MS = 1000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const NO_FRAME: readonly Position[] = [];

function attached({
  reducedMotion = true,
  covered = { right: 0, bottom: 0 },
  controls = [] as readonly Box[],
  frame = NO_FRAME,
  scene = null as readonly string[] | null,
  besideLegend = ((camera) => camera) as (camera: Camera, isWhole: boolean) => Camera | null,
} = {}) {
  const core = coreOf(graph);
  core.minZoom(0.01);
  core.maxZoom(5);
  const onMoved = vi.fn();
  const control = attachCamera(core, {
    onMoved,
    positionOf: (node) => node.position(),
    frame: () => frame,
    reducedMotion: () => reducedMotion,
    covered: () => covered,
    controls: () => controls,
    besideLegend: (camera, isWhole) => besideLegend(camera, isWhole),
    scene: () => scene && { ids: new Set(scene.map(nodeKey)), nameScale: 1 },
  });
  /** What stands in the middle of the screen. */
  const seen = () => cameraOf(core);
  const isInView = (id: string) => {
    const { x1, y1, x2, y2 } = core.extent();
    const { x, y } = nodeOf(core, id).position();
    return x >= x1 && x <= x2 && y >= y1 && y <= y2;
  };
  return { core, control, onMoved, seen, isInView };
}

describe('a camera', () => {
  test('of the view is shown', () => {
    const { control, seen } = attached();
    control.apply({ zoom: 2, x: 30, y: -40 });
    const { zoom, x, y } = seen();
    expect([zoom, Math.round(x), Math.round(y)]).toEqual([2, 30, -40]);
  });

  test('of the view is not reported back', () => {
    const { control, onMoved } = attached();
    control.apply({ zoom: 2, x: 30, y: -40 });
    control.apply(null);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).not.toHaveBeenCalled();
  });

  test('of nothing fits all actors', () => {
    const { control, isInView } = attached();
    control.apply(null);
    expect([isInView('west'), isInView('east')]).toEqual([true, true]);
  });

  test('of nothing does not make room for what is drawn only on request', () => {
    const { control, seen, isInView } = attached();
    control.apply(null);
    expect([Math.round(seen().x), Math.round(seen().y), isInView('code')]).toEqual([0, 100, false]);
  });

  test('of nothing fits hidden actors too, so that a filter moves nothing', () => {
    const { core, control, seen } = attached();
    control.apply(null);
    const before = seen();
    nodeOf(core, 'east').addClass('hidden');
    control.apply(null);
    expect(seen()).toEqual(before);
  });
});

describe('what the reader does', () => {
  test('is reported once it rests', () => {
    const { core, control, onMoved, seen } = attached();
    control.apply(null);
    core.zoom(1);
    core.panBy({ x: 20, y: 0 });
    expect(onMoved).not.toHaveBeenCalled();
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved.mock.calls).toEqual([[seen()]]);
  });

  test('comes back to the same place when it is applied', () => {
    const { core, control, onMoved, seen } = attached();
    core.viewport({ zoom: 1.5, pan: { x: 7, y: 9 } });
    vi.advanceTimersByTime(REST_MS);
    const [camera] = onMoved.mock.calls[0] ?? [];
    const before = seen();
    control.apply(null);
    control.apply({ ...camera });
    expect(seen().zoom).toBe(before.zoom);
    expect(seen().x).toBeCloseTo(before.x);
    expect(seen().y).toBeCloseTo(before.y);
  });

  test('is not reported any more after the camera is detached', () => {
    const { core, control, onMoved } = attached();
    core.zoom(1);
    control.destroy();
    core.zoom(2);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).not.toHaveBeenCalled();
  });
});

describe('a map that changes its size', () => {
  test('while the camera glides has it where it was going', () => {
    const { core, control, onMoved, seen } = attached({ reducedMotion: false });
    control.apply({ zoom: 1, x: 30, y: -40 });
    control.zoomBy(2);
    core.emit('resize');
    expect([seen(), core.animated()]).toEqual([{ zoom: 2, x: 30, y: -40 }, false]);
    expect(onMoved.mock.calls).toEqual([[{ zoom: 2, x: 30, y: -40 }]]);
  });

  test('right after the reader has moved it keeps that', () => {
    const { core, control, seen } = attached();
    control.apply({ zoom: 1, x: 30, y: -40 });
    core.panBy({ x: -100, y: 0 });
    core.emit('resize');
    expect(seen()).toEqual({ zoom: 1, x: 130, y: -40 });
  });

  test('shows the camera of the view, also one that it is on its way to', () => {
    const { core, control, onMoved, seen } = attached({ reducedMotion: false });
    control.glideTo({ zoom: 1, x: 30, y: -40 });
    core.emit('resize');
    expect([seen(), onMoved.mock.calls]).toEqual([{ zoom: 1, x: 30, y: -40 }, []]);
  });
});

describe('zooming by a button', () => {
  test('multiplies the zoom, keeps the middle and is reported', () => {
    const { control, onMoved, seen } = attached();
    control.apply({ zoom: 1, x: 30, y: -40 });
    control.zoomBy(1.4);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).toHaveBeenCalledOnce();
    expect(seen().zoom).toBeCloseTo(1.4);
    expect([Math.round(seen().x), Math.round(seen().y)]).toEqual([30, -40]);
  });

  test('ends at the nearest and at the farthest', () => {
    const { control, seen } = attached();
    control.zoomBy(1e6);
    expect(seen().zoom).toBe(5);
    control.zoomBy(1e-9);
    expect(seen().zoom).toBe(0.01);
  });

  test('glides', () => {
    const { core, control } = attached({ reducedMotion: false });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.zoomBy(2);
    expect([core.animated(), core.zoom()]).toEqual([true, 1]);
  });

  test('jumps where motion is to be reduced', () => {
    const { core, control } = attached({ reducedMotion: true });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.zoomBy(2);
    expect([core.animated(), core.zoom()]).toEqual([false, 2]);
  });
});

describe('fitting', () => {
  test('gives the camera up where nothing is hidden', () => {
    const { control, onMoved } = attached();
    control.fit();
    expect(onMoved.mock.calls).toEqual([[null]]);
  });

  test('is a camera of its own where a filter hides some', () => {
    const { core, control, onMoved, seen } = attached();
    core.style().selector('.hidden').style('display', 'none').update();
    nodeOf(core, 'east').addClass('hidden');
    control.fit();
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved.mock.calls).toEqual([[seen()]]);
  });
});

describe('showing', () => {
  test('an actor brings it into the middle', () => {
    const { core, control } = attached();
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.show(nodeOf(core, 'east'));
    expect(nodeOf(core, 'east').renderedPosition()).toEqual({ x: SCREEN.width / 2, y: SCREEN.height / 2 });
  });

  test('an actor brings it into the middle of what no sheet covers', () => {
    const { core, control } = attached({ covered: { right: 0, bottom: 200 } });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.show(nodeOf(core, 'east'));
    expect(nodeOf(core, 'east').renderedPosition('y')).toBeCloseTo((SCREEN.height - 200) / 2);
  });

  test('several actors brings all of them into view', () => {
    const { core, control, isInView } = attached();
    control.apply({ zoom: 5, x: 0, y: 0 });
    control.show(core.nodes());
    expect(['west', 'east', 'code'].map(isInView)).toEqual([true, true, true]);
  });

  test('nobody moves nothing', () => {
    const { core, control, seen } = attached();
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.show(core.collection());
    expect(seen()).toEqual({ zoom: 1, x: 0, y: 0 });
  });
});

/** A panel over the right half of the screen. */
const RIGHT = { left: SCREEN.width / 2, top: 0, right: SCREEN.width, bottom: SCREEN.height };

describe('bringing', () => {
  const ends = (core: Core) => core.collection().union(nodeOf(core, 'west')).union(nodeOf(core, 'east'));

  test('what is seen whole moves nothing', () => {
    const { core, control, seen } = attached();
    control.apply({ zoom: 0.3, x: 0, y: 100 });
    const before = seen();
    control.bring(ends(core), true);
    expect(seen()).toEqual(before);
  });

  test('what is at the edge moves no further than its name needs, as near as it was', () => {
    const { core, control, seen, isInView } = attached();
    control.apply({ zoom: 1, x: 1395, y: 200 });
    const before = nodeOf(core, 'east').renderedPosition('x');
    control.apply({ zoom: 1, x: 1405, y: 200 });
    control.bring(nodeOf(core, 'east'), false);
    expect([before, isInView('east'), seen().zoom, seen().y]).toEqual([5, true, 1, 200]);
    const { x } = nodeOf(core, 'east').renderedPosition();
    expect(x).toBeGreaterThan(60);
    expect(x).toBeLessThan(160);
  });

  test('both ends of a relation goes as far off as that takes', () => {
    const { core, control, seen, isInView } = attached();
    control.apply({ zoom: 1, x: -1000, y: 0 });
    control.bring(ends(core), true);
    expect([isInView('west'), isInView('east')]).toEqual([true, true]);
    expect(seen().zoom).toBeLessThan(0.4);
  });

  test.each([
    ['an end', { zoom: 0.3, x: 0, y: 100 }, RIGHT],
    ['the line', { zoom: 0.3, x: 0, y: 100 }, { left: 380, top: 290, right: 420, bottom: 310 }],
  ])('%s out from under what lies over the map', (_, camera, cover) => {
    const { core, control } = attached({ controls: [cover] });
    control.apply(camera);
    control.bring(ends(core), true);
    const [a, b] = ['west', 'east'].map((id) => nodeOf(core, id).renderedPosition());
    const points = [0, 0.25, 0.5, 0.75, 1].map((share) => ({
      x: (a?.x ?? 0) + ((b?.x ?? 0) - (a?.x ?? 0)) * share,
      y: (a?.y ?? 0) + ((b?.y ?? 0) - (a?.y ?? 0)) * share,
    }));
    const isUnder = ({ x, y }: Position) => overlaps(cover, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 });
    expect(points.filter(isUnder)).toEqual([]);
    expect(points.every(({ x, y }) => x > 0 && x < SCREEN.width && y > 0 && y < SCREEN.height)).toBe(true);
  });
});

describe('framing', () => {
  test('fits what is small or off the screen', () => {
    const { core, control, seen, isInView } = attached();
    control.apply({ zoom: 0.05, x: 0, y: 0 });
    control.frame(core.collection().union(nodeOf(core, 'west')).union(nodeOf(core, 'east')));
    expect([isInView('west'), isInView('east')]).toEqual([true, true]);
    expect(seen().zoom).toBeGreaterThan(0.25);
  });

  test('leaves the camera where all is seen well', () => {
    const { core, control, seen } = attached();
    control.apply({ zoom: 1, x: 950, y: 150 });
    control.frame(nodeOf(core, 'east'));
    expect(seen()).toEqual({ zoom: 1, x: 950, y: 150 });
  });

  test('uses what nothing lies over', () => {
    const { core, control } = attached({ covered: { right: 0, bottom: SCREEN.height / 2 } });
    control.apply({ zoom: 0.05, x: 0, y: 0 });
    control.frame(core.collection().union(nodeOf(core, 'west')).union(nodeOf(core, 'east')));
    const depths = ['west', 'east'].map((id) => nodeOf(core, id).renderedPosition().y);
    expect(Math.max(...depths)).toBeLessThan(SCREEN.height / 2);
    expect(Math.min(...depths)).toBeGreaterThan(0);
  });
});

describe('revealing', () => {
  test('an actor that is in view moves nothing', () => {
    const { core, control, seen } = attached();
    control.apply({ zoom: 1, x: 900, y: 150 });
    control.reveal(nodeOf(core, 'east'));
    expect(seen()).toEqual({ zoom: 1, x: 900, y: 150 });
  });

  test('an actor out of view brings it in, as near as it was', () => {
    const { control, core, seen, isInView } = attached();
    control.apply({ zoom: 1.5, x: 0, y: 0 });
    control.reveal(nodeOf(core, 'east'));
    expect([isInView('east'), seen().zoom]).toEqual([true, 1.5]);
  });

  test('an actor under a sheet brings it out', () => {
    const { control, core } = attached({ covered: { right: 400, bottom: 300 } });
    control.apply({ zoom: 1, x: 1000, y: 0 });
    control.reveal(nodeOf(core, 'east'));
    const { x, y } = nodeOf(core, 'east').renderedPosition();
    expect([x < SCREEN.width - 400, y < SCREEN.height - 300]).toEqual([true, true]);
  });
});

test('panning by a quarter shows a quarter of a screen more', () => {
  const { core, control, seen } = attached();
  control.apply({ zoom: 2, x: 0, y: 0 });
  control.panBy(0.25, -0.5);
  expect(seen().x).toBeCloseTo(core.width() / 8);
  expect(seen().y).toBeCloseTo(-core.height() / 4);
});

describe('an area of the screen', () => {
  test('fills it', () => {
    const { control, seen } = attached();
    control.apply({ zoom: 1, x: 400, y: 300 });
    control.showArea({ left: 100, right: 300, top: 50, bottom: 200 });
    expect(seen()).toEqual({ zoom: 4, x: 200, y: 125 });
  });

  test('that is narrow fits as a whole, and no closer than the closest', () => {
    const { control, seen } = attached();
    control.apply({ zoom: 1, x: 400, y: 300 });
    control.showArea({ left: 100, right: 120, top: 0, bottom: 300 });
    expect(seen().zoom).toBe(2);
    control.showArea({ left: 100, right: 101, top: 100, bottom: 101 });
    expect(seen().zoom).toBe(5);
  });
});

describe('the frame of an arrangement', () => {
  test('is in view with the whole', () => {
    const { core, control } = attached({ frame: [{ x: 0, y: -3000 }] });
    control.apply(null);
    expect(core.extent().y1).toBeLessThan(-3000);
    expect(core.extent().y2).toBeGreaterThan(200);
  });
});

describe('a glide', () => {
  test('stops where it is when the reader takes over', () => {
    const { core, control, seen } = attached({ reducedMotion: false });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.zoomBy(4);
    vi.advanceTimersByTime(170);
    control.interrupt();
    const { zoom } = seen();
    expect(zoom).toBeGreaterThan(1);
    expect(zoom).toBeLessThan(4);
    vi.advanceTimersByTime(REST_MS);
    expect([core.animated(), seen().zoom]).toEqual([false, zoom]);
  });

  test('to the camera of the view is not reported where it ends there', () => {
    const { control, onMoved, seen } = attached({ reducedMotion: false });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.glideTo({ zoom: 1, x: 500, y: 100 });
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).not.toHaveBeenCalled();
    expect([Math.round(seen().x), Math.round(seen().y)]).toEqual([500, 100]);
  });

  test('to the camera of the view is reported where the reader stops it', () => {
    const { control, onMoved, seen } = attached({ reducedMotion: false });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.glideTo({ zoom: 1, x: 500, y: 100 });
    vi.advanceTimersByTime(200);
    control.interrupt();
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved.mock.calls).toEqual([[seen()]]);
    expect(seen().x).toBeLessThan(500);
  });

  test('to the camera of the view is not cut short by the same camera', () => {
    const { core, control } = attached({ reducedMotion: false });
    control.apply({ zoom: 1, x: 0, y: 0 });
    control.glideTo(null);
    control.apply(null);
    expect(core.animated()).toBe(true);
  });

  test('is a jump where motion is to be reduced', () => {
    const { core, control, seen } = attached();
    control.glideTo({ zoom: 2, x: 500, y: 100 });
    expect([core.animated(), seen()]).toEqual([false, { zoom: 2, x: 500, y: 100 }]);
  });
});

describe('a move that has not come to rest', () => {
  test('is reported at once where it is asked for, and once only', () => {
    const { core, control, onMoved, seen } = attached();
    core.zoom(2);
    control.settle();
    expect(onMoved.mock.calls).toEqual([[seen()]]);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).toHaveBeenCalledOnce();
  });

  test('is none where the view moved the camera', () => {
    const { control, onMoved } = attached();
    control.apply({ zoom: 2, x: 0, y: 0 });
    control.settle();
    expect(onMoved).not.toHaveBeenCalled();
  });
});

test('a place is put into the middle at once, as near as it was', () => {
  const { control, onMoved, seen } = attached({ reducedMotion: false });
  control.apply({ zoom: 2, x: 0, y: 0 });
  control.moveTo({ x: 40, y: 50 });
  expect(seen()).toEqual({ zoom: 2, x: 40, y: 50 });
  vi.advanceTimersByTime(REST_MS);
  expect(onMoved).toHaveBeenCalledOnce();
});

describe('the camera of a scene', () => {
  test('frames its actors in place of the whole, with room for their names', () => {
    const { core, control, seen, isInView } = attached({ scene: ['east'] });
    control.apply(null);
    expect([Math.round(seen().x), Math.round(seen().y)]).toEqual([1000, 200]);
    expect([isInView('east'), isInView('west')]).toEqual([true, false]);
    core.width = () => 300;
    core.emit('resize');
    expect(isInView('east')).toBe(true);
  });

  test('is that of everybody where its actors are not known', () => {
    const { control, isInView } = attached({ scene: ['gone'] });
    control.apply(null);
    expect([isInView('east'), isInView('west')]).toEqual([true, true]);
  });

  test('is left by who asks for everything', () => {
    const { control, isInView, onMoved } = attached({ scene: ['east'] });
    control.apply(null);
    control.fit();
    expect([isInView('east'), isInView('west')]).toEqual([true, true]);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).toHaveBeenCalledWith(expect.objectContaining({ zoom: expect.any(Number) }));
  });
});

describe('room for the legend', () => {
  const right = { by: 0 };
  const beside = (camera: Camera) => ({ ...camera, x: camera.x - right.by });

  test('is made in the whole, is not reported, and is given back', () => {
    right.by = 0;
    const { control, seen, onMoved } = attached({ besideLegend: beside });
    control.apply(null);
    const { x } = seen();
    right.by = 50;
    control.makeRoom();
    expect(seen().x).toBeCloseTo(x - 50);
    right.by = 0;
    control.makeRoom();
    expect(seen().x).toBeCloseTo(x);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).not.toHaveBeenCalled();
  });

  test('is made where the reader has come to, and reported as any move', () => {
    right.by = 50;
    const { control, seen, onMoved } = attached({
      besideLegend: (camera, isWhole) => (isWhole ? camera : beside(camera)),
    });
    control.apply({ zoom: 2, x: 30, y: -40 });
    control.makeRoom();
    expect(seen().x).toBeCloseTo(-20);
    vi.advanceTimersByTime(REST_MS);
    expect(onMoved).toHaveBeenCalledOnce();
  });

  test('moves nothing where there is none, or none is needed', () => {
    const { control, seen } = attached({ besideLegend: () => null });
    control.apply({ zoom: 2, x: 30, y: -40 });
    control.makeRoom();
    expect(seen()).toMatchObject({ zoom: 2 });
    expect(seen().x).toBeCloseTo(30);
  });
});
