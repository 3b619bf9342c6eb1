import { act } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerOf } from '../../src/answers/answers';
import { nodeKey } from '../../src/canvas/core/keys';
import { arrange } from '../../src/state/act/arrange-actions';
import { setFilter } from '../../src/state/act/filter-actions';
import { selectNode, toggleNode } from '../../src/state/act/selection-actions';
import { setAnswers, setDrawn } from '../../src/state/act/session-actions';
import { goToScene, openStory } from '../../src/state/act/stage-actions';
import { chooseLanguage, setCamera } from '../../src/state/act/view-actions';
import { newAsk } from '../../src/state/link/ask-parts';
import { portOf } from '../../src/state/ports';
import { useAtlas } from '../../src/state/store';
import { view } from '../panels/small-atlas';
import { scene, storyOf } from '../support/stories';
import { SCREEN } from './headless';
import { openMap } from './map';
import { wearTheme } from './theme';

// jsdom has no canvas to draw on: Cytoscape runs without a screen.
vi.mock('react-cytoscapejs', async (importOriginal) => {
  const { default: CytoscapeComponent } = await importOriginal<typeof import('react-cytoscapejs')>();
  const Headless = (props: object) => <CytoscapeComponent elements={[]} {...props} headless styleEnabled />;
  return { default: Headless };
});

beforeEach(() => {
  wearTheme('light');
});

const names = () => (window.wyzyny?.labels() ?? []).map(({ lines }) => lines.join(' ')).sort();
const set = (patch: object) => act(() => useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } })));

/** Where the middle of the screen is, and how near. */
const sight = (core: Core) => {
  const { x1, y1, w, h } = core.extent();
  return { zoom: core.zoom(), x: Math.round(x1 + w / 2), y: Math.round(y1 + h / 2) };
};
/** Whether an actor is on the screen, with so much room around it. */
function isSeen(core: Core, id: string, room = 0): boolean {
  const { x, y } = core.getElementById(nodeKey(id)).renderedPosition();
  return x >= room && y >= room && x <= SCREEN.width - room && y <= SCREEN.height - room;
}
const AWAY = { zoom: 2, x: 5000, y: 5000 };

describe('names on the map', () => {
  test('follow the filter without a render of the map, and come back with it', async () => {
    const { draw } = await openMap();
    // What came in a hurry is whole once the map is at rest.
    draw();
    const all = names();
    expect(all).toContain('ICT Cluster');
    act(() => setFilter({ values: { kind: ['ecosystem'] } }));
    draw();
    expect(names()).not.toContain('ICT Cluster');
    set({ values: {} });
    draw();
    expect(names()).toEqual(all);
  });

  test('are in the language in force', async () => {
    const { draw } = await openMap();
    act(() => chooseLanguage('pl'));
    draw();
    expect(names()).toContain('Urząd Miasta');
    expect(names()).not.toContain('City Hall');
  });

  test('tell what the relations are called of whom is looked at', async () => {
    const { draw } = await openMap();
    const told = () => (window.wyzyny?.lineLabels() ?? []).map(({ text }) => text);
    expect(told()).toEqual(['2']);
    act(() => selectNode('school'));
    draw();
    expect(told()).toEqual(['collaboration +1']);
  });
});

describe('what lies under and over the map', () => {
  test('is the ground of uplands in one arrangement alone', async () => {
    const { draw, core } = await openMap();
    const tap = (id: string | null) => {
      act(() => selectNode(null));
      const place = core.getElementById(nodeKey('upland-it')).position();
      act(() => core.emit({ type: 'tap', target: core, position: { ...place } } as unknown as string));
      return [view().selection[0] ?? null, id];
    };
    expect(tap('upland-it')).toEqual(['upland-it', 'upland-it']);
    act(() => arrange('years'));
    draw();
    expect(tap(null)).toEqual([null, null]);
  });

  test('are the words of an arrangement, which names keep off', async () => {
    const { draw } = await openMap();
    expect(window.wyzyny?.guides()).toEqual([]);
    act(() => arrange('years'));
    draw();
    expect(window.wyzyny?.guides().length).toBeGreaterThan(0);
  });

  test('is what the scene in force adds, and nothing once it is left', async () => {
    const text = { pl: 'Tu', en: 'Here' };
    const { draw } = await openMap();
    act(() => openStory(storyOf(scene('told', { annotations: [{ shape: 'text', at: 'ict', text }] }), scene('bare'))));
    act(() => goToScene('told'));
    await vi.waitFor(() => {
      draw();
      expect(window.wyzyny?.annotations()).toHaveLength(1);
    }, 20_000);
    act(() => goToScene('bare'));
    draw();
    expect(window.wyzyny?.annotations()).toEqual([]);
  });

  test('goes with the map', async () => {
    const { unmount, host } = await openMap();
    const layers = () => host.querySelectorAll('canvas').length;
    expect(layers()).toBeGreaterThanOrEqual(4);
    unmount();
    expect([layers(), portOf('layOut'), portOf('layOutNow'), portOf('canvas')]).toEqual([0, null, null, null]);
  });
});

describe('the camera of the view', () => {
  test('is shown by the map from the start, and when it changes', async () => {
    const { core } = await openMap({ camera: { zoom: 2, x: 30, y: -40 } });
    expect(sight(core)).toEqual({ zoom: 2, x: 30, y: -40 });
    act(() => setCamera({ zoom: 1, x: 0, y: 90 }));
    expect(sight(core)).toEqual({ zoom: 1, x: 0, y: 90 });
  });

  test('is what the reader has moved the map to, once that rests', async () => {
    const { core } = await openMap();
    expect(view().camera).toBeNull();
    act(() => void core.viewport({ zoom: 2, pan: { x: 0, y: 0 } }));
    expect(view().camera).toBeNull();
    await vi.waitFor(() => expect(view().camera).toEqual({ zoom: 2, x: 200, y: 150 }));
  });

  test('is null for the whole: everyone is seen', async () => {
    const { core } = await openMap({ camera: AWAY });
    expect(isSeen(core, 'ict')).toBe(false);
    act(() => setCamera(null));
    expect(['upland-it', 'upland-sea', 'light', 'school'].map((id) => isSeen(core, id))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  test('of a scene with a frame shows its actors', async () => {
    const { core } = await openMap();
    act(() => openStory(storyOf(scene('near', { frame: ['ict', 'school'] }))));
    const before = core.zoom();
    act(() => goToScene('near'));
    expect([core.zoom() > before, isSeen(core, 'ict'), isSeen(core, 'school')]).toEqual([true, true, true]);
  });
});

describe('what is selected', () => {
  test('is brought into view, and what is seen moves nothing', async () => {
    const { core } = await openMap({ camera: { zoom: 2, x: 200, y: 60 } });
    expect(isSeen(core, 'school')).toBe(false);
    act(() => selectNode('school'));
    expect(isSeen(core, 'school')).toBe(true);
    const before = sight(core);
    act(() => selectNode(null));
    act(() => selectNode('school'));
    expect(sight(core)).toEqual(before);
  });

  test('is seen with the whole line where it is a relation', async () => {
    const { core } = await openMap({ camera: { zoom: 1.2, x: 400, y: 0 } });
    set({ relation: 'city--coordinates--ict' });
    expect([isSeen(core, 'city'), isSeen(core, 'ict')]).toEqual([true, true]);
  });

  test('moves nothing where there are several', async () => {
    const { core } = await openMap({ camera: AWAY });
    act(() => selectNode(null));
    set({ selection: ['ict'] });
    const before = sight(core);
    act(() => toggleNode('school'));
    expect(sight(core)).toEqual(before);
  });

  test('leaves the last word to a link that brings its own camera', async () => {
    const { core } = await openMap({ camera: AWAY, selection: ['ict'] });
    expect(sight(core)).toEqual(AWAY);
    set({ selection: ['wood'], camera: { ...AWAY, x: 6000 } });
    expect(sight(core).x).toBe(6000);
  });

  test('is not brought into view while views are drawn one after another', async () => {
    const { core } = await openMap({ camera: AWAY });
    act(() => setDrawn({ ...useAtlas.getState().view, selection: ['ict'] }));
    expect(sight(core)).toEqual(AWAY);
    act(() => setDrawn(null));
  });
});

describe('an answer', () => {
  const GAP = newAsk('gaps', { open: 'likely-link', about: ['ict', 'school'] });

  test('is framed once it is there', async () => {
    const { core } = await openMap({ camera: AWAY });
    set({ ask: GAP });
    expect(isSeen(core, 'ict')).toBe(false);
    act(() => setAnswers(answerOf));
    expect([isSeen(core, 'ict'), isSeen(core, 'school')]).toEqual([true, true]);
  });

  test('is framed once: the reader may look elsewhere then', async () => {
    const { core } = await openMap({ camera: AWAY });
    act(() => setAnswers(answerOf));
    set({ ask: GAP });
    expect(isSeen(core, 'ict')).toBe(true);
    act(() => setCamera({ ...AWAY, x: 6000 }));
    act(() => setFilter({ words: 'wood' }));
    expect(sight(core).x).toBe(6000);
  });

  test('that comes with a camera, as in a link, is shown by that', async () => {
    const { core } = await openMap();
    act(() => setAnswers(answerOf));
    set({ ask: GAP, camera: AWAY });
    expect(sight(core)).toEqual(AWAY);
  });
});

describe('the port of the map', () => {
  test('knows whom the screen shows, but for those at its very edge', async () => {
    await openMap({ camera: { zoom: 1, x: -120, y: 40 } });
    expect(portOf('canvas')?.inView()).toContain('ict');
    act(() => setCamera({ zoom: 1, x: -120 + SCREEN.width / 2 - 10, y: 40 }));
    expect(portOf('canvas')?.inView()).not.toContain('ict');
  });

  test('frames whom it is asked for, unless they are hidden', async () => {
    const { core, draw } = await openMap({ camera: AWAY });
    act(() => setFilter({ values: { kind: ['cluster'] } }));
    draw();
    act(() => portOf('canvas')?.frame(['city']));
    expect(sight(core)).toEqual(AWAY);
    act(() => portOf('canvas')?.frame(['ict', 'wood']));
    expect([isSeen(core, 'ict'), isSeen(core, 'wood')]).toEqual([true, true]);
  });

  test('comes back to the camera of the view', async () => {
    const { core } = await openMap({ camera: { zoom: 1, x: 10, y: 20 } });
    act(() => void core.viewport({ zoom: 3, pan: { x: 0, y: 0 } }));
    act(() => portOf('canvas')?.comeBack());
    expect(sight(core)).toEqual({ zoom: 1, x: 10, y: 20 });
  });
});
