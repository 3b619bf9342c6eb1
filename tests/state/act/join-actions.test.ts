import { beforeEach, describe, expect, test } from 'vitest';
import { beginRelation, setJoining, toggleJoining } from '../../../src/state/act/join-actions';
import { selectNode, toggleNode } from '../../../src/state/act/selection-actions';
import { setCursor, setDialog, setEditing } from '../../../src/state/act/session-actions';
import { selectAtHand, selectJoiner, selectJoining } from '../../../src/state/select/edit-selectors';
import { useAtlas } from '../../../src/state/store';
import { openAtlas } from '../../panels/small-atlas';

const get = useAtlas.getState;

beforeEach(() => openAtlas({ selection: ['ict'] }));

describe('joining on the map', () => {
  test('begins from the only actor that is selected, which is edited then, and is given up by the same', () => {
    toggleJoining();
    expect([get().session.isEditing, selectJoining(get())]).toEqual([true, 'ict']);
    toggleJoining();
    expect([get().session.isEditing, selectJoining(get())]).toEqual([true, null]);
  });

  test('begins from where the keyboard is on the map', () => {
    setCursor({ node: 'city', edge: null });
    toggleJoining();
    expect([get().view.selection, selectJoining(get())]).toEqual([['city'], 'city']);
  });

  test('is of nobody among several, nor of somebody who is not drawn', () => {
    setEditing(true);
    toggleNode('city');
    expect([selectJoiner(get()), selectAtHand(get())]).toEqual([null, null]);
    selectNode('coast');
    expect(selectJoiner(get())).toBeNull();
  });

  test('ends with the selection, with editing, and with a dialog', () => {
    const ends = [() => selectNode('city'), () => setEditing(false), () => setDialog('keys')];
    for (const end of ends) {
      selectNode('ict');
      setEditing(true);
      setJoining('ict');
      expect(selectJoining(get())).toBe('ict');
      end();
      expect(selectJoining(get())).toBeNull();
    }
  });

  test('is not there where a story is shown, its scenes are edited, or in somebody’s page', () => {
    toggleJoining();
    for (const stage of ['play', 'kiosk', 'presenter', 'scenes'] as const) {
      useAtlas.setState(({ view }) => ({ view: { ...view, stage } }));
      expect([selectJoiner(get()), selectJoining(get()), selectAtHand(get())]).toEqual([null, null, null]);
    }
  });

  test('opens a relation of both once the other is chosen', () => {
    toggleJoining();
    beginRelation('ict', 'city');
    expect([get().session.newEnds, get().session.dialog, selectJoining(get())]).toEqual([
      ['ict', 'city'],
      'newRelation',
      null,
    ]);
  });
});
