// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/io/read/parse-story';
import { goToScene, openStory } from '../../../src/state/act/stage-actions';
import { DEFAULT_VIEW } from '../../../src/state/link/view';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { readScene, sceneViewOf } from '../../../src/state/story/scene-view';
import { SMALL } from '../../panels/small-atlas';
import { attribute, galleryOf, paintingsOf } from '../../support/made-up';
import { scene, storyOf } from '../../support/stories';
import { viewsOf } from '../../support/views';

const read = (view: string, patch = {}) => readScene(scene('a', { view, ...patch }), SMALL);

beforeEach(() => useAtlas.setState({ ...INITIAL_STATE, graph: SMALL }, true));

describe('the view of a scene', () => {
  test('is the view that it was taken from, but for language, look and story, and fits the file', () => {
    fc.assert(
      fc.property(viewsOf(SMALL), (view) => {
        const kept = sceneViewOf(view, SMALL);
        expect(parseStory(storyOf(scene('a', { view: kept })))).not.toBeNull();
        const shown = { ...view, language: null, theme: null, stage: null, scene: null };
        expect(sceneViewOf(readScene(scene('a', { view: kept }), SMALL).view, SMALL)).toBe(sceneViewOf(shown, SMALL));
      }),
    );
  });

  test('goes without actors that are no longer there, and names them', () => {
    expect(read('arrange=years&select=ict,gone')).toMatchObject({
      view: { ...DEFAULT_VIEW, arrangement: 'years', selection: ['ict'] },
      missing: ['gone'],
      unread: [],
    });
    expect(read('only=gone')).toMatchObject({ view: DEFAULT_VIEW, missing: ['gone'] });
  });

  test('keeps asking for those of no value, who are no actors that could be gone', () => {
    expect(read('upland=~,upland-it')).toMatchObject({
      view: { values: { ecosystem: ['~', 'upland-it'] } },
      missing: [],
      unread: [],
    });
    expect(read('industry=~,gone')).toMatchObject({ view: { values: { industry: ['~'] } }, missing: ['gone'] });
  });

  test('goes without a pair of whom one is gone, and says so', () => {
    expect(read('pair=ict,gone')).toMatchObject({ view: DEFAULT_VIEW, missing: ['gone'], unread: [] });
  });

  test('keeps the steps of a focus whose last actor is gone, and moves of those who are there', () => {
    expect(read('focus=ict,gone:2:out').view.focus).toEqual({ roots: ['ict'], degree: 2, direction: 'out' });
    expect(read('at=ict:1:2,years/gone:3:4')).toMatchObject({
      view: { positions: { uplands: { ict: { x: 1, y: 2 } } } },
      missing: ['gone'],
    });
    expect(read('upland=~,upland-gone')).toMatchObject({
      view: { values: { ecosystem: ['~'] } },
      missing: ['upland-gone'],
    });
  });

  test('keeps a place in one way, and names one that is gone', () => {
    const coast = [...SMALL.nodes.values()].find(({ kind }) => kind === 'region')?.id ?? '';
    expect(read(`region=${coast}~serves,gone~serves`)).toMatchObject({
      view: { values: { region: [`${coast}~serves`] } },
      missing: ['gone'],
      unread: [],
    });
  });

  test('goes without gone actors that are values of an attribute of any name', () => {
    const owner = attribute('owner', 'categories', { facet: 'open', nodes: true });
    const graph = paintingsOf(galleryOf([owner]), { values: { owner: ['anna'] } });
    expect(readScene(scene('a', { view: 'a.owner=anna,gone' }), graph)).toMatchObject({
      view: { values: { owner: ['anna'] } },
      missing: ['gone'],
    });
  });

  test('names a relation, a pair, a frame and marks that lost their actors', () => {
    const text = { pl: '', en: '' };
    expect(read('relation=gone').missing).toEqual(['gone']);
    expect(read('pair=ict,gone')).toMatchObject({ view: { pair: null }, missing: ['gone'] });
    expect(read('', { frame: ['ict', 'lost'] }).missing).toEqual(['lost']);
    expect(read('', { annotations: [{ shape: 'arrow', from: 'past', to: 'ict', text }] }).missing).toEqual(['past']);
  });

  test('leaves the camera to a frame, which fits every screen', () => {
    expect(read('camera=2:10:20').view.camera).toEqual({ zoom: 2, x: 10, y: 20 });
    expect(read('camera=2:10:20', { frame: ['ict'] }).view.camera).toBeNull();
  });

  test('names what else cannot be read', () => {
    expect(read('arrange=spiral').unread).toEqual(['arrange=spiral']);
  });

  test('is opened for those who are there, never as another view', () => {
    openStory(storyOf(scene('a', { view: 'select=gone,ict' })));
    goToScene('a');
    expect(useAtlas.getState().view).toMatchObject({ scene: 'a', selection: ['ict'] });
  });
});
