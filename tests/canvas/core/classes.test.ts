// @vitest-environment node
import type { Core } from 'cytoscape';
import { describe, expect, test, vi } from 'vitest';
import { applyEmphasis, type Emphasis } from '../../../src/canvas/core/classes';
import { idOf } from '../../../src/canvas/core/keys';
import { linesOf, pairsOf } from '../../../src/graph/filter/pairs';
import { entity, graphOf, relation } from '../../support/build';
import { coreOf, lineOf, nodeOf } from '../headless';

/** A hub with two spokes, a pair apart, and an industry that only the hub works in. */
const graph = graphOf(
  [entity('hub'), entity('one'), entity('two'), entity('far'), entity('near'), entity('code', { kind: 'industry' })],
  [
    relation('hub', 'collaborates-with', 'one', { id: 'hub-one' }),
    relation('hub', 'collaborates-with', 'two', { id: 'hub-two' }),
    relation('far', 'collaborates-with', 'near', { id: 'far-near' }),
    relation('hub', 'operates-in', 'code', { id: 'hub-code' }),
  ],
);

const ACTORS = ['hub', 'one', 'two', 'far', 'near'];
const TIES = ['hub-one', 'hub-two', 'far-near'];

const EVERYTHING = {
  nodes: new Set(ACTORS),
  edges: new Set(TIES),
  neighbours: new Set<string>(),
  neighbourEdges: new Set<string>(),
};
const CALM: Omit<Emphasis, 'lines'> = {
  graph,
  result: EVERYTHING,
  rest: 'hide',
  hover: null,
  cursor: null,
  selection: [],
  relation: null,
  highlight: null,
  years: null,
  pair: null,
  answer: null,
  asked: null,
  shared: new Set(),
};

/** Only the hub chosen, its spokes shown as neighbours. */
const HUB_WITH_NEIGHBOURS = {
  nodes: new Set(['hub']),
  edges: new Set<string>(),
  neighbours: new Set(['one', 'two']),
  neighbourEdges: new Set(['hub-one', 'hub-two']),
};
const HUB_ALONE = { ...HUB_WITH_NEIGHBOURS, neighbours: new Set<string>(), neighbourEdges: new Set<string>() };

function emphasised(patch: Partial<Emphasis>, core: Core = coreOf(graph)): Core {
  const emphasis = { ...CALM, ...patch };
  applyEmphasis(core, { ...emphasis, lines: linesOf(pairsOf(emphasis.graph), emphasis.result) });
  return core;
}

/** A line bears the id of its only relation here. */
const NAMES = new Map([...pairsOf(graph).values()].map(({ id, edges }) => [id, edges[0]?.id]));

const idsOf = (core: Core, selector: string) =>
  core
    .elements(selector)
    .map((element) => NAMES.get(idOf(element.id())) ?? idOf(element.id()))
    .sort();

/** Lines that are not drawn: hidden themselves, or with a hidden end. */
const undrawnLines = (core: Core) =>
  core
    .edges()
    .filter((edge) => [edge, edge.source(), edge.target()].some((element) => element.hasClass('hidden')))
    .map((edge) => NAMES.get(idOf(edge.id())) ?? idOf(edge.id()))
    .sort();

test('whom several selected actors share is marked', () => {
  const core = emphasised({ selection: ['one', 'two'], shared: new Set(['hub']) });
  expect([idsOf(core, '.shared'), idsOf(core, '.selected')]).toEqual([['hub'], ['one', 'two']]);
  expect(idsOf(emphasised({}, core), '.shared')).toEqual([]);
});

describe('the filter', () => {
  test('leaves what it chooses as it is', () => {
    const core = emphasised({});
    expect(ACTORS.flatMap((id) => nodeOf(core, id).classes())).toEqual([]);
  });

  test('hides the rest', () => {
    expect(idsOf(emphasised({ result: HUB_ALONE }), 'node.hidden')).toEqual(['code', 'far', 'near', 'one', 'two']);
  });

  test('hides the lines of the rest', () => {
    expect(undrawnLines(emphasised({ result: HUB_ALONE }))).toEqual([...TIES, 'hub-code'].sort());
  });

  test('fades the rest where that is asked for', () => {
    expect(idsOf(emphasised({ result: HUB_ALONE, rest: 'fade' }), 'node.faded')).toEqual(['far', 'near', 'one', 'two']);
  });

  test('hides kinds that nobody asked for even where the rest is faded', () => {
    const core = emphasised({ rest: 'fade' });
    expect([idsOf(core, '.hidden'), idsOf(core, '.faded')]).toEqual([['code'], []]);
  });

  test('tells neighbours and the lines to them from what it chooses', () => {
    const core = emphasised({ result: HUB_WITH_NEIGHBOURS });
    expect(idsOf(core, '.neighbour')).toEqual(['hub-one', 'hub-two', 'one', 'two']);
    expect(idsOf(core, 'node.hidden')).toEqual(['code', 'far', 'near']);
  });

  test('brings back what it had hidden', () => {
    const core = emphasised({ result: HUB_ALONE });
    expect(idsOf(emphasised({}, core), '.hidden')).toEqual(['code']);
  });
});

describe('hovering', () => {
  test('lights an actor with those around it and the lines between', () => {
    expect(idsOf(emphasised({ hover: 'hub' }), '.lit')).toEqual(['hub', 'hub-one', 'hub-two', 'one', 'two']);
  });

  test('dims the rest of what is drawn', () => {
    const core = emphasised({ hover: 'hub' });
    expect(idsOf(core, '.dimmed')).toEqual(['far', 'far-near', 'near']);
  });

  test('does not light lines that the filter leaves out', () => {
    const result = { ...EVERYTHING, edges: new Set(['hub-one', 'far-near']) };
    expect(idsOf(emphasised({ result, hover: 'hub' }), '.lit')).toEqual(['hub', 'hub-one', 'one']);
  });

  test('comes before what is selected', () => {
    expect(idsOf(emphasised({ hover: 'far', selection: ['hub'] }), '.lit')).toEqual(['far', 'far-near', 'near']);
  });

  test('comes before a selected relation', () => {
    expect(idsOf(emphasised({ hover: 'far', relation: 'hub-one' }), 'node.lit')).toEqual(['far', 'near']);
  });

  test('leaves nothing behind when it ends', () => {
    const core = emphasised({ hover: 'hub' });
    expect(idsOf(emphasised({}, core), '.lit, .dimmed')).toEqual([]);
  });
});

describe('selecting', () => {
  test('marks the actor, lights those around it and dims the rest', () => {
    const core = emphasised({ selection: ['far'] });
    expect(idsOf(core, '.selected')).toEqual(['far']);
    expect(idsOf(core, '.lit')).toEqual(['far', 'far-near', 'near']);
    expect(nodeOf(core, 'hub').hasClass('dimmed')).toBe(true);
  });

  test('of several actors lights what is around any of them', () => {
    const core = emphasised({ selection: ['one', 'far'] });
    expect(idsOf(core, '.selected')).toEqual(['far', 'one']);
    expect(idsOf(core, 'node.lit')).toEqual(['far', 'hub', 'near', 'one']);
  });

  test('a relation marks it and lights its two ends alone', () => {
    const core = emphasised({ relation: 'hub-one' });
    expect(idsOf(core, '.selected')).toEqual(['hub-one']);
    expect(idsOf(core, '.lit')).toEqual(['hub', 'hub-one', 'one']);
  });

  test('an actor that is not drawn lights those that it is joined to', () => {
    const core = emphasised({ selection: ['code'] });
    expect(idsOf(core, 'node.lit')).toEqual(['code', 'hub']);
    expect(nodeOf(core, 'one').hasClass('dimmed')).toBe(true);
  });

  test('keeps an actor that the filter hides marked and hidden', () => {
    const core = emphasised({ result: HUB_ALONE, selection: ['far'] });
    expect([nodeOf(core, 'far').hasClass('hidden'), nodeOf(core, 'far').hasClass('selected')]).toEqual([true, true]);
  });

  test('an unknown relation dims nothing', () => {
    expect(idsOf(emphasised({ relation: 'nobody knows' }), '.dimmed')).toEqual([]);
  });
});

describe('opening a pair', () => {
  test('marks its line and lights its two ends alone, in either order', () => {
    for (const pair of [['hub', 'one'] as const, ['one', 'hub'] as const]) {
      const core = emphasised({ pair });
      expect([idsOf(core, '.selected'), idsOf(core, '.lit')]).toEqual([['hub-one'], ['hub', 'hub-one', 'one']]);
    }
  });
});

describe('lines are named', () => {
  test('where they lead from the one actor that is pointed at, walked to or selected', () => {
    const patches = [{ hover: 'hub' }, { cursor: { node: 'hub', edge: null } }, { selection: ['hub'] }];
    for (const patch of patches) expect(idsOf(emphasised(patch), '.named')).toEqual(['hub-one', 'hub-two']);
  });

  test.each([
    ['nothing is looked at', {}],
    ['several are selected', { selection: ['hub', 'far'] }],
    ['a relation is', { relation: 'hub-one' }],
  ])('but not where %s', (_case, patch) => {
    expect(idsOf(emphasised(patch), '.named')).toEqual([]);
  });
});

describe('the line of several relations', () => {
  const pair = graphOf(
    [entity('a'), entity('b'), entity('code', { kind: 'industry' })],
    [
      relation('a', 'runs', 'b', { id: 'stated' }),
      relation('b', 'member-of', 'a', { id: 'inferred', status: 'inferred' }),
      relation('a', 'collaborates-with', 'b', { id: 'even', status: 'inferred' }),
      relation('a', 'operates-in', 'code', { id: 'context' }),
    ],
  );
  const classesWith = (...shown: readonly string[]) => {
    const result = { ...EVERYTHING, nodes: new Set(['a', 'b']), edges: new Set(shown) };
    const core = emphasised({ graph: pair, result }, coreOf(pair));
    return [...lineOf(core, 'a', 'b').classes()].sort();
  };

  test.each([
    ['stated and two-way where any is', ['stated', 'inferred'], ['backward', 'forward']],
    ['inferred where all shown are', ['inferred', 'even'], ['backward', 'inferred']],
    ['without a direction where none has one', ['even'], ['inferred']],
    ['hidden where none is shown', [], ['backward', 'forward', 'hidden']],
  ])('is %s', (_case, shown, classes) => {
    expect(classesWith(...shown)).toEqual(classes);
  });

  test('that are all context is context', () => {
    const result = { ...EVERYTHING, nodes: new Set(['a', 'code']), edges: new Set<string>() };
    const core = emphasised({ graph: pair, result }, coreOf(pair));
    expect(lineOf(core, 'a', 'code').hasClass('context')).toBe(true);
  });

  test('is marked where the cursor is on any of them', () => {
    const result = { ...EVERYTHING, nodes: new Set(['a', 'b']), edges: new Set(['stated', 'inferred']) };
    const core = emphasised({ graph: pair, result, cursor: { node: 'b', edge: 'inferred' } }, coreOf(pair));
    expect(['cursor', 'lit'].map((name) => lineOf(core, 'a', 'b').hasClass(name))).toEqual([true, true]);
  });
});

describe('the cursor of the keyboard', () => {
  test('marks the actor that it is on and lights those around it', () => {
    const core = emphasised({ cursor: { node: 'far', edge: null } });
    expect([idsOf(core, '.cursor'), idsOf(core, '.lit')]).toEqual([['far'], ['far', 'far-near', 'near']]);
  });

  test('on a relation marks it and lights its two ends alone', () => {
    const core = emphasised({ cursor: { node: 'hub', edge: 'hub-one' } });
    expect([idsOf(core, '.cursor'), idsOf(core, '.lit')]).toEqual([['hub-one'], ['hub', 'hub-one', 'one']]);
  });

  test('gives way to the pointer', () => {
    const core = emphasised({ cursor: { node: 'hub', edge: 'hub-one' }, hover: 'far' });
    expect(idsOf(core, 'node.lit')).toEqual(['far', 'near']);
  });

  test('comes before what is selected', () => {
    expect(idsOf(emphasised({ cursor: { node: 'far', edge: null }, selection: ['hub'] }), 'node.lit')).toEqual([
      'far',
      'near',
    ]);
  });
});

describe('two years', () => {
  const years = {
    nodes: new Map([
      ['hub', 'new'],
      ['one', 'ended'],
      ['two', 'continuing'],
      ['far', 'undated'],
      ['near', 'later'],
    ] as const),
    edges: new Map([['hub-one', 'new']] as const),
  };

  test('mark what began, ended, has no date or comes later, and leave what goes on plain', () => {
    const core = emphasised({ years });
    expect(idsOf(core, '.new')).toEqual(['hub', 'hub-one']);
    expect(['.ended', '.undated', '.later'].map((one) => idsOf(core, one))).toEqual([['one'], ['far'], ['near']]);
    expect(nodeOf(core, 'two').classes()).toEqual([]);
  });

  test('leave nothing behind when they are no longer compared', () => {
    const core = emphasised({ years });
    expect(idsOf(emphasised({}, core), '.new, .ended, .undated, .later')).toEqual([]);
  });
});

describe('classes', () => {
  test('of others stay', () => {
    const core = coreOf(graph);
    nodeOf(core, 'hub').addClass('mine');
    emphasised({ hover: 'hub' }, core);
    expect(nodeOf(core, 'hub').hasClass('mine')).toBe(true);
  });

  test('that are right already are left alone', () => {
    const core = emphasised({ hover: 'hub' });
    const onClass = vi.fn();
    core.on('class', onClass);
    emphasised({ hover: 'hub' }, core);
    expect(onClass).not.toHaveBeenCalled();
  });
});

describe('pointing at the legend', () => {
  test('lights its actors and dims all others, their lines too', () => {
    const core = emphasised({ highlight: ['far', 'two'], hover: 'hub' });
    expect([idsOf(core, '.lit'), idsOf(core, '.dimmed')]).toEqual([
      ['far', 'two'],
      ['far-near', 'hub', 'hub-one', 'hub-two', 'near', 'one'],
    ]);
  });
});

describe('the answer to a question', () => {
  const answer = { nodes: new Set(['hub', 'one']), edges: new Set(['hub-one']) };

  test('is lit and the rest is dimmed', () => {
    expect(idsOf(emphasised({ answer }), '.lit')).toEqual(['hub', 'hub-one', 'one']);
  });

  test('shows what it supposes not to be there, neither lit nor dimmed', () => {
    const out = { nodes: new Set(['two']), edges: new Set(['hub-two']) };
    const core = emphasised({ answer: { ...answer, out } });
    expect(idsOf(core, '.out')).toEqual(['hub-two', 'two']);
    expect(idsOf(core, '.out.dimmed')).toEqual([]);
  });

  test('dims nothing where it only takes something out', () => {
    const none = new Set<string>();
    const core = emphasised({ answer: { nodes: none, edges: none, out: { nodes: new Set(['two']), edges: none } } });
    expect(idsOf(core, '.dimmed')).toEqual([]);
  });

  test('gives way to what is pointed at', () => {
    expect(idsOf(emphasised({ answer, hover: 'far' }), '.lit')).toEqual(['far', 'far-near', 'near']);
  });
});

describe('who is looked at', () => {
  const centres = (patch: Partial<Emphasis>) => of(emphasised(patch), 'centre');
  const of = (core: Core, state: string) =>
    core
      .nodes(`.${state}`)
      .map((node) => idOf(node.id()))
      .sort();

  test.each<[string, Partial<Emphasis>, readonly string[]]>([
    ['nobody at rest', {}, []],
    ['the actor under the pointer', { hover: 'hub' }, ['hub']],
    ['the actors selected', { selection: ['one', 'far'] }, ['far', 'one']],
    ['both ends of a relation', { relation: 'far-near' }, ['far', 'near']],
    ['both ends of a pair', { pair: ['one', 'hub'] }, ['hub', 'one']],
  ])('%s', (_, patch, expected) => {
    expect(centres(patch)).toEqual(expected);
  });

  test('does not change whom an answer speaks of', () => {
    const asked = { nodes: new Set(['one', 'two']), edges: new Set<string>() };
    const calm = emphasised({ asked, answer: asked });
    const pointed = emphasised({ asked, answer: { ...asked, nodes: new Set(['two']) }, hover: 'far' });
    for (const core of [calm, pointed])
      expect([of(core, 'asked'), of(core, 'unasked')]).toEqual([
        ['one', 'two'],
        ['code', 'far', 'hub', 'near'],
      ]);
  });
});
