// @vitest-environment node

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { arrange } from '../../../src/state/act/arrange-actions';
import { ask } from '../../../src/state/act/ask-actions';
import { setSharedBetween } from '../../../src/state/act/between-actions';
import { setLayingOut } from '../../../src/state/act/document-actions';
import {
  clearFilter,
  dropFromFilter,
  setFilter,
  setRange,
  setRest,
  toggleRelationType,
  toggleStatus,
  toggleValue,
} from '../../../src/state/act/filter-actions';
import { openGraph, openLink } from '../../../src/state/act/link-actions';
import * as moves from '../../../src/state/act/move-actions';
import {
  goToNode,
  selectNode,
  selectNodes,
  selectRelation,
  toggleNode,
} from '../../../src/state/act/selection-actions';
import {
  dismissNotice,
  failLoading,
  markMapDrawn,
  rememberVisit,
  setDevice,
  setDialog,
  setEditing,
  setHover,
  setMarking,
  setNotice,
  wantDocument,
} from '../../../src/state/act/session-actions';
import { setSheetHeight, showSheet, toggleFilters, toggleInspector } from '../../../src/state/act/sheet-actions';
import { openStage } from '../../../src/state/act/stage-actions';
import { chooseLanguage, chooseTheme, setCamera, setPanel, setRows, sortBy } from '../../../src/state/act/view-actions';
import type { CanvasPort } from '../../../src/state/canvas-port';
import { MOST_RECENT } from '../../../src/state/kept/preferences';
import { writeLink } from '../../../src/state/link/link';
import { DEFAULT_VIEW } from '../../../src/state/link/view';
import { setPort } from '../../../src/state/ports';
import {
  selectFiltersOpen,
  selectInspectorBeside,
  selectInspectorOpen,
  selectSheet,
  selectShowsQuestion,
} from '../../../src/state/select/screen-selectors';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';

const graph = graphOf(
  [entity('firm'), entity('city'), entity('cluster', { kind: 'cluster' })],
  [relation('firm', 'coordinates', 'cluster')],
);
const LINE = 'firm--coordinates--cluster';
const view = () => useAtlas.getState().view;
const session = () => useAtlas.getState().session;

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, graph }, true);
});

/** A map that only remembers what it was asked to show. */
function fakeCanvas() {
  const shown: (readonly string[])[] = [];
  const idle = () => undefined;
  const show = (ids: readonly string[]) => shown.push(ids);
  const port: CanvasPort = {
    panBy: idle,
    zoomBy: idle,
    moveTo: idle,
    showArea: idle,
    focus: idle,
    fit: idle,
    settle: idle,
    show,
    bring: show,
    frame: idle,
    makeRoom: () => undefined,
    reveal: idle,
    inView: () => [],
    comeBack: idle,
    marks: () => new Map(),
    resetPositions: idle,
  };
  return { port, shown };
}

describe('opening', () => {
  test('a graph takes it in and is ready', () => {
    useAtlas.setState(INITIAL_STATE, true);
    openGraph(graph, '');
    expect([useAtlas.getState().graph, session().load]).toEqual([graph, 'ready']);
  });

  test('what is given up while it is laid out leaves the map that was there', () => {
    wantDocument('other');
    setLayingOut(0.5);
    expect([session().load, session().layingOut]).toEqual(['loading', 0.5]);
    wantDocument('third');
    expect(session().load).toBe('loading');
    wantDocument(null);
    expect([session().load, session().layingOut, session().wanted]).toEqual(['ready', null, null]);
  });

  test('a graph shows the view that the link asks of that graph', () => {
    useAtlas.setState(INITIAL_STATE, true);
    openGraph(graph, '#v=1&select=firm');
    expect([view().selection, session().notices]).toEqual([['firm'], []]);
  });

  test('a link replaces the whole view', () => {
    setFilter({ words: 'a' });
    openLink('v=1&rest=fade');
    expect(view()).toEqual({ ...DEFAULT_VIEW, rest: 'fade' });
  });

  test('a link that is broken in part says so in a notice', () => {
    openLink('v=1&rest=blink&select=city');
    expect(view().selection).toEqual(['city']);
    expect(session().notices[0]).toEqual({ kind: 'link-problems', problems: [{ param: 'rest', value: 'blink' }] });
  });

  test('that failed keeps the reason', () => {
    failLoading('no file');
    expect([session().load, session().failure]).toEqual(['failed', 'no file']);
  });
});

describe('selecting', () => {
  test('several actors selects just these', () => {
    selectRelation(LINE);
    selectNodes(['firm', 'city']);
    expect([view().selection, view().relation]).toEqual([['firm', 'city'], null]);
  });

  test('an actor selects it alone', () => {
    selectNode('firm');
    selectNode('city');
    expect(view().selection).toEqual(['city']);
  });

  test('nothing clears the selection', () => {
    selectNode('firm');
    selectNode(null);
    expect(view().selection).toEqual([]);
  });

  test('an actor gives up the relation', () => {
    selectRelation(LINE);
    selectNode('firm');
    expect(view().relation).toBeNull();
  });

  test('a relation gives up the actors', () => {
    selectNode('firm');
    selectRelation(LINE);
    expect([view().selection, view().relation]).toEqual([[], LINE]);
  });

  test('by a toggle adds an actor at the end and takes it out again', () => {
    selectNode('firm');
    toggleNode('city');
    expect(view().selection).toEqual(['firm', 'city']);
    toggleNode('firm');
    expect(view().selection).toEqual(['city']);
  });

  test('by a toggle gives up the relation', () => {
    selectRelation(LINE);
    toggleNode('city');
    expect(view().relation).toBeNull();
  });

  test('what the filter hides keeps it selected', () => {
    selectNode('firm');
    toggleValue('kind', 'cluster');
    expect(view().selection).toEqual(['firm']);
  });
});

describe('goToNode', () => {
  test('selects the actor and has it in view', () => {
    const { port, shown } = fakeCanvas();
    setPort('canvas', port);
    goToNode('firm');
    expect([view().selection, shown]).toEqual([['firm'], [['firm']]]);
  });

  test('selects the actor where there is no map', () => {
    goToNode('firm');
    expect(view().selection).toEqual(['firm']);
  });

  test('asks a map no more once it is gone', () => {
    const { port, shown } = fakeCanvas();
    setPort('canvas', port);
    setPort('canvas', null);
    goToNode('firm');
    expect(shown).toEqual([]);
  });
});

describe('filtering', () => {
  test('by a toggle chooses a value of a facet and gives it up', () => {
    toggleValue('helix', 'business');
    toggleValue('helix', 'academia');
    expect(view().values.helix).toEqual(['business', 'academia']);
    toggleValue('helix', 'business');
    expect(view().values.helix).toEqual(['academia']);
  });

  test('by a toggle chooses relation types and statuses', () => {
    toggleRelationType('runs');
    toggleStatus('inferred');
    expect([view().types, view().status]).toEqual([['runs'], ['inferred']]);
    toggleRelationType('runs');
    toggleStatus('inferred');
    expect([view().types, view().status]).toEqual([[], []]);
  });

  test('by a range sets it and takes it back', () => {
    setRange('founded', { min: 2006, missing: true });
    expect(view().ranges.founded).toEqual({ min: 2006, missing: true });
    setRange('founded', null);
    expect(view().ranges).toEqual({});
  });

  test('drops one choice and keeps the others', () => {
    setFilter({ words: 'a', values: { kind: ['cluster'] } });
    dropFromFilter({ of: 'words' });
    expect([view().words, view().values.kind]).toEqual(['', ['cluster']]);
  });

  test('clears every choice and nothing else', () => {
    selectNode('firm');
    setRest('fade');
    setFilter({ context: true, neighbours: true });
    const before = view();
    setFilter({
      words: 'a',
      values: { kind: ['cluster'] },
      types: ['runs'],
      ranges: { members: { max: 0, missing: false } },
    });
    setFilter({ only: ['firm'], status: ['stated'], ranges: { founded: { missing: false } } });
    clearFilter();
    expect(view()).toEqual(before);
  });
});

describe('arranging', () => {
  test('keeps positions moved by hand beside earlier ones', () => {
    moves.keepPositions({ firm: { x: 1, y: 2 }, city: { x: 3, y: 4 } });
    moves.keepPositions({ city: { x: 5, y: 6 } });
    expect(view().positions).toEqual({ uplands: { firm: { x: 1, y: 2 }, city: { x: 5, y: 6 } } });
  });

  test('keeps what was moved in each arrangement apart', () => {
    moves.keepPositions({ firm: { x: 1, y: 2 } });
    arrange('years');
    moves.keepPositions({ firm: { x: 3, y: 4 } });
    moves.forgetPositions();
    expect(view().positions).toEqual({ uplands: { firm: { x: 1, y: 2 } } });
  });

  test('forgets positions moved by hand', () => {
    moves.keepPositions({ firm: { x: 1, y: 2 } });
    moves.forgetPositions();
    expect(view().positions).toEqual({});
  });

  test('leads back to the empty link when all is taken back', () => {
    moves.keepPositions({ firm: { x: 1, y: 2 } });
    setCamera({ zoom: 2, x: 0, y: 0 });
    setPanel('list');
    moves.forgetPositions();
    setCamera(null);
    setPanel('map');
    expect(writeLink(view(), useAtlas.getState().graph)).toBe('');
  });
});

describe('the list', () => {
  test('is sorted by a column, and the other way round when asked again', () => {
    sortBy('name');
    expect(view().sort).toEqual({ column: 'name', descending: false });
    sortBy('name');
    expect(view().sort).toEqual({ column: 'name', descending: true });
    sortBy('name');
    expect(view().sort).toEqual({ column: 'name', descending: false });
  });

  test('is sorted upwards by another column', () => {
    sortBy('name');
    sortBy('name');
    sortBy('members');
    expect(view().sort).toEqual({ column: 'members', descending: false });
  });

  test('gives up its sorting when its rows become something else', () => {
    sortBy('members');
    setRows('relations');
    expect([view().rows, view().sort]).toEqual(['relations', null]);
  });
});

describe('language and theme', () => {
  test('chosen by hand stand in the view and in the preferences', () => {
    chooseLanguage('en');
    chooseTheme('dark');
    expect(view()).toMatchObject({ language: 'en', theme: 'dark' });
    expect(useAtlas.getState().preferences).toMatchObject({ language: 'en', theme: 'dark' });
  });

  test('of the device change neither view nor preferences', () => {
    const before = useAtlas.getState();
    setDevice({ theme: 'dark' });
    expect(session().device).toEqual({ ...before.session.device, theme: 'dark' });
    expect([view(), useAtlas.getState().preferences]).toEqual([before.view, before.preferences]);
  });
});

describe('recent visits', () => {
  const recent = () => useAtlas.getState().preferences.recent;

  test('are remembered with the latest first', () => {
    rememberVisit('firm');
    rememberVisit('city');
    expect(recent()).toEqual(['city', 'firm']);
  });

  test('hold an actor once, moved to the front', () => {
    for (const id of ['firm', 'city', 'firm']) rememberVisit(id);
    expect(recent()).toEqual(['firm', 'city']);
  });

  test('are as many as the device remembers', () => {
    for (let visit = 0; visit <= MOST_RECENT; visit += 1) rememberVisit(`actor-${visit}`);
    expect([recent().length, recent().at(-1)]).toEqual([MOST_RECENT, 'actor-1']);
  });
});

describe('sheets on a small screen', () => {
  test('open one at a time, the list as a panel of the view', () => {
    showSheet('filters');
    expect([selectSheet(useAtlas.getState()), view().panel]).toEqual(['filters', 'map']);
    showSheet('list');
    expect([selectSheet(useAtlas.getState()), view().panel]).toEqual(['list', 'list']);
    showSheet(null);
    expect([selectSheet(useAtlas.getState()), view().panel]).toEqual([null, 'map']);
  });

  test('describe from below what was selected', () => {
    setDevice({ narrow: true });
    selectNode('firm');
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'low']);
  });

  test('are no lower than half of the screen where something is edited', () => {
    setDevice({ narrow: true });
    selectNode('firm');
    setEditing(true);
    expect(session().sheetHeight).toBe('half');
    showSheet(null);
    selectNode('firm');
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'half']);
    setSheetHeight('full');
    setEditing(true);
    expect(session().sheetHeight).toBe('full');
  });

  test('keep their height when something else is selected', () => {
    setDevice({ narrow: true });
    showSheet('inspector', 'full');
    selectRelation(LINE);
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'full']);
  });

  test('stay closed on a large screen, and when nothing is selected', () => {
    selectNode('firm');
    expect(session().sheet).toBeNull();
    setDevice({ narrow: true });
    selectNode(null);
    expect(session().sheet).toBeNull();
  });
});

describe('the inspector on a large screen', () => {
  const isOpen = () => selectInspectorOpen(useAtlas.getState());
  const isBeside = () => selectInspectorBeside(useAtlas.getState());
  const withRoom = (inspector: boolean) =>
    setDevice({ room: { filters: false, inspector, time: true, timeOverList: true, legend: false } });

  test('stands beside the map where there is room, whatever is selected', () => {
    selectNode('firm');
    selectNode(null);
    expect([isOpen(), isBeside(), session().sheet]).toEqual([true, true, null]);
  });

  test('comes over the map with what is selected where there is none, and goes with it', () => {
    withRoom(false);
    expect(isOpen()).toBe(false);
    selectNode('firm');
    expect([isOpen(), isBeside()]).toEqual([true, false]);
    selectNode(null);
    expect(isOpen()).toBe(false);
  });

  test('comes with a question and stays until it is closed', () => {
    withRoom(false);
    ask({ kind: 'menu' });
    selectNode('firm');
    selectNode(null);
    expect(isOpen()).toBe(true);
    ask(null);
    expect(isOpen()).toBe(false);
  });

  test('comes with a question in the place of the scenes that are edited, which only a question closes', () => {
    const stage = () => useAtlas.getState().view.stage;
    openStage('scenes');
    ask(null);
    expect([stage(), selectShowsQuestion(useAtlas.getState())]).toEqual(['scenes', false]);
    ask({ kind: 'menu' });
    expect([stage(), selectShowsQuestion(useAtlas.getState())]).toEqual([null, true]);
  });

  test('that was folded by hand comes over the map, which keeps its size', () => {
    toggleInspector();
    expect(isOpen()).toBe(false);
    selectNode('firm');
    expect([isOpen(), isBeside()]).toEqual([true, false]);
    toggleInspector();
    expect(isOpen()).toBe(false);
    toggleInspector();
    expect(isBeside()).toBe(true);
  });

  test('opens by hand without a selection too', () => {
    withRoom(false);
    toggleInspector();
    expect([isOpen(), isBeside()]).toEqual([true, false]);
    toggleInspector();
    expect(isOpen()).toBe(false);
  });
});

describe('the filters on a large screen', () => {
  const isOpen = () => selectFiltersOpen(useAtlas.getState());

  test('follow the room until they are folded or unfolded by hand', () => {
    setDevice({ room: { filters: false, inspector: true, time: true, timeOverList: true, legend: false } });
    expect(isOpen()).toBe(false);
    toggleFilters();
    expect(isOpen()).toBe(true);
    setDevice({ room: { filters: true, inspector: true, time: true, timeOverList: true, legend: false } });
    toggleFilters();
    expect(isOpen()).toBe(false);
  });
});

describe('setHover', () => {
  test('tells nobody when the same actor is hovered again', () => {
    setHover('firm');
    const listener = vi.fn();
    const unsubscribe = useAtlas.subscribe(listener);
    setHover('firm');
    unsubscribe();
    expect([session().hover, listener.mock.calls.length]).toEqual(['firm', 0]);
  });
});

describe('marking an area', () => {
  test('ends where a dialog opens, whose Escape it would take', () => {
    setMarking(true);
    setDialog('keys');
    expect(session().marking).toBe(false);
  });
});

describe('notices', () => {
  const kinds = () => session().notices.map(({ kind }) => kind);

  test('are shown one after another, each until dismissed', () => {
    setNotice({ kind: 'part-missing', parts: ['keys'] });
    setNotice({ kind: 'story-not-kept' });
    expect(kinds()).toEqual(['part-missing', 'story-not-kept']);
    dismissNotice('part-missing');
    expect(kinds()).toEqual(['story-not-kept']);
  });

  test('take the place of one of their kind, and of a mere confirmation', () => {
    setNotice({ kind: 'link-copied' });
    setNotice({ kind: 'link-too-long', left: ['only'] });
    setNotice({ kind: 'story-not-kept' });
    setNotice({ kind: 'link-too-long', left: ['at'] });
    expect(session().notices).toEqual([{ kind: 'link-too-long', left: ['at'] }, { kind: 'story-not-kept' }]);
  });
});

describe('markMapDrawn', () => {
  test('lets wait for the map what it does not need', () => {
    expect(session().mapDrawn).toBe(false);
    markMapDrawn();
    expect(session().mapDrawn).toBe(true);
  });
});

describe('asking', () => {
  test('keeps the height of the sheet while the question is made', () => {
    setDevice({ narrow: true });
    ask({ kind: 'menu' });
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'half']);
    setSheetHeight('full');
    ask({ kind: 'menu' });
    expect(session().sheetHeight).toBe('full');
  });
});

describe('setting shared neighbours between the selected', () => {
  const shared = graphOf(
    ['a', 'b', 'c', 'd', 'e', 'hub'].map((id) => entity(id)),
    ['a', 'b', 'c', 'd', 'e'].map((id) => relation(id, 'collaborates-with', 'hub')),
    { layouts: new Map([['uplands', new Map(['a', 'b', 'hub'].map((id, at) => [id, { x: at * 100, y: 0 }]))]]) },
  );

  test('moves them in the arrangement in force, and putting back undoes it', () => {
    useAtlas.setState({ graph: shared });
    selectNodes(['a', 'b']);
    setSharedBetween();
    expect(view().positions).toEqual({ uplands: { hub: { x: 50, y: 0 } } });
    moves.forgetPositions();
    expect(view().positions).toEqual({});
  });

  test('does nothing for one actor, or for more than four', () => {
    useAtlas.setState({ graph: shared });
    for (const ids of [['a'], ['a', 'b', 'c', 'd', 'e']]) {
      selectNodes(ids);
      setSharedBetween();
    }
    expect(view().positions).toEqual({});
  });
});
