import { describe, expect, test, vi } from 'vitest';
import { attachAnnotations } from '../../../src/canvas/annotations/annotations';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import type { Annotation } from '../../../src/io/read/parse-story';
import { entity, graphOf, relation } from '../../support/build';
import { coreOf, nodeOf } from '../headless';
import { fakePen } from '../pen';
import { testPalette } from '../theme';

const PLACES = { a: { x: 200, y: 200 }, b: { x: 400, y: 250 }, c: { x: 600, y: 400 } };
const graph = graphOf(
  [entity('a'), entity('b'), entity('c')],
  [relation('a', 'runs', 'b'), relation('b', 'runs', 'c')],
  {
    layouts: new Map([[ARRANGEMENT, new Map(Object.entries(PLACES))]]),
  },
);
const TEXT = { pl: 'dopisek', en: 'note' };

async function attached(...annotations: readonly Annotation[]) {
  const palette = testPalette();
  fakePen();
  const core = coreOf(graph, stylesheetOf(palette));
  const means = { covered: () => [], bring: (come: () => Promise<void>) => void come() };
  const layer = attachAnnotations(core, document.createElement('div'), means);
  layer.update({
    annotations: annotations.map((annotation) => ({ annotation, text: annotation.text.en ?? '' })),
    palette,
  });
  // What draws comes when it is first needed; without a screen the core renders nothing of its own.
  await vi.dynamicImportSettled();
  core.emit('render');
  return { core, layer };
}

describe('the annotations of a scene', () => {
  test('are drawn with their words, which names keep off', async () => {
    const { layer } = await attached(
      { shape: 'circle', around: ['a', 'b'], text: TEXT },
      { shape: 'arrow', to: 'c', text: TEXT },
    );
    expect(layer.annotations().map(({ shape, words }) => [shape, words?.lines])).toEqual([
      ['circle', ['note']],
      ['arrow', ['note']],
    ]);
    expect(layer.off([]).kept).toHaveLength(2);
    expect([...layer.off([]).told]).toEqual(['a', 'b', 'c']);
  });

  test('go with their actors', async () => {
    const { core, layer } = await attached({ shape: 'arrow', from: 'a', to: 'b', text: TEXT });
    const before = layer.annotations()[0]?.arrow?.tip;
    core.panBy({ x: 30, y: -20 });
    core.emit('render');
    const after = layer.annotations()[0]?.arrow?.tip;
    expect([(after?.x ?? 0) - (before?.x ?? 0), (after?.y ?? 0) - (before?.y ?? 0)].map(Math.round)).toEqual([30, -20]);
  });

  test('are not those of hidden actors', async () => {
    const { core, layer } = await attached(
      { shape: 'circle', around: ['a', 'c'], text: TEXT },
      { shape: 'arrow', to: 'c', text: TEXT },
      { shape: 'text', at: 'c', text: TEXT },
    );
    const wide = layer.annotations()[0]?.ring.length ?? 0;
    // Drawing brings styles up to date, as reading one does.
    nodeOf(core, 'c').addClass('hidden').numericStyle('opacity');
    core.emit('render');
    expect(layer.annotations().map(({ shape }) => shape)).toEqual(['circle']);
    expect(layer.annotations()[0]?.ring.length).toBeLessThan(wide);
  });

  test('of unknown actors are none', async () => {
    const { layer } = await attached({ shape: 'circle', around: ['gone'], text: TEXT });
    expect(layer.annotations()).toEqual([]);
  });
});
