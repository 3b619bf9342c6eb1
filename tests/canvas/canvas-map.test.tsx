import { act, render, screen } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasMap } from '../../src/canvas/CanvasMap';
import { lineKey, nodeKey } from '../../src/canvas/elements';
import { arrange, setFilter, setHover } from '../../src/state/actions';
import { useAtlas } from '../../src/state/store';
import { COORDINATES, MEMBER_OF, openAtlas, SMALL, session, view } from '../panels/small-atlas';
import { testPalette } from './theme';

// jsdom has no canvas to draw on: Cytoscape runs without a screen.
vi.mock('react-cytoscapejs', async (importOriginal) => {
  const { default: CytoscapeComponent } = await importOriginal<typeof import('react-cytoscapejs')>();
  const Headless = (props: object) => <CytoscapeComponent elements={[]} {...props} headless styleEnabled />;
  return { default: Headless };
});

beforeEach(() => {
  testPalette();
});

/** The map of the small atlas, not drawn yet, with its core. */
function show() {
  openAtlas();
  useAtlas.setState((state) => ({ session: { ...state.session, canvas: null, mapDrawn: false } }));
  const { unmount } = render(<CanvasMap />);
  const core = window.wyzyny?.core;
  if (!core) throw new Error('The map has no core.');
  return { core, unmount };
}

const emit = (core: Core, key: string, event: string) => act(() => core.getElementById(key).emit(event));

describe('the map', () => {
  test('holds every actor, and one line for each pair that is joined', () => {
    const { core } = show();
    expect([core.nodes().length, core.edges().length]).toEqual([SMALL.nodes.size, SMALL.edges.size - 1]);
  });

  test('is named by what it shows', () => {
    show();
    expect(screen.getByRole('application', { name: /^Map: 7.actors, 5.relations/ }).tagName).toBe('DIV');
  });

  test('offers itself to the rest of the app, until it goes', () => {
    const { unmount } = show();
    expect(session().canvas).not.toBeNull();
    unmount();
    expect([session().canvas, window.wyzyny]).toEqual([null, undefined]);
  });

  test('stands as before, and says so, where the free arrangement cannot be computed', async () => {
    // Nothing starts a worker here.
    const { core } = show();
    const before = core.nodes().map((node) => node.position());
    act(() => arrange('force'));
    await vi.waitFor(() => expect(session().notices[0]).toMatchObject({ kind: 'part-missing', parts: ['force'] }));
    expect(session().force).toEqual({ of: SMALL, value: 'failed' });
    expect(core.nodes().map((node) => node.position())).toEqual(before);
  });

  test('says when it is drawn for the first time', () => {
    const { core } = show();
    expect(session().mapDrawn).toBe(false);
    act(() => core.emit('render'));
    expect(session().mapDrawn).toBe(true);
  });

  test('selects an actor by a tap, a relation by another, nothing by one on the ground', () => {
    const { core } = show();
    emit(core, nodeKey('ict'), 'tap');
    expect(view().selection).toEqual(['ict']);
    emit(core, lineKey('city ict'), 'tap');
    expect([view().selection, view().relation]).toEqual([[], COORDINATES]);
    act(() => core.emit('tap'));
    expect([view().selection, view().relation]).toEqual([[], null]);
  });

  test('opens a pair by a tap on the line of several relations', () => {
    const { core } = show();
    emit(core, lineKey('ict school'), 'tap');
    expect([view().relation, view().pair]).toEqual([null, ['school', 'ict']]);
    expect(core.getElementById(lineKey('ict school')).hasClass('selected')).toBe(true);
  });

  test('selects the only relation of a line that the filter leaves', () => {
    const { core } = show();
    act(() => setFilter({ status: ['inferred'] }));
    emit(core, lineKey('ict school'), 'tap');
    expect([view().relation, view().pair]).toEqual([MEMBER_OF, null]);
  });

  test('marks what is selected elsewhere', () => {
    const { core } = show();
    act(() => setHover('wood'));
    expect(core.getElementById(nodeKey('wood')).hasClass('lit')).toBe(true);
  });

  test('keeps where an actor was dragged', () => {
    const { core } = show();
    const node = core.getElementById(nodeKey('wood'));
    act(() => node.position({ x: 40, y: 50 }).emit('dragfree'));
    expect(view().positions).toEqual({ uplands: { wood: { x: 40, y: 50 } } });
    expect(node.position()).toEqual({ x: 40, y: 50 });
  });

  test('moves nobody and takes nobody away when the filter changes', () => {
    const { core } = show();
    const node = core.getElementById(nodeKey('wood'));
    act(() => node.position({ x: 40, y: 50 }).emit('dragfree'));
    act(() => setFilter({ kind: ['university'] }));
    expect([node.hasClass('hidden'), node.position(), core.nodes().length]).toEqual([
      true,
      { x: 40, y: 50 },
      SMALL.nodes.size,
    ]);
  });

  test('puts actors back', () => {
    const { core } = show();
    const node = core.getElementById(nodeKey('wood'));
    act(() => node.position({ x: 40, y: 50 }).emit('dragfree'));
    act(() => session().canvas?.resetPositions());
    expect(view().positions).toEqual({});
  });
});
