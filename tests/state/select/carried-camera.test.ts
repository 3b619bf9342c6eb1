// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { arrange, setForce } from '../../../src/state/act/arrange-actions';
import { setCamera } from '../../../src/state/act/view-actions';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { setPort } from '../../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { fakeCanvas } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';

const placed = (places: Readonly<Record<string, readonly [x: number, y: number]>>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

const graph = graphOf([entity('west'), entity('east'), entity('school', { kind: 'university' })], [], {
  layouts: new Map([
    ['uplands', placed({ west: [-100, 0], east: [100, 0], school: [300, 0] })],
    ['years', placed({ west: [1, 2], east: [3, 4], school: [5, 6] })],
  ]),
});

function open(patch: Partial<View>) {
  useAtlas.setState({ ...INITIAL_STATE, graph, view: { ...DEFAULT_VIEW, ...patch } }, true);
}
const camera = () => useAtlas.getState().view.camera;

beforeEach(() => {
  open({});
});

describe('another arrangement', () => {
  test('is shown as a whole where the whole was shown', () => {
    open({ selection: ['west'] });
    arrange('years');
    expect(camera()).toBeNull();
  });

  test('is shown at the selected actor, as near as before', () => {
    open({ selection: ['west'], camera: { zoom: 2, x: 100, y: 0 } });
    arrange('years');
    expect(camera()).toEqual({ zoom: 2, x: 1, y: 2 });
  });

  test('is shown at the actor that was nearest to the middle', () => {
    open({ camera: { zoom: 2, x: 90, y: 20 } });
    arrange('years');
    expect(camera()).toEqual({ zoom: 2, x: 3, y: 4 });
  });

  test('is shown at an actor that the filter shows', () => {
    open({ values: { kind: ['university'] }, selection: ['west'], camera: { zoom: 2, x: -90, y: 20 } });
    arrange('years');
    expect(camera()).toEqual({ zoom: 2, x: 5, y: 6 });
  });

  test('is shown at the actor where it was moved by hand', () => {
    open({ selection: ['west'], camera: { zoom: 2, x: 0, y: 0 }, positions: { years: { west: { x: 70, y: 80 } } } });
    arrange('years');
    expect(camera()).toEqual({ zoom: 2, x: 70, y: 80 });
  });

  test('keeps the camera where the filter shows nobody', () => {
    open({ values: { kind: ['cluster'] }, camera: { zoom: 2, x: 90, y: 20 } });
    arrange('years');
    expect(camera()).toEqual({ zoom: 2, x: 90, y: 20 });
  });

  test('follows from where the camera is now, reported or not', () => {
    const canvas = fakeCanvas();
    canvas.settle.mockImplementation(() => setCamera({ zoom: 3, x: 299, y: 0 }));
    setPort('canvas', canvas);
    arrange('years');
    expect(camera()).toEqual({ zoom: 3, x: 5, y: 6 });
  });

  test('that is the same one changes nothing', () => {
    open({ camera: { zoom: 2, x: 90, y: 20 } });
    const notice = vi.fn();
    const stop = useAtlas.subscribe(notice);
    arrange('uplands');
    stop();
    expect(notice).not.toHaveBeenCalled();
  });
});

describe('the free arrangement, once it is computed', () => {
  const force = placed({ west: [11, 12], east: [13, 14], school: [15, 16] });

  test('takes the camera along', () => {
    open({ selection: ['east'], camera: { zoom: 2, x: 0, y: 0 } });
    arrange('force');
    setForce({ of: useAtlas.getState().graph, value: force });
    expect(camera()).toEqual({ zoom: 2, x: 13, y: 14 });
  });

  test('leaves the camera that the reader moved meanwhile', () => {
    open({ selection: ['east'], camera: { zoom: 2, x: 0, y: 0 } });
    arrange('force');
    setCamera({ zoom: 3, x: 7, y: 8 });
    setForce({ of: useAtlas.getState().graph, value: force });
    expect(camera()).toEqual({ zoom: 3, x: 7, y: 8 });
  });

  test('is computed anew, and takes the camera along, where it failed before', () => {
    open({ selection: ['east'], camera: { zoom: 2, x: 0, y: 0 } });
    setForce({ of: useAtlas.getState().graph, value: 'failed' });
    arrange('force');
    expect(useAtlas.getState().session.force).toBeNull();
    setForce({ of: useAtlas.getState().graph, value: force });
    expect(camera()).toEqual({ zoom: 2, x: 13, y: 14 });
  });

  test('leaves the camera of a link', () => {
    open({ arrangement: 'force', selection: ['east'], camera: { zoom: 2, x: 50, y: 60 } });
    setForce({ of: useAtlas.getState().graph, value: force });
    expect(camera()).toEqual({ zoom: 2, x: 50, y: 60 });
  });
});
