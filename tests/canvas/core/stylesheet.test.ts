import { describe, expect, test, vi } from 'vitest';
import { applyEmphasis } from '../../../src/canvas/core/classes';
import { paintNodes } from '../../../src/canvas/core/paint';
import { stylesheetOf } from '../../../src/canvas/core/stylesheet';
import { symbolOf } from '../../../src/canvas/look/symbols';
import { colourScale } from '../../../src/graph/colour/colour-scale';
import { linesOf, pairsOf } from '../../../src/graph/filter/pairs';
import { kindOf } from '../../../src/graph/vocabulary';
import { entity, graphOf, relation, sourceOf } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';
import { coreOf, lineOf, nodeOf } from '../headless';
import { testPalette } from '../theme';

const KINDS: readonly string[] = VOCABULARY.kinds.map(({ id }) => id);

const graph = graphOf(
  [...KINDS, 'unheard of'].map((kind) => entity(kind, { kind, helix: 'business' })),
  [
    relation('university', 'coordinates', 'cluster'),
    relation('university', 'member-of', 'ecosystem', { status: 'inferred' }),
    relation('cluster', 'collaborates-with', 'ecosystem'),
    relation('cluster', 'operates-in', 'industry'),
  ],
);

const STATED = ['university', 'cluster'] as const;
const INFERRED = ['university', 'ecosystem'] as const;
const SYMMETRIC = ['cluster', 'ecosystem'] as const;
const CONTEXT = ['cluster', 'industry'] as const;

function styled() {
  const palette = testPalette();
  const core = coreOf(graph, stylesheetOf(palette));
  paintNodes(core, palette, colourScale('side', sourceOf(graph)));
  const edges = new Set(graph.edges.keys());
  const result = { nodes: new Set(graph.nodes.keys()), edges, neighbours: new Set<string>(), neighbourEdges: edges };
  const calm = {
    rest: 'hide',
    hover: null,
    cursor: null,
    selection: [],
    relation: null,
    pair: null,
    highlight: null,
    years: null,
    answer: null,
    asked: null,
    shared: new Set<string>(),
  } as const;
  applyEmphasis(core, { graph, result, lines: linesOf(pairsOf(graph), result), ...calm });
  return { palette, core };
}

describe('an actor', () => {
  test.each(KINDS)('of the kind %s has the shape and the icon of its kind', (kind) => {
    const node = nodeOf(styled().core, kind);
    expect(node.style('shape')).toBe(symbolOf(kindOf(VOCABULARY, kind)).shape);
    expect(String(node.data('icon'))).toContain('data:image/svg+xml');
    expect(node.style('background-image')).toContain(node.data('icon'));
  });

  test('of an unknown kind has a shape too', () => {
    expect(nodeOf(styled().core, 'unheard of').style('shape')).toBe(symbolOf().shape);
  });

  test('is as wide as its data say', () => {
    const node = nodeOf(styled().core, 'ecosystem');
    expect(node.width()).toBe(node.data('diameter'));
  });

  test('of a solid kind is filled with the colour of its side, others are paper with a rim of it', () => {
    const { core, palette } = styled();
    const business = palette.sides[2];
    const paints = ['university', 'organisation'].map((id) => nodeOf(core, id).data());
    expect(paints.map(({ fill, rim }) => [fill, rim])).toEqual([
      [business, business],
      [palette.paper, business],
    ]);
  });

  test('bears no label: names have a layer of their own', () => {
    expect(nodeOf(styled().core, 'cluster').style('label')).toBe('');
  });

  test('that is hidden is not drawn, lit and selected or not', () => {
    const node = nodeOf(styled().core, 'cluster');
    node.classes('hidden lit selected');
    expect(node.visible()).toBe(false);
  });

  test.each(['faded', 'dimmed', 'neighbour'])('that is %s is paler', (state) => {
    const node = nodeOf(styled().core, 'cluster');
    node.classes(state);
    expect(Number(node.style('opacity'))).toBeLessThan(0.5);
  });

  test('that is selected is outlined', () => {
    const node = nodeOf(styled().core, 'cluster');
    expect(node.numericStyle('outline-width')).toBe(0);
    node.classes('selected');
    expect(node.numericStyle('outline-width')).toBeGreaterThan(0);
  });
});

describe('between two years', () => {
  const looks = (id: string, state: string) => {
    const node = nodeOf(styled().core, id);
    node.classes(state);
    const { opacity, ...look } = {
      halo: Number(node.style('underlay-opacity')) > 0,
      border: node.style('border-style'),
      icon: node.style('background-image') !== 'none',
      opacity: Number(node.style('opacity')),
    };
    return { ...look, isFaint: opacity < 1 };
  };

  test('an actor shows by more than its colour what became of it', () => {
    expect(looks('cluster', '')).toEqual({ halo: false, border: 'solid', icon: true, isFaint: false });
    expect(looks('cluster', 'new')).toEqual({ halo: true, border: 'solid', icon: true, isFaint: false });
    expect(looks('cluster', 'ended')).toEqual({ halo: false, border: 'dashed', icon: false, isFaint: false });
    expect(looks('cluster', 'undated')).toEqual({ halo: false, border: 'solid', icon: true, isFaint: true });
  });
});

describe('a line', () => {
  test('is dashed where it is inferred, and only there', () => {
    const { core } = styled();
    expect([INFERRED, STATED].map(([a, b]) => lineOf(core, a, b).style('line-style'))).toEqual(['dashed', 'solid']);
  });

  test('of context is thinner and paler than a tie', () => {
    const [context, tie] = [CONTEXT, STATED].map(([a, b]) => lineOf(styled().core, a, b));
    expect(context?.numericStyle('width')).toBeLessThan(tie?.numericStyle('width') ?? 0);
    expect(Number(context?.style('line-opacity'))).toBeLessThan(Number(tie?.style('line-opacity')));
  });

  test.each(['lit', 'selected'])('that is %s shows its direction where it has one', (state) => {
    const { core } = styled();
    const arrows = [STATED, SYMMETRIC].map(([a, b]) => {
      const line = lineOf(core, a, b);
      line.addClass(state);
      return line.style('target-arrow-shape');
    });
    expect(arrows).toEqual(['triangle', 'none']);
  });
});

test('Cytoscape knows every property and every value', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { core } = styled();
  core.elements().classes('neighbour faded dimmed lit selected new ended undated later');
  expect(warn.mock.calls).toEqual([]);
});
