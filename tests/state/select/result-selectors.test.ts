// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/graph/filter/criteria';
import { DEFAULT_VIEW, NO_PREFERENCES, type View } from '../../../src/state/link/view';
import * as counts from '../../../src/state/select/count-selectors';
import { selectLanguage, selectTheme } from '../../../src/state/select/preference-selectors';
import * as selectors from '../../../src/state/select/result-selectors';
import { INITIAL_STATE, type State } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = shippedGraph();
const stateWith = (patch: Partial<View>): State => ({ ...INITIAL_STATE, graph, view: { ...DEFAULT_VIEW, ...patch } });

const SELECTORS: readonly (readonly [name: string, select: (state: State) => object])[] = [
  ['selectFilter', selectors.selectFilter],
  ['selectResult', selectors.selectResult],
  ['selectResultCounts', selectors.selectResultCounts],
  ['selectRelaxations', counts.selectRelaxations],
  ['selectLineCounts', counts.selectLineCounts],
  ['selectValueCounts', counts.selectValueCounts('helix')],
  ['selectDistribution', counts.selectDistribution('founded')],
];

describe.each(SELECTORS)('%s', (_name, select) => {
  test('answers the same reference for the same state', () => {
    const state = stateWith({ values: { kind: ['cluster'] } });
    expect(select(state)).toBe(select(state));
  });

  test('answers the same reference while the filter stays, whatever else changes', () => {
    const state = stateWith({ values: { kind: ['cluster'] } });
    const before = select(state);
    const moved: State = {
      ...state,
      view: { ...state.view, selection: ['umcs'], camera: { zoom: 1, x: 0, y: 0 }, panel: 'list' },
      session: { ...state.session, hover: 'umcs' },
    };
    expect(select(moved)).toBe(before);
  });

  test('answers anew after a change of the filter', () => {
    const before = select(stateWith({ values: { kind: ['cluster'] } }));
    expect(select(stateWith({ values: { kind: ['cluster'] }, words: 'medycyna' }))).not.toBe(before);
  });
});

test('selectors of several facets remember their answers side by side', () => {
  const state = stateWith({});
  const kinds = counts.selectValueCounts('kind')(state);
  counts.selectValueCounts('helix')(state);
  expect(counts.selectValueCounts('kind')(state)).toBe(kinds);
});

test.each([
  ['selectValueCounts', counts.selectValueCounts('kind')],
  ['selectDistribution', counts.selectDistribution('founded')],
])('%s keeps its answer with the graph that it is of', (_name, select) => {
  const before: object = select(stateWith({}));
  expect(select({ ...stateWith({}), graph: graphOf([entity('firm')]) })).not.toEqual(before);
  expect(select(stateWith({}))).toBe(before);
});

describe('selectFilter', () => {
  test('answers every part of the filter and nothing else of the view', () => {
    const filter = selectors.selectFilter(stateWith({ words: 'a', selection: ['umcs'] }));
    expect(filter).toEqual({ ...NO_FILTER, words: 'a' });
  });
});

describe('selectResult', () => {
  test('answers anew for another graph', () => {
    const other = graphOf([entity('firm')]);
    const before = selectors.selectResult(stateWith({}));
    const after = selectors.selectResult({ ...stateWith({}), graph: other });
    expect(before.nodes.size).toBeGreaterThan(1);
    expect([...after.nodes]).toEqual(['firm']);
  });

  test('counts inferred belonging to an upland, unless stated lines alone are asked for', () => {
    const upland = { values: { ecosystem: ['lubelska-wyzyna-it'], register: ['yes'] } };
    const sizeWith = (status: View['status']) => selectors.selectResult(stateWith({ ...upland, status })).nodes.size;
    expect([sizeWith([]), sizeWith(['inferred']), sizeWith(['stated'])]).toEqual([3, 3, 0]);
  });
});

describe('selectMemberships', () => {
  test('answers the same reference while inferred belonging stays on or off', () => {
    const before = selectors.selectMemberships(stateWith({}));
    expect(selectors.selectMemberships(stateWith({ words: 'a' }))).toBe(before);
    expect(selectors.selectMemberships(stateWith({ status: ['stated'] }))).not.toBe(before);
  });
});

describe('selectRelaxations', () => {
  test('offers to drop the status where stated belonging alone empties the result', () => {
    const filter = { values: { ecosystem: ['lubelska-wyzyna-it'], kind: ['cluster'] }, status: ['stated'] as const };
    expect(selectors.selectResult(stateWith(filter)).nodes.size).toBe(0);
    const without = selectors.selectResult(stateWith({ ...filter, status: [] })).nodes.size;
    expect(counts.selectRelaxations(stateWith(filter))).toContainEqual({
      criterion: { of: 'status' },
      nodes: without,
    });
  });
});

describe('selectResultCounts', () => {
  const small = graphOf(
    [entity('firm'), entity('city'), entity('trade', { kind: 'industry' })],
    [
      relation('firm', 'collaborates-with', 'city', { status: 'inferred' }),
      relation('firm', 'runs', 'city'),
      relation('firm', 'operates-in', 'trade', { status: 'inferred' }),
    ],
  );
  const countsWith = (patch: Partial<View>) => selectors.selectResultCounts({ ...stateWith(patch), graph: small });

  test('count the inferred among the chosen lines', () => {
    expect(countsWith({}).inferred).toBe(1);
    expect(countsWith({ context: true }).inferred).toBe(2);
  });

  test('count the actors that could be chosen, whatever is chosen', () => {
    expect(countsWith({ words: 'firm' }).total).toBe(2);
    expect(countsWith({ words: 'firm', context: true }).total).toBe(3);
  });
});

describe('language and theme', () => {
  const device = { ...INITIAL_STATE.session.device, language: 'pl', theme: 'dark' } as const;
  const state = (view: Partial<View>, preferences: Partial<State['preferences']>): State => ({
    ...stateWith(view),
    preferences: { ...NO_PREFERENCES, ...preferences },
    session: { ...INITIAL_STATE.session, device },
  });

  test('are those of the link before those of the preferences', () => {
    const chosen = state({ language: 'en', theme: 'light' }, { language: 'pl', theme: 'dark' });
    expect([selectLanguage(chosen), selectTheme(chosen)]).toEqual(['en', 'light']);
  });

  test('are those of the preferences before those of the device', () => {
    const preferred = state({}, { language: 'en', theme: 'light' });
    expect([selectLanguage(preferred), selectTheme(preferred)]).toEqual(['en', 'light']);
  });

  test('are those of the device where nothing was chosen', () => {
    expect([selectLanguage(state({}, {})), selectTheme(state({}, {}))]).toEqual(['pl', 'dark']);
  });
});
