// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../../scripts/check/dataset';
import { loadAtlas, loadFirstAtlas } from '../../../src/app/documents/load-atlas';
import { LUBLIN } from '../../../src/atlas/lublin';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { buildGraph, isContextKind } from '../../../src/graph/graph';
import { shippedGraph } from '../../support/shipped';

describe('the atlas that is loaded', () => {
  test('is the shipped dataset', async () => {
    const [loaded, shipped] = [await loadAtlas(), shippedGraph()];
    expect([...loaded.nodes.keys()]).toEqual([...shipped.nodes.keys()]);
    expect([...loaded.edges.keys()]).toEqual([...shipped.edges.keys()]);
    expect([loaded.notes, loaded.sources]).toEqual([shipped.notes, shipped.sources]);
  });

  test('is what its check makes of the files, so that it needs none where it is read', async () => {
    const parsed = parseDataset();
    expect(parsed.ok && buildGraph(parsed.atlas, parsed.vocabulary, LUBLIN)).toEqual(await loadAtlas());
  });

  test('has a place on the map for every actor that is drawn', async () => {
    const graph = await loadAtlas();
    const places = graph.layouts.get(ARRANGEMENT);
    const drawn = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind));
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter(({ id }) => !places?.has(id))).toEqual([]);
  });
});

describe('the atlas before its texts have come', () => {
  test('has them in the same items once they come, however often they are asked for', async () => {
    const { graph, complete } = await loadFirstAtlas();
    const items = [...graph.nodes.values(), ...graph.edges.values()];
    await Promise.all([complete(), complete()]);
    expect([...graph.nodes.values(), ...graph.edges.values()].every((item, index) => item === items[index])).toBe(true);
    expect(graph).toEqual(await loadAtlas());
  });
});
