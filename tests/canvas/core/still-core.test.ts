import { describe, expect, test, vi } from 'vitest';
import { applyEmphasis } from '../../../src/canvas/core/classes';
import type { DrawnCore } from '../../../src/canvas/core/drawn-core';
import { elementsOf } from '../../../src/canvas/core/elements';
import { emphasisOf } from '../../../src/canvas/core/emphasis';
import { attachFading } from '../../../src/canvas/core/fading';
import { paintNodes } from '../../../src/canvas/core/paint';
import { stillCore } from '../../../src/canvas/core/still-core';
import { lookOf } from '../../../src/canvas/core/still-looks';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import { pairsOf } from '../../../src/graph/filter/pairs';
import { selectColourScale } from '../../../src/state/select/colour-selectors';
import { useAtlas } from '../../../src/state/store';
import { openAtlas } from '../../panels/small-atlas';
import { headlessCore, SCREEN } from '../headless';
import { PLACED } from '../map';
import { testPalette } from '../theme';

/** The small atlas in a core that stands still and in Cytoscape's own, both looking as the view says. */
function both(act: (state: ReturnType<typeof useAtlas.getState>) => void = () => {}) {
  openAtlas({}, PLACED);
  act(useAtlas.getState());
  const palette = testPalette();
  const [elements, rules] = [elementsOf(PLACED, pairsOf(PLACED)), stylesheetOf(palette)];
  const still = stillCore(elements, rules, SCREEN);
  const cores = [still.core, headlessCore(structuredClone(elements), rules)] as const;
  for (const core of cores) {
    paintNodes(core, palette, selectColourScale(useAtlas.getState()));
    applyEmphasis(core, emphasisOf(useAtlas.getState()));
  }
  return { still, cores };
}

/** What `drawElements` and the layers ask of an element. */
const NODE = ['opacity', 'border-width', 'underlay-opacity', 'outline-width', 'background-opacity', 'border-opacity'];
const LINE = ['opacity', 'width', 'line-opacity', 'line-outline-width', 'underlay-opacity', 'arrow-scale'];
const WORDS = {
  node: ['shape', 'border-style', 'background-width'],
  line: ['line-style', 'source-arrow-shape', 'target-arrow-shape'],
};

function looksIn(core: DrawnCore) {
  const nodes = core.nodes().map((node) => ({
    id: node.id(),
    isShown: node.visible(),
    at: { ...node.position() },
    width: node.width(),
    numbers: NODE.map((name) => node.numericStyle(name)),
    words: WORDS.node.map((name) => node.style(name)),
  }));
  const lines = core.edges().map((line) => ({
    id: line.id(),
    ends: [line.source().id(), line.target().id()],
    isShown: line.visible(),
    numbers: LINE.map((name) => line.numericStyle(name)),
    words: WORDS.line.map((name) => line.style(name)),
  }));
  return { nodes, lines };
}

describe('a core that stands still', () => {
  test('has the elements of Cytoscape, and its looks', () => {
    const { cores } = both();
    const [still, real] = cores.map(looksIn);
    expect(still?.nodes.length).toBe(PLACED.nodes.size);
    expect(still).toEqual(real);
  });

  test('hides and fades with the filter as Cytoscape does', () => {
    for (const rest of ['hide', 'fade'] as const) {
      const { cores } = both(({ view }) => {
        useAtlas.setState({ view: { ...view, rest, words: 'ICT' } });
      });
      const [still, real] = cores.map(looksIn);
      expect(still).toEqual(real);
      expect(still?.nodes.some(({ isShown, numbers }) => !isShown || numbers[0] !== 1)).toBe(true);
    }
  });

  test('looks where it is told to, and says so as Cytoscape does', () => {
    const { still, cores } = both();
    const [, real] = cores;
    still.look({ zoom: 1.5, x: 20, y: -10 });
    real.viewport({ zoom: 1.5, pan: { x: SCREEN.width / 2 - 30, y: SCREEN.height / 2 + 15 } });
    expect([still.core.zoom(), still.core.pan()]).toEqual([real.zoom(), real.pan()]);
  });

  test('renders once for all that ask in one task', async () => {
    const { core } = both().still;
    let renders = 0;
    const count = () => {
      renders += 1;
    };
    core.on('render', count);
    core.forceRender();
    core.forceRender();
    await Promise.resolve();
    expect(renders).toBe(1);
    core.off('render', count);
    core.forceRender();
    await Promise.resolve();
    expect(renders).toBe(1);
  });

  test('fades as Cytoscape does, and is drawn anew when its looks change', async () => {
    const { cores } = both();
    const frames: FrameRequestCallback[] = [];
    vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
    let renders = 0;
    cores[0].on('render', () => {
      renders += 1;
    });
    vi.spyOn(performance, 'now').mockReturnValue(1000);
    for (const core of cores)
      attachFading(core).change(() => core.nodes().toArray()[0]?.toggleClass('dimmed', true), 1000);
    for (const frame of frames.splice(0)) frame(1500);
    const opacities = cores.map((core) => core.nodes().toArray()[0]?.numericStyle('opacity') ?? 0);
    expect(opacities[0]).toBeGreaterThan(0.2);
    expect(opacities[0]).toBeLessThan(1);
    expect(opacities[0]).toBeCloseTo(opacities[1] ?? 0);
    await Promise.resolve();
    expect(renders).toBe(1);
    vi.unstubAllGlobals();
  });

  test('knows nobody who is not there', () => {
    const nobody = both().still.core.getElementById('n:nobody');
    expect([nobody.empty(), nobody.visible(), nobody.edges().toArray()]).toEqual([true, false, []]);
  });
});

describe('the looks of the still map', () => {
  test('know every selector of the stylesheet, and refuse what they do not', () => {
    const element = { group: 'node', hasClass: () => true, data: () => 'subject' } as const;
    expect(() => lookOf(element, stylesheetOf(testPalette()))).not.toThrow();
    expect(() => lookOf(element, [{ selector: 'node > edge', style: {} }])).toThrow('node > edge');
  });
});
