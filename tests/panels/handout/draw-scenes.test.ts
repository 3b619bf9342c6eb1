import { beforeEach, expect, test, vi } from 'vitest';
import { drawScenes } from '../../../src/panels/handout/draw-scenes';
import { captureScene } from '../../../src/state/act/capture-actions';
import { setFilter } from '../../../src/state/act/filter-actions';
import { openStory } from '../../../src/state/act/stage-actions';
import type { Drawing } from '../../../src/state/drawing';
import { setPort } from '../../../src/state/ports';
import { mapState } from '../../../src/state/select/map-state';
import { useAtlas } from '../../../src/state/store';
import { openAtlas, session, view } from '../small-atlas';

const DRAWING: Drawing = { width: 8, height: 6, draw: () => undefined, measure: () => 1 };

/** The kinds that the scenes of the story ask for, in their order. */
const KINDS = ['cluster', 'university'];

beforeEach(() => {
  openAtlas();
  openStory({ title: { pl: '', en: '' }, scenes: [] });
  for (const kind of KINDS) {
    setFilter({ values: { kind: [kind] } });
    captureScene();
  }
  setFilter({ values: {}, words: 'city' });
});

test('scenes are drawn one after another, while the view of the reader stays the same', async () => {
  const before = view();
  const changes = vi.fn();
  const stop = useAtlas.subscribe((now, then) => now.view !== then.view && changes());
  const drawn: unknown[] = [];
  setPort('layOut', async () => {
    drawn.push(mapState().view.values.kind);
    return DRAWING;
  });
  const scenes = await drawScenes({ onScene: () => undefined, signal: new AbortController().signal });
  stop();
  expect([scenes.length, drawn]).toEqual([2, KINDS.map((kind) => [kind])]);
  expect([changes.mock.calls.length, view() === before, mapState().view === before]).toEqual([0, true, true]);
});

test('the map shows the view of the reader again where drawing is given up', async () => {
  const control = new AbortController();
  setPort('layOut', () => new Promise(() => control.abort()));
  await expect(drawScenes({ onScene: () => undefined, signal: control.signal })).rejects.toThrow();
  expect(session().drawn).toBeNull();
});
