import { beforeEach, expect, test } from 'vitest';
import { removeEntity } from '../../../src/graph/document/edits';
import { beginMending, endMending, mendNext } from '../../../src/state/act/mend-actions';
import { setEditing } from '../../../src/state/act/session-actions';
import { edit } from '../../../src/state/document/edit-actions';
import { useAtlas } from '../../../src/state/store';
import { COORDINATES, openAtlas } from '../../panels/small-atlas';

const get = useAtlas.getState;
const seen = () => {
  const { selection, relation } = get().view;
  return relation ?? selection.join(' ');
};

beforeEach(() => {
  openAtlas();
  beginMending('unsourced', [{ nodes: ['ict'] }, { nodes: ['wood', 'light'] }, { nodes: [], edge: COORDINATES }]);
});

test('each that was found is selected and edited in turn, and back, with nothing beyond the ends', () => {
  const all = [seen()];
  for (const step of [1, 1, 1, -1, -1, -1] as const) {
    mendNext(step);
    all.push(seen());
  }
  expect(all).toEqual(['ict', 'wood light', COORDINATES, COORDINATES, 'wood light', 'ict', 'ict']);
  expect(get().session.isEditing).toBe(true);
});

test('what is gone meanwhile is passed over', () => {
  edit((content) => removeEntity(content, 'light'));
  mendNext(1);
  expect(seen()).toBe(COORDINATES);
});

test('it ends by itself with editing, and by hand', () => {
  setEditing(false);
  expect(get().session.mending).toBeNull();
  beginMending('orphans', [{ nodes: ['ict'] }]);
  endMending();
  mendNext(1);
  expect([get().session.mending, get().session.isEditing]).toEqual([null, true]);
});
