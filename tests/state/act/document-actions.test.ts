// @vitest-environment node
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { diffOf, invert } from '../../../src/graph/document/diff';
import { removeEntity, removeRelation, renameEntity } from '../../../src/graph/document/edits';
import { buildGraph } from '../../../src/graph/graph';
import { editDocument, openDocument } from '../../../src/state/act/document-actions';
import { readLink, writeLink } from '../../../src/state/link/link';
import { DEFAULT_VIEW, type View } from '../../../src/state/link/view';
import { selectColourScale } from '../../../src/state/select/colour-selectors';
import { selectForceAwaited, selectPositions } from '../../../src/state/select/place-selectors';
import { INITIAL_STATE, type Session, useAtlas } from '../../../src/state/store';
import { prunedView } from '../../../src/state/story/scene-view';
import { SMALL } from '../../panels/small-atlas';
import { contentOf } from '../../support/documents';
import { scene, storyOf } from '../../support/stories';
import { viewsOf } from '../../support/views';

const small = contentOf(SMALL);
const state = () => useAtlas.getState();

/** What removes an actor of the small atlas. */
function removing(id: string) {
  const { diff } = removeEntity(small, id);
  if (!diff) throw new Error(`There is no ${id}.`);
  return diff;
}

const open = (view: Partial<View> = {}, session: Partial<Session> = {}) =>
  useAtlas.setState(
    {
      ...INITIAL_STATE,
      graph: SMALL,
      view: { ...DEFAULT_VIEW, ...view },
      session: { ...INITIAL_STATE.session, ...session },
    },
    true,
  );

beforeEach(() => open());

describe('editing the document', () => {
  test('patches the graph, and back', () => {
    const diff = removing('school');
    editDocument(diff);
    expect(state().graph.nodes.has('school')).toBe(false);
    editDocument(invert(diff));
    expect(state().graph).toEqual(SMALL);
  });

  test('is one step in which no view names what is gone', () => {
    open({ selection: ['school', 'ict'], only: ['school'], camera: { zoom: 1.23456, x: 1.5, y: 2.5 } });
    const { camera } = state().view;
    const seen: (readonly string[])[] = [];
    const stop = useAtlas.subscribe(({ view, graph }) =>
      seen.push([...view.selection, ...view.only].filter((id) => !graph.nodes.has(id))),
    );
    editDocument(removing('school'));
    stop();
    expect(seen.flat()).toEqual([]);
    expect(state().view).toEqual({ ...DEFAULT_VIEW, selection: ['ict'], camera });
    expect(state().view.camera).toBe(camera);
  });

  test('lets go of a relation that is gone, and of a question about whom is gone', () => {
    open({ relation: 'school--member-of--ict' });
    editDocument(removeRelation(small, 'school--member-of--ict').diff ?? {});
    expect(state().view.relation).toBeNull();
    open({ ask: readLink('v=1&ask=paths;from=school;to=ict', SMALL).view.ask });
    expect(state().view.ask).not.toBeNull();
    editDocument(removing('school'));
    expect(state().view.ask).toBeNull();
  });

  test('leaves no pointer, cursor or move at whom is gone', () => {
    const step = { ids: ['school'], arrangement: 'uplands', before: {}, after: {}, isOpen: false } as const;
    open(
      {},
      {
        hover: 'school',
        moving: 'school',
        followed: 'school',
        cursor: { node: 'school', edge: null },
        moves: { past: [step], future: [], said: null },
      },
    );
    editDocument(removing('school'));
    const { hover, moving, followed, cursor, moves } = state().session;
    expect([hover, moving, followed, cursor, moves.past]).toEqual([null, null, null, null, []]);
    open({}, { cursor: { node: 'ict', edge: 'school--member-of--ict' }, hover: 'ict' });
    editDocument(removing('school'));
    expect([state().session.cursor, state().session.hover]).toEqual([{ node: 'ict', edge: null }, 'ict']);
  });

  test('has what was computed of the graph before computed anew', () => {
    const communities = { of: SMALL, value: new Map([['ict', 'ict']]) };
    const force = { of: SMALL, value: new Map([['ict', { x: 1, y: 2 }]]) };
    open({ arrangement: 'force', colour: 'community' }, { communities, force });
    expect([selectForceAwaited(state()), selectColourScale(state()).classes.length]).toEqual([false, 1]);
    editDocument(removing('school'));
    expect([selectForceAwaited(state()), selectColourScale(state()).classes.length]).toEqual([true, 0]);
    // Until the new places are there, everybody stays.
    expect(selectPositions(state()).get('ict')).toEqual({ x: 1, y: 2 });
  });

  test('changes scenes in a step that can be undone, and leaves one that is gone', () => {
    const [one, two] = [scene('one'), scene('two')];
    useAtlas.setState({
      story: { present: storyOf(one, two), past: [], future: [] },
      view: { ...DEFAULT_VIEW, scene: 'one' },
    });
    const { graph, session } = state();
    editDocument(diffOf({ ...small, scenes: [one, two] }, { ...small, scenes: [two] }));
    expect(state().story.present.scenes).toEqual([two]);
    expect(state().story.past).toHaveLength(1);
    expect([state().view.scene, state().graph, state().session]).toEqual([null, graph, session]);
  });

  test('that leaves everybody leaves the view the same object', () => {
    open({ selection: ['ict'], camera: { zoom: 1.23456, x: 1.5, y: 2.5 } });
    const { view } = state();
    editDocument(renameEntity(small, 'ict', { pl: 'Nowa', en: 'New' }).diff ?? {});
    expect(state().view).toBe(view);
  });
});

describe('opening a document', () => {
  const openWith = (fragment: string, device: Partial<Session['device']> = {}) => {
    open({}, { device: { ...INITIAL_STATE.session.device, ...device } });
    openDocument({ id: 'small', title: {} }, SMALL, fragment);
    return state().session.legend.key;
  };

  test('unfolds the legend where its link asks for other colours than its own', () => {
    expect(['v=1', 'v=1&colour=side', 'v=1&colour=kind', 'v=1&colour=nothing'].map((each) => openWith(each))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('leaves it folded on a small screen, where it would hide the map', () => {
    expect(openWith('v=1&colour=kind', { narrow: true })).toBe(false);
  });
});

describe('a pruned view', () => {
  const gone = fc.constantFrom(...SMALL.nodes.keys());

  test('can be read again where the view could, and keeps what names nobody who is gone', () => {
    fc.assert(
      fc.property(viewsOf(SMALL), gone, (view, id) => {
        const after = buildGraph(
          {
            ...small.atlas,
            entities: small.atlas.entities.filter((each) => each.id !== id),
            relations: small.atlas.relations.filter(({ from, to }) => from !== id && to !== id),
          },
          SMALL.vocabulary,
          SMALL.domain,
        );
        const pruned = prunedView(view, SMALL, after);
        const before = readLink(writeLink(view, SMALL), SMALL).problems.map(({ param }) => param);
        const unread = readLink(writeLink(pruned, after), after).problems.map(({ param }) => param);
        expect(unread.filter((param) => !before.includes(param))).toEqual([]);
        for (const key of ['camera', 'words', 'status', 'arrangement', 'time', 'colour'] as const)
          expect(pruned[key]).toBe(view[key]);
      }),
    );
  });

  test('is the same where nobody is gone', () => {
    fc.assert(
      fc.property(viewsOf(SMALL), (view) => {
        expect(prunedView(view, SMALL, SMALL)).toBe(view);
      }),
    );
  });
});
