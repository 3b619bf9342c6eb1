// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';
import { type LabelRequest, looksFor, type PlaceLabels } from '../../../src/canvas/names/label-places';
import { placeAlike } from '../../../src/canvas/names/place-alike';

const named = (id: string, form: number) => ({
  id,
  form,
  box: { left: 0, top: 0, right: 1, bottom: 1 },
  extent: { left: 0, top: 0, right: 1, bottom: 1 },
  leader: null,
});
const requests = ['one', 'other', 'cluster'].map(
  (id): LabelRequest => ({
    id,
    x: 0,
    y: 0,
    radius: 1,
    forms: [],
    priority: 1,
    need: 'must',
    isGround: id !== 'cluster',
  }),
);
const around = { marks: [], obstacles: [], walls: [], screen: { width: 100, height: 100 } };
const mixed = () => [named('one', 0), named('other', 3), named('cluster', 0)];
const alone = () => [named('one', 3), named('other', 3), named('cluster', 0)];

describe('names of the ground', () => {
  test('are all without what they share where one has no room for it, and no other name is', () => {
    const bare = vi.fn<PlaceLabels>(alone);
    expect(placeAlike(mixed, bare)(requests, around)).toEqual(alone());
    expect(bare.mock.calls[0]?.[0].map(({ from }) => from)).toEqual([3, 3, undefined]);
  });

  test('are placed once where they are alike', () => {
    const bare = vi.fn<PlaceLabels>(alone);
    for (const whole of [alone, () => [named('one', 1), named('other', 0), named('cluster', 3)]])
      expect(placeAlike(whole, bare)(requests, around)).toEqual(whole());
    expect(bare).not.toHaveBeenCalled();
  });

  test('are rather mixed than one of them without a name', () => {
    expect(placeAlike(mixed, () => alone().slice(1))(requests, around)).toEqual(mixed());
  });

  test('stay in a movement what they were at rest, and are placed once in it', () => {
    const [whole, bare] = [vi.fn<PlaceLabels>(mixed), vi.fn<PlaceLabels>(alone)];
    const place = placeAlike(whole, bare);
    const moving = () => place(requests, { ...around, looks: looksFor('frame') });
    expect(moving()).toEqual(mixed());
    place(requests, { ...around, looks: looksFor('rest') });
    expect(moving()).toEqual(alone());
    expect([whole.mock.calls.length, bare.mock.calls.length]).toEqual([2, 2]);
  });
});
