import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import { captionLegend } from '../../../src/canvas/drawing/caption-legend';
import type { Box } from '../../../src/canvas/geometry/box';
import { type GuideText, NO_GUIDES } from '../../../src/canvas/ground/guide-shapes';
import { attachGuides, SUPPOSED_DASH } from '../../../src/canvas/ground/guides';
import { screenFrame } from '../../../src/canvas/layers/frame';
import { record } from '../../../src/io/picture/display-list';
import { newAsk } from '../../../src/state/link/ask-parts';
import { useAtlas } from '../../../src/state/store';
import { openAtlas } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';
import { coreOf, nodeOf } from '../headless';
import { fakePen } from '../pen';
import { testPalette } from '../theme';

const PLACES = { a: { x: 200, y: 200 }, b: { x: 400, y: 250 } };
const graph = graphOf([entity('a'), entity('b')], [], {
  layouts: new Map([[ARRANGEMENT, new Map(Object.entries(PLACES))]]),
});
const TEXT = { at: { x: 100, y: 100 }, text: '2006', align: 'left' } as const;

function attached(covered: () => readonly Box[] = () => []) {
  const palette = testPalette();
  const { written } = fakePen();
  const core = coreOf(graph, stylesheetOf(palette));
  const layer = attachGuides(core, document.createElement('div'), { covered });
  return { core, layer, palette, written };
}

/** What a file of the map would hold of the guides. */
function marksOf({ core, layer }: ReturnType<typeof attached>) {
  return record(
    (pen) => layer.drawOn(pen, screenFrame(core)),
    (_font, text) => text.length * 7,
  );
}

describe('words of guides', () => {
  const fonts = new EventTarget();
  beforeEach(() => {
    Reflect.defineProperty(document, 'fonts', { configurable: true, value: fonts });
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'fonts');
  });

  test('are drawn anew when fonts have come, until the map goes', () => {
    const { core, layer, palette, written } = attached();
    layer.update({ guides: { ...NO_GUIDES, texts: [TEXT] }, supposed: [], palette });
    core.emit('render');
    core.emit('render');
    expect(written).toEqual(['2006']);
    fonts.dispatchEvent(new Event('loadingdone'));
    core.emit('render');
    expect(written).toEqual(['2006', '2006']);
    layer.destroy();
    const render = vi.spyOn(core, 'forceRender');
    fonts.dispatchEvent(new Event('loadingdone'));
    expect(render).not.toHaveBeenCalled();
  });
});

describe('words that may stand elsewhere', () => {
  const others = [{ at: { x: 300, y: 300 }, align: 'left' as const }];
  const word = { at: { x: 100, y: 100 }, text: 'HILL', align: 'center', others } as const;
  const around = (x: number, y: number) => ({ left: x - 60, right: x + 60, top: y - 20, bottom: y + 20 });
  const placed = (texts: readonly GuideText[], ...covers: readonly Box[]) => {
    const { layer, palette, core } = attached(() => covers);
    layer.update({ guides: { ...NO_GUIDES, texts }, supposed: [], palette });
    core.emit('render');
    return layer.boxes().map(({ left, top, bottom }) => [Math.round(left), (top + bottom) / 2]);
  };

  test('keep off what lies over the map, and are not there where they cannot', () => {
    const [[first = 0] = []] = placed([word]);
    expect(first).toBeLessThan(100);
    expect(placed([word], around(100, 100))).toEqual([[297, 300]]);
    expect(placed([word], around(100, 100), around(300, 300))).toEqual([]);
    const { others: _none, ...only } = word;
    expect(placed([only], around(100, 100))).toEqual([[first, 100]]);
  });

  test('are wholly in view', () => {
    expect(placed([{ ...word, at: { x: 100, y: 2 } }])).toEqual([[297, 300]]);
    expect(placed([{ ...word, at: { x: 4, y: 100 } }])).toEqual([[0, 100]]);
    expect(placed([{ ...word, at: { x: -60, y: 100 } }])).toEqual([[297, 300]]);
  });

  test('come back where what lay over the map is gone, though nothing has moved', () => {
    let covers: readonly Box[] = [around(100, 100)];
    const { layer, palette, core } = attached(() => covers);
    layer.update({ guides: { ...NO_GUIDES, texts: [word] }, supposed: [], palette });
    core.emit('render');
    const before = layer.boxes();
    covers = [];
    core.emit('render');
    expect(layer.boxes()).not.toEqual(before);
  });
});

describe('a supposed relation', () => {
  test('is drawn between its ends in dashes and dots, which no line of the data has, and goes with them', () => {
    const map = attached();
    const { core, layer, palette } = map;
    layer.update({ guides: NO_GUIDES, supposed: [{ from: 'a', to: 'b' }], palette });
    const dash = SUPPOSED_DASH.map((length) => length * palette.lineScale);
    expect(marksOf(map)).toMatchObject([{ kind: 'stroke', dash, colour: palette.accent }]);
    const before = JSON.stringify(marksOf(map));
    nodeOf(core, 'b').position({ x: 500, y: 300 });
    expect(JSON.stringify(marksOf(map))).not.toBe(before);
  });

  test('is not drawn where an end is not seen, or not there', () => {
    const map = attached();
    map.layer.update({ guides: NO_GUIDES, supposed: [{ from: 'a', to: 'ghost' }], palette: map.palette });
    expect(marksOf(map)).toEqual([]);
    map.layer.update({ guides: NO_GUIDES, supposed: [{ from: 'a', to: 'b' }], palette: map.palette });
    nodeOf(map.core, 'b').style('display', 'none');
    expect(marksOf(map)).toEqual([]);
  });

  test('is in the legend below a picture, where there is one', () => {
    const lines = () => captionLegend(useAtlas.getState(), testPalette()).lines.items.map(({ label }) => label);
    openAtlas();
    expect(lines()).not.toContain('only supposed here');
    openAtlas({ ask: newAsk('scenario', { added: [{ from: 'wood', type: 'collaborates-with', to: 'ict' }] }) });
    expect(lines()).toContain('only supposed here');
  });
});

describe('words of rings', () => {
  const RINGS = { lines: [], rings: [], middle: 'a' };
  const word = { at: { x: 300, y: 300 }, text: 'one step', align: 'center' } as const;

  test('stand over the elements with paper around them, elsewhere where somebody stands in their place', () => {
    const { core, layer, palette } = attached();
    const wordsOf = () =>
      record(
        (pen) => layer.drawWords(pen, screenFrame(core)),
        (_font, text) => text.length * 7,
      );
    const others = [{ at: { x: 100, y: 100 } }];
    layer.update({ guides: { ...RINGS, texts: [{ ...word, others }] }, supposed: [], palette });
    const [free] = wordsOf();
    layer.update({
      guides: { ...RINGS, texts: [{ ...word, others }], standing: new Map([['a', { x: 300, y: 300 }]]) },
      supposed: [],
      palette,
    });
    const [moved] = wordsOf();
    expect(free).toMatchObject({ kind: 'words', halo: { colour: palette.paper } });
    expect(JSON.stringify(free)).not.toBe(JSON.stringify(moved));
  });

  test('have the actor in the middle marked by a ring, which goes with it', () => {
    const map = attached();
    map.layer.update({ guides: { ...RINGS, texts: [] }, supposed: [], palette: map.palette });
    expect(map.layer.middle()).toBe('a');
    expect(marksOf(map)).toMatchObject([{ kind: 'stroke', colour: map.palette.ink }]);
    const before = JSON.stringify(marksOf(map));
    nodeOf(map.core, 'a').position({ x: 500, y: 300 });
    expect(JSON.stringify(marksOf(map))).not.toBe(before);
    nodeOf(map.core, 'a').style('display', 'none');
    expect(marksOf(map)).toEqual([]);
  });
});
