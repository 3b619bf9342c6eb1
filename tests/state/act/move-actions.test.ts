// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { arrange } from '../../../src/state/act/arrange-actions';
import { openLink } from '../../../src/state/act/link-actions';
import { forgetPositions, giveUpMoving, keepPositions, setMoving } from '../../../src/state/act/move-actions';
import { redoMove, undoMove } from '../../../src/state/act/undo-actions';
import { writeLink } from '../../../src/state/link/link';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { entity, graphOf } from '../../support/build';

const PLACES = { firm: { x: -100, y: 0 }, city: { x: 100, y: 50 } };
const graph = graphOf([entity('firm'), entity('city')], [], {
  layouts: new Map([['uplands', new Map(Object.entries(PLACES))]]),
});
const view = () => useAtlas.getState().view;
const moved = () => view().positions;
const said = () => useAtlas.getState().session.moves.said;
const at = (x: number, y = 0) => ({ x, y });

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, graph }, true);
});

describe('a move by hand', () => {
  test('is held to the extent of the map', () => {
    keepPositions({ firm: at(99_999, -99_999) });
    expect(moved()).toEqual({ uplands: { firm: { x: 340, y: -240 } } });
  });

  test('is taken back in one step, and done again in one', () => {
    keepPositions({ firm: at(1) });
    keepPositions({ city: at(2) });
    expect(undoMove()).toBe(true);
    expect([moved(), said()]).toEqual([{ uplands: { firm: at(1) } }, { is: 'undone', ids: ['city'] }]);
    undoMove();
    expect([moved(), undoMove()]).toEqual([{}, false]);
    redoMove();
    redoMove();
    expect([moved(), said(), redoMove()]).toEqual([
      { uplands: { firm: at(1), city: at(2) } },
      { is: 'redone', ids: ['city'] },
      false,
    ]);
  });

  test('after one that was taken back leaves nothing to do again', () => {
    keepPositions({ firm: at(1) });
    undoMove();
    keepPositions({ city: at(2) });
    expect(redoMove()).toBe(false);
  });

  test('is taken back in the arrangement where it was made', () => {
    keepPositions({ firm: at(1) });
    arrange('years');
    undoMove();
    expect([view().arrangement, moved()]).toEqual(['uplands', {}]);
  });

  test('is not taken back where positions have come from elsewhere since', () => {
    keepPositions({ firm: at(1) });
    openLink('#v=1&at=city:5:5');
    expect(undoMove()).toBe(false);
    expect(moved()).toEqual({ uplands: { city: at(5, 5) } });
  });

  test('is taken back too where a link with the same positions was opened since', () => {
    keepPositions({ firm: at(1) });
    openLink(`#${writeLink(view(), useAtlas.getState().graph)}`);
    undoMove();
    expect(moved()).toEqual({});
  });
});

test('putting all back is a step as well', () => {
  keepPositions({ firm: at(1), city: at(2) });
  forgetPositions();
  undoMove();
  expect(moved()).toEqual({ uplands: { firm: at(1), city: at(2) } });
});

describe('moving by keys', () => {
  beforeEach(() => {
    keepPositions({ firm: at(1) });
    setMoving('firm');
    keepPositions({ firm: at(2) });
    keepPositions({ firm: at(3) });
  });

  test('is one step', () => {
    setMoving(null);
    undoMove();
    expect(moved()).toEqual({ uplands: { firm: at(1) } });
  });

  test('that is given up leaves the actor where it was, and no step', () => {
    giveUpMoving();
    expect([moved(), useAtlas.getState().session.moving]).toEqual([{ uplands: { firm: at(1) } }, null]);
    undoMove();
    expect(moved()).toEqual({});
  });

  test('does not join another move', () => {
    setMoving(null);
    keepPositions({ firm: at(4) });
    undoMove();
    expect(moved()).toEqual({ uplands: { firm: at(3) } });
  });
});
