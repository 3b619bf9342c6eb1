import { describe, expect, test } from 'vitest';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import { type Box, overlaps, squareOf } from '../../../src/canvas/geometry/box';
import { attachLabelLayer } from '../../../src/canvas/names/label-layer';
import type { LabelText } from '../../../src/canvas/names/label-manners';
import { rememberLetters } from '../../../src/canvas/names/letters';
import { pairId } from '../../../src/graph/filter/pairs';
import { rankOf } from '../../../src/graph/vocabulary';
import { entity, graphOf, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';
import { coreOf, lineOf, nodeOf } from '../headless';
import { fakePen } from '../pen';
import { testPalette } from '../theme';

const PLACES = { upland: { x: 200, y: 150 }, cluster: { x: 400, y: 250 }, firm: { x: 600, y: 450 } };
const graph = graphOf(
  [entity('upland', { kind: 'ecosystem' }), entity('cluster', { kind: 'cluster', register: true }), entity('firm')],
  [relation('upland', 'runs', 'firm'), relation('cluster', 'runs', 'firm')],
  { layouts: new Map([[ARRANGEMENT, new Map(Object.entries(PLACES))]]) },
);
const textsIn = (of: typeof graph) =>
  new Map(
    [...of.nodes.values()].map(({ id, kind, register }): [string, LabelText] => [
      id,
      { name: id, language: 'en', rank: rankOf(VOCABULARY, kind), register: register === true, weight: 1 },
    ]),
  );
const texts = textsIn(graph);

const lines = new Map([
  [pairId('upland', 'firm'), { name: 'runs +1', count: 2 }],
  [pairId('cluster', 'firm'), { name: 'runs', count: 1 }],
  [pairId('alpha', 'omega'), { name: 'relation named at length', count: 1 }],
]);

/** Three actors that are no subjects of the map, the last in the middle of the line between the others. */
const lesser = graphOf([entity('alpha'), entity('omega'), entity('mid')], [relation('alpha', 'runs', 'omega')], {
  layouts: new Map([
    [
      ARRANGEMENT,
      new Map(Object.entries({ alpha: { x: 200, y: 200 }, omega: { x: 500, y: 200 }, mid: { x: 350, y: 170 } })),
    ],
  ]),
});

function attached(
  kept: readonly Box[] = [],
  told: readonly string[] = [],
  hasGround = false,
  of = graph,
  summits = new Map<string, string>(),
) {
  const palette = testPalette();
  const { written } = fakePen();
  const core = coreOf(of, stylesheetOf(palette));
  const host = document.createElement('div');
  const nowhere = () => null;
  const layer = attachLabelLayer(core, host, rememberLetters(), {
    off: () => ({ kept, quiet: [], told: new Set(told) }),
    hills: () => nowhere,
  });
  layer.update({ texts: textsIn(of), lines, summits, palette, hasGround });
  // Without a screen the core renders nothing of its own.
  core.emit('render');
  const named = () =>
    layer
      .labels()
      .map(({ id }) => id)
      .sort();
  return { core, host, layer, written, named };
}

describe('figures at summits', () => {
  const figured = () => attached([], [], true, graph, new Map([['cluster', '154']]));

  test('are drawn beside their actors, off all names', () => {
    const { written, layer } = figured();
    expect(written).toContain('154');
    expect(layer.labels().map(({ id }) => id)).toContain('cluster');
  });

  test.each(['hidden', 'faded', 'unasked'])('are not those of actors that are %s', (state) => {
    const { core, written } = figured();
    nodeOf(core, 'cluster').addClass(state);
    written.length = 0;
    core.emit('render');
    expect(written).not.toContain('154');
  });
});

describe('names on the map', () => {
  test('stand beside every actor where there is room', () => {
    expect(attached().named()).toEqual(['cluster', 'firm', 'upland']);
  });

  test('are set in the manner of their kind: uplands in capitals', () => {
    const { written } = attached();
    expect([...written].sort()).toEqual(['2', 'UPLAND', 'cluster', 'firm']);
  });

  test('are drawn anew when the map is', () => {
    const { core, named } = attached();
    nodeOf(core, 'firm').addClass('hidden');
    core.emit('render');
    expect(named()).toEqual(['cluster', 'upland']);
  });

  test.each(['hidden', 'faded', 'unasked'])('are not those of actors that are %s', (state) => {
    const { core, named } = attached();
    nodeOf(core, 'cluster').addClass(state);
    core.emit('render');
    expect(named()).toEqual(['firm', 'upland']);
  });

  test('are left out off the screen', () => {
    const { core, named } = attached();
    nodeOf(core, 'upland').position({ x: -400, y: 0 });
    core.emit('render');
    expect(named()).toEqual(['cluster', 'firm']);
  });

  /** Two actors in one place, on a screen with room for one name. */
  function crowded() {
    const map = attached();
    map.core.width = () => 80;
    map.core.height = () => 64;
    map.core.nodes().positions(() => ({ x: 40, y: 14 }));
    nodeOf(map.core, 'upland').addClass('hidden');
    const namedWith = (id: string, state: string) => {
      nodeOf(map.core, id).addClass(state);
      map.core.emit('render');
      return map.named();
    };
    return { ...map, namedWith };
  }

  test('stay where they are whatever is lit and dimmed', () => {
    const { core, layer } = attached();
    core.nodes().positions((node) => ({ x: 200 + 30 * Number(node.id().length), y: 200 }));
    core.emit('render');
    const before = layer.labels();
    nodeOf(core, 'cluster').addClass('lit').addClass('centre');
    for (const id of ['firm', 'upland']) nodeOf(core, id).addClass('dimmed');
    for (const line of core.edges().toArray()) line.addClass('dimmed');
    core.emit('render');
    expect(before.length).toBeGreaterThan(1);
    expect(layer.labels()).toEqual(before);
  });

  test('of what is lit take no place of a cluster of the register', () => {
    const { namedWith } = crowded();
    namedWith('cluster', 'dimmed');
    expect(namedWith('firm', 'lit')).toEqual(['cluster']);
  });

  test('of what is lit take that of a lesser one that is dimmed', () => {
    const map = attached([], [], true, lesser);
    map.core.width = () => 80;
    map.core.height = () => 64;
    map.core.nodes().positions(() => ({ x: 40, y: 14 }));
    nodeOf(map.core, 'mid').addClass('hidden');
    map.core.emit('render');
    const [named] = map.named();
    const other = named === 'alpha' ? 'omega' : 'alpha';
    expect(map.named()).toHaveLength(1);
    nodeOf(map.core, named ?? '').addClass('dimmed');
    nodeOf(map.core, other).addClass('lit');
    map.core.emit('render');
    expect(map.named()).toEqual([other]);
  });

  test('of what is looked at are there, if a dimmed one has to go', () => {
    const { namedWith } = crowded();
    namedWith('cluster', 'dimmed');
    expect(namedWith('firm', 'centre')).toEqual(['firm']);
  });

  test('of what is lit never go', () => {
    const { namedWith } = crowded();
    namedWith('cluster', 'lit');
    expect(namedWith('firm', 'centre')).toEqual(['cluster']);
  });

  test('of whom a scene tells come before those of others', () => {
    const named = (told: readonly string[]) => {
      const map = attached([], told);
      map.core.width = () => 80;
      map.core.height = () => 64;
      map.core.nodes().positions(() => ({ x: 40, y: 14 }));
      nodeOf(map.core, 'upland').addClass('hidden');
      map.core.emit('render');
      return map.named();
    };
    expect([named([]), named(['firm'])]).toEqual([['cluster'], ['firm']]);
  });

  test('keep off the words of the guides', () => {
    const below = { left: 540, top: 458, right: 660, bottom: 500 };
    const { layer } = attached([below]);
    const firm = layer.labels().find(({ id }) => id === 'firm');
    expect(firm && overlaps(firm.box, below)).toBe(false);
  });

  test('are gone with their canvas once the layer is detached', () => {
    const { core, host, layer, named } = attached();
    const before = named();
    layer.destroy();
    nodeOf(core, 'firm').addClass('hidden');
    core.emit('render');
    expect([host.childElementCount, named()]).toEqual([0, before]);
  });
});

describe('names of the ground', () => {
  const boxOf = ({ layer }: ReturnType<typeof attached>, id: string) =>
    layer.labels().find((label) => label.id === id)?.box;

  /** The map after an actor came into a state: where the name of the upland was, and where it is. */
  function nameOfUpland(id: string, state: string) {
    const map = attached([], [], true);
    const before = boxOf(map, 'upland');
    nodeOf(map.core, id).addClass(state);
    map.core.emit('render');
    return { before, after: boxOf(map, 'upland') };
  }

  const STATES = ['hidden', 'faded', 'unasked', 'dimmed', 'neighbour', 'lit', 'selected'];

  test.each(STATES)('stay where they are when their own mark is %s', (state) => {
    const { before, after } = nameOfUpland('upland', state);
    expect(before).toBeDefined();
    expect(after).toEqual(before);
  });

  test.each(STATES)('stay where they are when a mark beside them is %s', (state) => {
    // The firm is where the name of the upland would be, if it did not keep off.
    const map = attached([], [], true);
    nodeOf(map.core, 'firm').position({ x: 200, y: 190 });
    map.core.emit('render');
    const before = boxOf(map, 'upland');
    nodeOf(map.core, 'firm').addClass(state);
    map.core.emit('render');
    expect(boxOf(map, 'upland')).toEqual(before);
    expect(before && overlaps(before, squareOf({ x: 200, y: 190, radius: 11 }))).toBe(false);
  });

  test('are those of marks where there is no ground', () => {
    const map = attached();
    nodeOf(map.core, 'upland').addClass('hidden');
    map.core.emit('render');
    expect(boxOf(map, 'upland')).toBeUndefined();
  });
});

describe('names of clusters of the register', () => {
  test('stay where they are whatever else is lit', () => {
    const map = attached([], [], true);
    const boxOf = () => map.layer.labels().find(({ id }) => id === 'cluster')?.box;
    const before = boxOf();
    nodeOf(map.core, 'firm').addClass('lit').addClass('centre');
    map.core.emit('render');
    expect(boxOf()).toEqual(before);
  });

  test('go with their marks, and those of others find places anew', () => {
    const map = attached([], [], true);
    nodeOf(map.core, 'cluster').addClass('hidden');
    map.core.emit('render');
    expect(map.named()).toEqual(['firm', 'upland']);
  });
});

test('names are as large as the theme wants them, however small the map', () => {
  const { layer, core } = attached();
  core.width = () => 390;
  core.height = () => 500;
  core.zoom(0.3);
  layer.update({
    texts,
    lines,
    summits: new Map(),
    hasGround: true,
    palette: { ...testPalette(), nameScale: 1.7, leastName: 14 },
  });
  core.emit('render');
  const sizes = layer.labels().map(({ size }) => size);
  expect(sizes.length).toBeGreaterThan(0);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
});

describe('on lines', () => {
  const textsOf = ({ layer }: ReturnType<typeof attached>) => layer.lineLabels().map(({ text }) => text);

  test('there is a count where a line stands for several relations, and nothing else at rest', () => {
    expect(textsOf(attached())).toEqual(['2']);
  });

  test.each(['hidden', 'faded', 'dimmed'])('that are %s there is nothing', (state) => {
    const map = attached();
    lineOf(map.core, 'upland', 'firm').addClass(state);
    map.core.emit('render');
    expect(textsOf(map)).toEqual([]);
  });

  test('that lead from who is looked at the relation is named, in the stead of a count', () => {
    const map = attached();
    map.core.edges().addClass('lit named');
    map.core.emit('render');
    expect(textsOf(map).sort()).toEqual(['runs', 'runs +1']);
  });

  test('the relation is named in the stead of a lesser actor that is dimmed, never of one that is lit', () => {
    const namesWith = (state: string) => {
      const map = attached([], [], true, lesser);
      for (const id of ['alpha', 'omega']) nodeOf(map.core, id).addClass('lit');
      nodeOf(map.core, 'mid').addClass(state).position({ x: 350, y: 175 });
      map.core.edges().addClass('lit named');
      map.core.emit('render');
      return [map.named(), textsOf(map).length];
    };
    expect(namesWith('dimmed')).toEqual([['alpha', 'omega'], 1]);
    expect(namesWith('lit')).toEqual([['alpha', 'mid', 'omega'], 0]);
  });

  test('that are too short nothing is set', () => {
    const map = attached();
    map.core.edges().addClass('lit named');
    nodeOf(map.core, 'firm').position({ x: 440, y: 270 });
    map.core.emit('render');
    expect(textsOf(map)).not.toContain('runs');
  });

  test('another count is drawn without a change of the map', () => {
    const map = attached();
    const palette = testPalette();
    map.layer.update({
      texts,
      palette,
      summits: new Map(),
      hasGround: false,
      lines: new Map([[pairId('upland', 'firm'), { name: 'runs +2', count: 3 }]]),
    });
    map.core.emit('render');
    expect(textsOf(map)).toEqual(['3']);
  });
});
