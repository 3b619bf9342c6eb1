import { beforeEach, describe, expect, test } from 'vitest';
import { changeEntity, removeEntity } from '../../../src/graph/document/edits';
import { depthOf } from '../../../src/graph/document/history';
import { openDocument } from '../../../src/state/act/document-actions';
import { keepPositions } from '../../../src/state/act/move-actions';
import { setSession } from '../../../src/state/act/set';
import { edit, goToEdit, redoEdit, takeMoves, undoEdit } from '../../../src/state/document/edit-actions';
import { redo, undo } from '../../../src/state/document/undo';
import { setPort } from '../../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { entity, graphOf, relation } from '../../support/build';

const [get, OWN] = [useAtlas.getState, { id: 'own', title: { en: 'Mine' }, editedFrom: '' }];

const founded = (year: string) => edit((content) => changeEntity(content, { ...entity('city'), founded: year }));
const yearNow = () => get().graph.nodes.get('city')?.founded;

beforeEach(() => {
  useAtlas.setState(INITIAL_STATE, true);
  openDocument(
    { id: '', title: {} },
    graphOf([entity('city'), entity('school')], [relation('city', 'runs', 'school')]),
    'v=1&select=school',
  );
  setPort('ownDocument', () => OWN);
});

describe('an edit', () => {
  test('makes what was open the reader’s own, and says so until the next', () => {
    expect(founded('2014')).toBeNull();
    expect([get().document, yearNow()]).toEqual([OWN, '2014']);
    expect(get().session.notices).toEqual([{ kind: 'document-forked' }]);
    founded('2015');
    expect(get().session.notices).toEqual([]);
  });

  test('is taken back and done again, with what it did told', () => {
    founded('2014');
    founded('2015');
    expect(undoEdit()).toBe(true);
    expect([yearNow(), get().session.saidEdit?.is]).toEqual(['2014', 'undone']);
    expect(redoEdit()).toBe(true);
    expect([yearNow(), get().session.saidEdit?.is, redoEdit()]).toEqual(['2015', 'redone', false]);
    goToEdit(0);
    expect([yearNow(), undoEdit()]).toEqual([undefined, false]);
    goToEdit(2);
    expect([yearNow(), depthOf(get().edits)]).toEqual(['2015', 2]);
  });

  test('that cannot be changes nothing and says why', () => {
    const refusal = edit((content) => removeEntity(content, 'nobody'));
    expect(refusal).toEqual({ rule: 'unknown-id', id: 'nobody' });
    expect([get().document.id, depthOf(get().edits)]).toEqual(['', 0]);
  });

  test('that changes nothing is none', () => {
    expect(edit((content) => changeEntity(content, entity('city')))).toBeNull();
    expect([get().document.id, depthOf(get().edits)]).toEqual(['', 0]);
  });

  test('of what another tab edits is refused, which is told', () => {
    setSession({ keepingEdits: { pen: 'elsewhere', isKept: true } });
    expect([founded('2014'), yearNow(), undoEdit()]).toEqual(['elsewhere', undefined, false]);
    expect(get().session.notices).toEqual([{ kind: 'edits-elsewhere' }]);
  });

  test('takes along what the reader moved, and what is moved from then on is one', () => {
    useAtlas.setState(({ graph }) => ({
      graph: { ...graph, layouts: new Map([['uplands', new Map([['city', { x: 0, y: 0 }]])]]) },
    }));
    const placeNow = () => get().graph.layouts.get('uplands')?.get('city');
    keepPositions({ city: { x: 5, y: 7 } });
    const moved = get().view.positions.uplands?.city;
    takeMoves();
    expect(placeNow()).toEqual({ x: 0, y: 0 });
    founded('2014');
    expect([placeNow(), get().view.positions, depthOf(get().edits)]).toEqual([moved, {}, 2]);
    undo();
    undo();
    expect([placeNow(), yearNow(), undo()]).toEqual([{ x: 0, y: 0 }, undefined, false]);
    redo();
    expect(placeNow()).toEqual(moved);
  });

  test('says nothing of places in arrangements that follow from what actors are', () => {
    const move = (layout: string) => ({ layout, id: 'city', before: null, after: { x: 1, y: 2 } });
    edit(() => ({ diff: { positions: [move('years'), move('uplands')] } }));
    expect(get().edits.past.map(({ diff }) => diff)).toEqual([{ positions: [move('uplands')] }]);
    edit(() => ({ diff: { positions: [move('years')] } }));
    expect(depthOf(get().edits)).toBe(1);
  });

  test('lets go of what is gone', () => {
    edit((content) => removeEntity(content, 'school'));
    expect([get().view.selection, get().graph.edges.size]).toEqual([[], 0]);
    undoEdit();
    expect(get().graph.edges.size).toBe(1);
  });
});
