// @vitest-environment node

import { beforeEach, describe, expect, test } from 'vitest';
import { emphasisOf, emphasisOfView } from '../../../src/canvas/core/emphasis';
import { setAnswers } from '../../../src/state/act/session-actions';
import { DEFAULT_VIEW } from '../../../src/state/link/view';
import { type Answer, INITIAL_STATE, type Session, useAtlas } from '../../../src/state/store';
import { entity, graphOf } from '../../support/build';

const graph = graphOf([entity('firm'), entity('city')], []);
const answer = (...ids: readonly string[]): Answer => ({ nodes: new Set(ids), edges: new Set() });
const whole = answer('firm', 'city');

beforeEach(() => {
  useAtlas.setState({ ...INITIAL_STATE, graph, view: { ...DEFAULT_VIEW, ask: { kind: 'menu' } } }, true);
  setAnswers(() => whole);
});

const point = (patch: Partial<Session>) => useAtlas.setState(({ session }) => ({ session: { ...session, ...patch } }));

const POINTING: readonly [string, Partial<Session>][] = [
  ['an actor is pointed at', { hover: 'firm' }],
  ['keys are at an actor', { cursor: { node: 'firm', edge: null } }],
  ['the legend is pointed at', { highlight: ['firm'] }],
  ['a part of an answer is pointed at', { preview: answer('firm') }],
];

test.each(POINTING)('where %s the screen shows it, and a picture does not', (_, pointed) => {
  const calm = emphasisOf(useAtlas.getState());
  point(pointed);
  const state = useAtlas.getState();
  expect(emphasisOf(state)).not.toEqual(calm);
  expect(emphasisOfView(state)).toEqual(calm);
});

describe('on a stage', () => {
  test.each(['hasSpotlight', 'hasPointer'] as const)('%s lights nobody whom it passes over', (shown) => {
    point({ hover: 'firm', show: { ...INITIAL_STATE.session.show, [shown]: true } });
    expect(emphasisOf(useAtlas.getState()).hover).toBeNull();
    point({ show: INITIAL_STATE.session.show });
    expect(emphasisOf(useAtlas.getState()).hover).toBe('firm');
  });
});
