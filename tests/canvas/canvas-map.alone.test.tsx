import { act, render, screen } from '@testing-library/react';
import type { Core } from 'cytoscape';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CanvasMap } from '../../src/canvas/CanvasMap';
import { lineKey, nodeKey } from '../../src/canvas/core/keys';
import { type Diff, invert, squash } from '../../src/graph/document/diff';
import {
  addEntity,
  addRelation,
  changeEntity,
  type Edit,
  removeEntity,
  removeRelation,
  renameEntity,
} from '../../src/graph/document/edits';
import { arrange } from '../../src/state/act/arrange-actions';
import { editDocument } from '../../src/state/act/document-actions';
import { setFilter } from '../../src/state/act/filter-actions';
import { setHover, setMarking } from '../../src/state/act/session-actions';
import { readEmbed } from '../../src/state/link/embed';
import type { View } from '../../src/state/link/view';
import { portOf, setPort } from '../../src/state/ports';
import { useAtlas } from '../../src/state/store';
import { COORDINATES, MEMBER_OF, openAtlas, SMALL, session, view } from '../panels/small-atlas';
import { entity, relation } from '../support/build';
import { contentOf } from '../support/documents';
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
async function show(patch: Partial<View> = {}) {
  openAtlas(patch);
  setPort('canvas', null);
  useAtlas.setState((state) => ({ session: { ...state.session, mapDrawn: false } }));
  const { unmount } = render(<CanvasMap />);
  const core = await vi.waitFor(() => {
    if (!window.wyzyny) throw new Error('The map has no core.');
    return window.wyzyny.core;
  }, 20_000);
  return { core, unmount };
}

const emit = (core: Core, key: string, event: string) => act(() => core.getElementById(key).emit(event));

describe('actors stay where they are', () => {
  const isHeld = (core: Core) => core.autoungrabify();

  test('while an area is marked', async () => {
    const { core } = await show();
    expect(isHeld(core)).toBe(false);
    act(() => setMarking(true));
    expect(isHeld(core)).toBe(true);
    act(() => setMarking(false));
    expect(isHeld(core)).toBe(false);
  });

  test('in an embed, whatever comes later than the map', async () => {
    const { core } = await show({ embed: readEmbed('inspector:inspect:page') ?? null });
    expect(isHeld(core)).toBe(true);
    act(() => useAtlas.setState((state) => ({ session: { ...state.session, mapDrawn: true, marking: true } })));
    await screen.findByRole('button', { name: 'Show the area' });
    act(() => setMarking(false));
    expect(isHeld(core)).toBe(true);
  });
});

describe('the map', () => {
  test('holds every actor, and one line for each pair that is joined', async () => {
    const { core } = await show();
    expect([core.nodes().length, core.edges().length]).toEqual([SMALL.nodes.size, SMALL.edges.size - 1]);
  });

  test('is named by what it shows', async () => {
    await show();
    expect(screen.getByRole('application', { name: /^Map: 7.actors, 5.relations/ }).tagName).toBe('DIV');
  });

  test('offers itself to the rest of the app, until it goes', async () => {
    const { unmount } = await show();
    expect(portOf('canvas')).not.toBeNull();
    unmount();
    expect([portOf('canvas'), window.wyzyny]).toEqual([null, undefined]);
  });

  test('stands as before, and says so, where the free arrangement cannot be computed', async () => {
    // Nothing starts a worker here.
    const { core } = await show();
    const before = core.nodes().map((node) => node.position());
    act(() => arrange('force'));
    await vi.waitFor(() => expect(session().notices[0]).toMatchObject({ kind: 'part-missing', parts: ['force'] }));
    expect(session().force).toEqual({ of: SMALL, value: 'failed' });
    expect(core.nodes().map((node) => node.position())).toEqual(before);
  });

  test('says when it is drawn for the first time', async () => {
    const { core } = await show();
    expect(session().mapDrawn).toBe(false);
    act(() => core.emit('render'));
    expect(session().mapDrawn).toBe(true);
  });

  test('selects an actor by a tap, a relation by another, nothing by one on the ground', async () => {
    const { core } = await show();
    emit(core, nodeKey('ict'), 'tap');
    expect(view().selection).toEqual(['ict']);
    emit(core, lineKey('city ict'), 'tap');
    expect([view().selection, view().relation]).toEqual([[], COORDINATES]);
    act(() => core.emit('tap'));
    expect([view().selection, view().relation]).toEqual([[], null]);
  });

  test('opens a pair by a tap on the line of several relations', async () => {
    const { core } = await show();
    emit(core, lineKey('ict school'), 'tap');
    expect([view().relation, view().pair]).toEqual([null, ['school', 'ict']]);
    expect(core.getElementById(lineKey('ict school')).hasClass('selected')).toBe(true);
  });

  test('selects the only relation of a line that the filter leaves', async () => {
    const { core } = await show();
    act(() => setFilter({ status: ['inferred'] }));
    emit(core, lineKey('ict school'), 'tap');
    expect([view().relation, view().pair]).toEqual([MEMBER_OF, null]);
  });

  test('marks what is selected elsewhere', async () => {
    const { core } = await show();
    act(() => setHover('wood'));
    expect(core.getElementById(nodeKey('wood')).hasClass('lit')).toBe(true);
  });

  test('keeps where an actor was dragged', async () => {
    const { core } = await show();
    const node = core.getElementById(nodeKey('wood'));
    act(() => node.position({ x: 40, y: 50 }).emit('dragfree'));
    expect(view().positions).toEqual({ uplands: { wood: { x: 40, y: 50 } } });
    expect(node.position()).toEqual({ x: 40, y: 50 });
  });

  test('moves nobody and takes nobody away when the filter changes', async () => {
    const { core } = await show();
    const node = core.getElementById(nodeKey('wood'));
    act(() => node.position({ x: 40, y: 50 }).emit('dragfree'));
    act(() => setFilter({ values: { kind: ['university'] } }));
    expect([node.hasClass('hidden'), node.position(), core.nodes().length]).toEqual([
      true,
      { x: 40, y: 50 },
      SMALL.nodes.size,
    ]);
  });

  test('puts actors back', async () => {
    const { core } = await show();
    const node = core.getElementById(nodeKey('wood'));
    act(() => node.position({ x: 40, y: 50 }).emit('dragfree'));
    act(() => portOf('canvas')?.resetPositions());
    expect(view().positions).toEqual({});
  });
});

describe('an edit of the document', () => {
  const small = contentOf(SMALL);
  const diffBy = ({ diff, problem }: Edit): Diff<never> => {
    if (!diff) throw new Error(problem.rule);
    return diff;
  };

  /** The map, with what was added to it, taken from it or changed since. */
  async function watched() {
    const { core } = await show();
    const [elements, told] = [core.elements().toArray(), new Set<string>()];
    core.on('add remove data position move', ({ type, target }) => {
      if (target !== core) told.add(`${type} ${target.id()}`);
    });
    const edit = (diff: Diff<never>) => act(() => editDocument(diff));
    return { core, edit, told, former: (key: string) => elements.find((element) => element.id() === key) };
  }

  test('touches no element where names change', async () => {
    const { core, edit, told } = await watched();
    const [nodes] = [core.nodes().toArray()];
    edit(diffBy(renameEntity(small, 'ict', { pl: 'Nowa', en: 'New' })));
    expect(useAtlas.getState().graph.nodes.get('ict')?.name.en).toBe('New');
    expect([...told]).toEqual([]);
    expect(
      core
        .nodes()
        .toArray()
        .every((node, index) => node === nodes[index]),
    ).toBe(true);
  });

  test('adds and removes only what it names, and moves nothing', async () => {
    const { core, edit, told, former } = await watched();
    act(() => core.getElementById(nodeKey('wood')).position({ x: 40, y: 50 }).emit('dragfree'));
    told.clear();
    const firm = entity('firm', { helix: 'business' });
    const added = squash(
      diffBy(addEntity(small, firm, { uplands: { x: 70, y: 80 } })),
      diffBy(
        addRelation(
          { ...small, atlas: { ...small.atlas, entities: [...small.atlas.entities, firm] } },
          relation('firm', 'member-of', 'ict'),
        ),
      ),
    );
    edit(added);
    const [node, line] = [core.getElementById(nodeKey('firm')), core.getElementById(lineKey('firm ict'))];
    expect(node.position()).toEqual({ x: 70, y: 80 });
    expect(node.data('fill')).toBeDefined();
    expect(line.connectedNodes().map((end) => end.id())).toEqual([nodeKey('firm'), nodeKey('ict')]);
    expect([...told].filter((what) => !what.includes('firm'))).toEqual([]);
    expect(core.getElementById(nodeKey('wood'))).toBe(former(nodeKey('wood')));
    expect(core.getElementById(nodeKey('wood')).position()).toEqual({ x: 40, y: 50 });
    told.clear();
    edit(invert(added));
    expect([...told].sort()).toEqual([`remove ${lineKey('firm ict')}`, `remove ${nodeKey('firm')}`]);
    expect(useAtlas.getState().graph).toEqual(SMALL);
  });

  test('that removes an actor and is taken back leaves the others the same elements', async () => {
    const { core, edit, told, former } = await watched();
    const removed = diffBy(removeEntity(small, 'school'));
    edit(removed);
    expect([
      core.getElementById(nodeKey('school')).empty(),
      core.getElementById(lineKey('ict school')).empty(),
    ]).toEqual([true, true]);
    edit(invert(removed));
    expect(new Set([...told].map((what) => what.split(' ').slice(1).join(' ')))).toEqual(
      new Set([nodeKey('school'), lineKey('ict school')]),
    );
    expect(core.getElementById(nodeKey('ict'))).toBe(former(nodeKey('ict')));
    expect(core.getElementById(nodeKey('school')).hasClass('hidden')).toBe(false);
    expect(useAtlas.getState().graph).toEqual(SMALL);
  });

  test('puts whom it brings back where the arrangement has them', async () => {
    const { core, edit } = await watched();
    const force = { of: SMALL, value: new Map([['school', { x: 9, y: 8 }]]) };
    act(() => useAtlas.setState({ view: { ...view(), arrangement: 'force' }, session: { ...session(), force } }));
    const removed = diffBy(removeEntity(small, 'school'));
    edit(removed);
    edit(invert(removed));
    expect(core.getElementById(nodeKey('school')).position()).toEqual({ x: 9, y: 8 });
    // Nothing starts a worker here: it is tried anew, and fails.
    await vi.waitFor(() => expect(session().force).toEqual({ of: useAtlas.getState().graph, value: 'failed' }));
  });

  test('changes what an element says of its actor', async () => {
    const { core, edit, told } = await watched();
    const wood = SMALL.nodes.get('wood');
    if (!wood) throw new Error('There is no wood.');
    const node = core.getElementById(nodeKey('wood'));
    const diameter = node.data('diameter');
    edit(diffBy(changeEntity(small, { ...wood, members: 190 })));
    expect(node.data('diameter')).toBeGreaterThan(diameter);
    edit(diffBy(changeEntity(small, { ...wood, kind: 'programme' })));
    expect([node.data('kind'), node.hasClass('context')]).toEqual(['programme', true]);
    expect(new Set([...told].filter((what) => !what.includes('wood')))).toEqual(new Set());
  });

  test('keeps a line where one of its relations goes', async () => {
    const { core, edit, former } = await watched();
    edit(diffBy(removeRelation(small, 'school--collaborates-with--ict')));
    const line = core.getElementById(lineKey('ict school'));
    expect(line).toBe(former(lineKey('ict school')));
    expect(line.hasClass('inferred')).toBe(true);
  });

  test('leaves the camera where it is, and the selection but for whom is gone', async () => {
    const { core, edit } = await watched();
    act(() => core.viewport({ zoom: 0.7, pan: { x: 31, y: 42 } }));
    act(() => useAtlas.setState(({ view }) => ({ view: { ...view, selection: ['school', 'ict'] } })));
    const [pan, zoom] = [{ ...core.pan() }, core.zoom()];
    edit(diffBy(removeEntity(small, 'school')));
    expect([view().selection, core.pan(), core.zoom()]).toEqual([['ict'], pan, zoom]);
    expect(core.getElementById(nodeKey('ict')).hasClass('selected')).toBe(true);
  });
});
