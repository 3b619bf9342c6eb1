// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as actions from '../../../src/state/act/actions';
import { setSharedBetween } from '../../../src/state/act/between-actions';
import * as moves from '../../../src/state/act/move-actions';
import { openStage } from '../../../src/state/act/stage-actions';
import { MOST_RECENT } from '../../../src/state/kept/preferences';
import { writeLink } from '../../../src/state/link/link';
import { DEFAULT_VIEW } from '../../../src/state/link/view';
import type { CanvasPort } from '../../../src/state/ports';
import {
  selectFiltersOpen,
  selectInspectorBeside,
  selectInspectorOpen,
  selectSheet,
  selectShowsQuestion,
} from '../../../src/state/select/selectors';
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
    fit: idle,
    settle: idle,
    show,
    bring: show,
    frame: idle,
    reveal: idle,
    inView: () => [],
    comeBack: idle,
    resetPositions: idle,
  };
  return { port, shown };
}

describe('opening', () => {
  test('a graph takes it in and is ready', () => {
    useAtlas.setState(INITIAL_STATE, true);
    actions.openGraph(graph, '');
    expect([useAtlas.getState().graph, session().load]).toEqual([graph, 'ready']);
  });

  test('a graph shows the view that the link asks of that graph', () => {
    useAtlas.setState(INITIAL_STATE, true);
    actions.openGraph(graph, '#v=1&select=firm');
    expect([view().selection, session().notices]).toEqual([['firm'], []]);
  });

  test('a link replaces the whole view', () => {
    actions.setFilter({ words: 'a' });
    actions.openLink('v=1&rest=fade');
    expect(view()).toEqual({ ...DEFAULT_VIEW, rest: 'fade' });
  });

  test('a link that is broken in part says so in a notice', () => {
    actions.openLink('v=1&rest=blink&select=city');
    expect(view().selection).toEqual(['city']);
    expect(session().notices[0]).toEqual({ kind: 'link-problems', problems: [{ param: 'rest', value: 'blink' }] });
  });

  test('that failed keeps the reason', () => {
    actions.failLoading('no file');
    expect([session().load, session().failure]).toEqual(['failed', 'no file']);
  });
});

describe('selecting', () => {
  test('several actors selects just these', () => {
    actions.selectRelation(LINE);
    actions.selectNodes(['firm', 'city']);
    expect([view().selection, view().relation]).toEqual([['firm', 'city'], null]);
  });

  test('an actor selects it alone', () => {
    actions.selectNode('firm');
    actions.selectNode('city');
    expect(view().selection).toEqual(['city']);
  });

  test('nothing clears the selection', () => {
    actions.selectNode('firm');
    actions.selectNode(null);
    expect(view().selection).toEqual([]);
  });

  test('an actor gives up the relation', () => {
    actions.selectRelation(LINE);
    actions.selectNode('firm');
    expect(view().relation).toBeNull();
  });

  test('a relation gives up the actors', () => {
    actions.selectNode('firm');
    actions.selectRelation(LINE);
    expect([view().selection, view().relation]).toEqual([[], LINE]);
  });

  test('by a toggle adds an actor at the end and takes it out again', () => {
    actions.selectNode('firm');
    actions.toggleNode('city');
    expect(view().selection).toEqual(['firm', 'city']);
    actions.toggleNode('firm');
    expect(view().selection).toEqual(['city']);
  });

  test('by a toggle gives up the relation', () => {
    actions.selectRelation(LINE);
    actions.toggleNode('city');
    expect(view().relation).toBeNull();
  });

  test('what the filter hides keeps it selected', () => {
    actions.selectNode('firm');
    actions.toggleValue('kind', 'cluster');
    expect(view().selection).toEqual(['firm']);
  });
});

describe('goToNode', () => {
  test('selects the actor and has it in view', () => {
    const { port, shown } = fakeCanvas();
    actions.setCanvas(port);
    actions.goToNode('firm');
    expect([view().selection, shown]).toEqual([['firm'], [['firm']]]);
  });

  test('selects the actor where there is no map', () => {
    actions.goToNode('firm');
    expect(view().selection).toEqual(['firm']);
  });

  test('asks a map no more once it is gone', () => {
    const { port, shown } = fakeCanvas();
    actions.setCanvas(port);
    actions.setCanvas(null);
    actions.goToNode('firm');
    expect(shown).toEqual([]);
  });
});

describe('filtering', () => {
  test('by a toggle chooses a value of a facet and gives it up', () => {
    actions.toggleValue('helix', 'business');
    actions.toggleValue('helix', 'academia');
    expect(view().values.helix).toEqual(['business', 'academia']);
    actions.toggleValue('helix', 'business');
    expect(view().values.helix).toEqual(['academia']);
  });

  test('by a toggle chooses relation types and statuses', () => {
    actions.toggleRelationType('runs');
    actions.toggleStatus('inferred');
    expect([view().types, view().status]).toEqual([['runs'], ['inferred']]);
    actions.toggleRelationType('runs');
    actions.toggleStatus('inferred');
    expect([view().types, view().status]).toEqual([[], []]);
  });

  test('by a range sets it and takes it back', () => {
    actions.setRange('founded', { min: 2006, missing: true });
    expect(view().ranges.founded).toEqual({ min: 2006, missing: true });
    actions.setRange('founded', null);
    expect(view().ranges).toEqual({});
  });

  test('drops one choice and keeps the others', () => {
    actions.setFilter({ words: 'a', values: { kind: ['cluster'] } });
    actions.dropFromFilter({ of: 'words' });
    expect([view().words, view().values.kind]).toEqual(['', ['cluster']]);
  });

  test('clears every choice and nothing else', () => {
    actions.selectNode('firm');
    actions.setRest('fade');
    actions.setFilter({ context: true, neighbours: true });
    const before = view();
    actions.setFilter({
      words: 'a',
      values: { kind: ['cluster'] },
      types: ['runs'],
      ranges: { members: { max: 0, missing: false } },
    });
    actions.setFilter({ only: ['firm'], status: ['stated'], ranges: { founded: { missing: false } } });
    actions.clearFilter();
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
    actions.arrange('years');
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
    actions.setCamera({ zoom: 2, x: 0, y: 0 });
    actions.setPanel('list');
    moves.forgetPositions();
    actions.setCamera(null);
    actions.setPanel('map');
    expect(writeLink(view(), useAtlas.getState().graph)).toBe('');
  });
});

describe('the list', () => {
  test('is sorted by a column, and the other way round when asked again', () => {
    actions.sortBy('name');
    expect(view().sort).toEqual({ column: 'name', descending: false });
    actions.sortBy('name');
    expect(view().sort).toEqual({ column: 'name', descending: true });
    actions.sortBy('name');
    expect(view().sort).toEqual({ column: 'name', descending: false });
  });

  test('is sorted upwards by another column', () => {
    actions.sortBy('name');
    actions.sortBy('name');
    actions.sortBy('members');
    expect(view().sort).toEqual({ column: 'members', descending: false });
  });

  test('gives up its sorting when its rows become something else', () => {
    actions.sortBy('members');
    actions.setRows('relations');
    expect([view().rows, view().sort]).toEqual(['relations', null]);
  });
});

describe('language and theme', () => {
  test('chosen by hand stand in the view and in the preferences', () => {
    actions.chooseLanguage('en');
    actions.chooseTheme('dark');
    expect(view()).toMatchObject({ language: 'en', theme: 'dark' });
    expect(useAtlas.getState().preferences).toMatchObject({ language: 'en', theme: 'dark' });
  });

  test('of the device change neither view nor preferences', () => {
    const before = useAtlas.getState();
    actions.setDevice({ theme: 'dark' });
    expect(session().device).toEqual({ ...before.session.device, theme: 'dark' });
    expect([view(), useAtlas.getState().preferences]).toEqual([before.view, before.preferences]);
  });
});

describe('recent visits', () => {
  const recent = () => useAtlas.getState().preferences.recent;

  test('are remembered with the latest first', () => {
    actions.rememberVisit('firm');
    actions.rememberVisit('city');
    expect(recent()).toEqual(['city', 'firm']);
  });

  test('hold an actor once, moved to the front', () => {
    for (const id of ['firm', 'city', 'firm']) actions.rememberVisit(id);
    expect(recent()).toEqual(['firm', 'city']);
  });

  test('are as many as the device remembers', () => {
    for (let visit = 0; visit <= MOST_RECENT; visit += 1) actions.rememberVisit(`actor-${visit}`);
    expect([recent().length, recent().at(-1)]).toEqual([MOST_RECENT, 'actor-1']);
  });
});

describe('sheets on a small screen', () => {
  test('open one at a time, the list as a panel of the view', () => {
    actions.showSheet('filters');
    expect([selectSheet(useAtlas.getState()), view().panel]).toEqual(['filters', 'map']);
    actions.showSheet('list');
    expect([selectSheet(useAtlas.getState()), view().panel]).toEqual(['list', 'list']);
    actions.showSheet(null);
    expect([selectSheet(useAtlas.getState()), view().panel]).toEqual([null, 'map']);
  });

  test('describe from below what was selected', () => {
    actions.setDevice({ narrow: true });
    actions.selectNode('firm');
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'low']);
  });

  test('keep their height when something else is selected', () => {
    actions.setDevice({ narrow: true });
    actions.showSheet('inspector', 'full');
    actions.selectRelation(LINE);
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'full']);
  });

  test('stay closed on a large screen, and when nothing is selected', () => {
    actions.selectNode('firm');
    expect(session().sheet).toBeNull();
    actions.setDevice({ narrow: true });
    actions.selectNode(null);
    expect(session().sheet).toBeNull();
  });
});

describe('the inspector on a large screen', () => {
  const isOpen = () => selectInspectorOpen(useAtlas.getState());
  const isBeside = () => selectInspectorBeside(useAtlas.getState());
  const withRoom = (inspector: boolean) =>
    actions.setDevice({ room: { filters: false, inspector, time: true, timeOverList: true } });

  test('stands beside the map where there is room, whatever is selected', () => {
    actions.selectNode('firm');
    actions.selectNode(null);
    expect([isOpen(), isBeside(), session().sheet]).toEqual([true, true, null]);
  });

  test('comes over the map with what is selected where there is none, and goes with it', () => {
    withRoom(false);
    expect(isOpen()).toBe(false);
    actions.selectNode('firm');
    expect([isOpen(), isBeside()]).toEqual([true, false]);
    actions.selectNode(null);
    expect(isOpen()).toBe(false);
  });

  test('comes with a question and stays until it is closed', () => {
    withRoom(false);
    actions.ask({ kind: 'menu' });
    actions.selectNode('firm');
    actions.selectNode(null);
    expect(isOpen()).toBe(true);
    actions.ask(null);
    expect(isOpen()).toBe(false);
  });

  test('comes with a question in the place of the scenes that are edited, which only a question closes', () => {
    const stage = () => useAtlas.getState().view.stage;
    openStage('scenes');
    actions.ask(null);
    expect([stage(), selectShowsQuestion(useAtlas.getState())]).toEqual(['scenes', false]);
    actions.ask({ kind: 'menu' });
    expect([stage(), selectShowsQuestion(useAtlas.getState())]).toEqual([null, true]);
  });

  test('that was folded by hand comes over the map, which keeps its size', () => {
    actions.toggleInspector();
    expect(isOpen()).toBe(false);
    actions.selectNode('firm');
    expect([isOpen(), isBeside()]).toEqual([true, false]);
    actions.toggleInspector();
    expect(isOpen()).toBe(false);
    actions.toggleInspector();
    expect(isBeside()).toBe(true);
  });

  test('opens by hand without a selection too', () => {
    withRoom(false);
    actions.toggleInspector();
    expect([isOpen(), isBeside()]).toEqual([true, false]);
    actions.toggleInspector();
    expect(isOpen()).toBe(false);
  });
});

describe('the filters on a large screen', () => {
  const isOpen = () => selectFiltersOpen(useAtlas.getState());

  test('follow the room until they are folded or unfolded by hand', () => {
    actions.setDevice({ room: { filters: false, inspector: true, time: true, timeOverList: true } });
    expect(isOpen()).toBe(false);
    actions.toggleFilters();
    expect(isOpen()).toBe(true);
    actions.setDevice({ room: { filters: true, inspector: true, time: true, timeOverList: true } });
    actions.toggleFilters();
    expect(isOpen()).toBe(false);
  });
});

describe('setHover', () => {
  test('tells nobody when the same actor is hovered again', () => {
    actions.setHover('firm');
    const listener = vi.fn();
    const unsubscribe = useAtlas.subscribe(listener);
    actions.setHover('firm');
    unsubscribe();
    expect([session().hover, listener.mock.calls.length]).toEqual(['firm', 0]);
  });
});

describe('marking an area', () => {
  test('ends where a dialog opens, whose Escape it would take', () => {
    actions.setMarking(true);
    actions.setDialog('keys');
    expect(session().marking).toBe(false);
  });
});

describe('notices', () => {
  const kinds = () => session().notices.map(({ kind }) => kind);

  test('are shown one after another, each until dismissed', () => {
    actions.setNotice({ kind: 'part-missing', parts: ['keys'], retry: () => undefined });
    actions.setNotice({ kind: 'story-not-kept' });
    expect(kinds()).toEqual(['part-missing', 'story-not-kept']);
    actions.dismissNotice('part-missing');
    expect(kinds()).toEqual(['story-not-kept']);
  });

  test('take the place of one of their kind, and of a mere confirmation', () => {
    actions.setNotice({ kind: 'link-copied' });
    actions.setNotice({ kind: 'link-too-long', left: ['only'] });
    actions.setNotice({ kind: 'story-not-kept' });
    actions.setNotice({ kind: 'link-too-long', left: ['at'] });
    expect(session().notices).toEqual([{ kind: 'link-too-long', left: ['at'] }, { kind: 'story-not-kept' }]);
  });
});

describe('markMapDrawn', () => {
  test('lets wait for the map what it does not need', () => {
    expect(session().mapDrawn).toBe(false);
    actions.markMapDrawn();
    expect(session().mapDrawn).toBe(true);
  });
});

describe('asking', () => {
  test('keeps the height of the sheet while the question is made', () => {
    actions.setDevice({ narrow: true });
    actions.ask({ kind: 'menu' });
    expect([session().sheet, session().sheetHeight]).toEqual(['inspector', 'half']);
    actions.setSheetHeight('full');
    actions.ask({ kind: 'menu' });
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
    actions.selectNodes(['a', 'b']);
    setSharedBetween();
    expect(view().positions).toEqual({ uplands: { hub: { x: 50, y: 0 } } });
    moves.forgetPositions();
    expect(view().positions).toEqual({});
  });

  test('does nothing for one actor, or for more than four', () => {
    useAtlas.setState({ graph: shared });
    for (const ids of [['a'], ['a', 'b', 'c', 'd', 'e']]) {
      actions.selectNodes(ids);
      setSharedBetween();
    }
    expect(view().positions).toEqual({});
  });
});
