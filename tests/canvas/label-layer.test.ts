import { describe, expect, test } from 'vitest';
import { ARRANGEMENT } from '../../src/canvas/elements';
import { attachLabelLayer } from '../../src/canvas/label-layer';
import type { LabelText } from '../../src/canvas/label-manners';
import { type Box, overlaps } from '../../src/canvas/place-labels';
import { stylesheetOf } from '../../src/canvas/stylesheet';
import { entity, graphOf } from '../support/build';
import { coreOf, nodeOf } from './headless';
import { fakePen } from './pen';
import { testPalette } from './theme';

const PLACES = { upland: { x: 200, y: 150 }, cluster: { x: 400, y: 300 }, firm: { x: 600, y: 450 } };
const graph = graphOf(
  [entity('upland', { kind: 'ecosystem' }), entity('cluster', { kind: 'cluster', register: true }), entity('firm')],
  [],
  { layouts: new Map([[ARRANGEMENT, new Map(Object.entries(PLACES))]]) },
);
const texts = new Map(
  [...graph.nodes.values()].map(({ id, kind, register }): [string, LabelText] => [
    id,
    { name: id, kind, register: register === true, weight: 1 },
  ]),
);

function attached(reserved: readonly Box[] = []) {
  const palette = testPalette();
  const { written } = fakePen();
  const core = coreOf(graph, stylesheetOf(palette));
  const host = document.createElement('div');
  const layer = attachLabelLayer(core, host, () => reserved);
  layer.update({ texts, palette });
  // Without a screen the core renders nothing of its own.
  core.emit('render');
  const named = () =>
    layer
      .labels()
      .map(({ id }) => id)
      .sort();
  return { core, host, layer, written, named };
}

describe('names on the map', () => {
  test('stand beside every actor where there is room', () => {
    expect(attached().named()).toEqual(['cluster', 'firm', 'upland']);
  });

  test('are set in the manner of their kind: uplands in capitals', () => {
    const { written } = attached();
    expect([...written].sort()).toEqual(['UPLAND', 'cluster', 'firm']);
  });

  test('are drawn anew when the map is', () => {
    const { core, named } = attached();
    nodeOf(core, 'firm').addClass('hidden');
    core.emit('render');
    expect(named()).toEqual(['cluster', 'upland']);
  });

  test.each(['hidden', 'faded', 'dimmed'])('are not those of actors that are %s', (state) => {
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

  test('of what is lit come before all others', () => {
    const { core, named } = attached();
    // Two actors in one place, on a screen with room for one name.
    core.width = () => 80;
    core.height = () => 64;
    core.nodes().positions(() => ({ x: 40, y: 14 }));
    nodeOf(core, 'upland').addClass('hidden');
    core.emit('render');
    expect(named()).toEqual(['cluster']);
    nodeOf(core, 'firm').addClass('lit');
    core.emit('render');
    expect(named()).toEqual(['firm']);
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
