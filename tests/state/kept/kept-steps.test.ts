// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { type History, NO_HISTORY } from '../../../src/graph/document/change';
import { MOST_STEPS, steppedBack, withStep } from '../../../src/graph/document/history';
import { changeBetween, historyOf, keptSteps, stepOf, stepText } from '../../../src/state/kept/kept-steps';

const named = (name: string) => ({ en: name });
const step = (at: number) => ({ diff: { title: [named(String(at)), named(String(at + 1))] as const }, at });
const historyTo = (count: number) =>
  Array.from({ length: count }, (_, at) => step(at)).reduce<History>(withStep, NO_HISTORY);

/** What a device that stores every change would have after each of these histories in turn. */
function stored(...histories: readonly History[]) {
  const steps = new Map<number, string>();
  let depth = 0;
  let before = NO_HISTORY;
  for (const history of histories) {
    const change = changeBetween(before, history);
    if (change.steps.length > 0) for (const number of steps.keys()) if (number >= change.from) steps.delete(number);
    for (const [index, each] of change.steps.entries()) steps.set(change.from + index, stepText(each));
    [depth, before] = [change.depth, history];
  }
  return { steps, depth };
}

describe('kept steps', () => {
  test('give the history back, what was taken back in it too', () => {
    const three = historyTo(3);
    const back = steppedBack(steppedBack(three));
    const other = withStep(back, step(9));
    for (const histories of [[three], [three, back], [three, back, other], [three, back, other, steppedBack(other)]]) {
      const { steps, depth } = stored(...histories);
      expect(historyOf(steps, depth)).toEqual({ history: histories.at(-1), isWhole: true });
    }
  });

  test('are only those that were not stored before', () => {
    const three = historyTo(3);
    expect(changeBetween(three, withStep(three, step(3)))).toEqual({ depth: 4, from: 3, steps: [step(3)] });
    expect(changeBetween(three, steppedBack(three))).toEqual({ depth: 2, from: 3, steps: [] });
  });

  test('are more than can be taken back', () => {
    const [most, more] = [historyTo(MOST_STEPS), historyTo(MOST_STEPS + 3)];
    const { steps, depth } = stored(most, more);
    expect([steps.size, depth]).toEqual([MOST_STEPS + 3, MOST_STEPS + 3]);
    expect(historyOf(steps, depth).history).toEqual(more);
  });

  test('can begin with one that tells all before it', () => {
    const early = { diff: { title: [named('0'), named('5')] as const }, at: 4 };
    const steps = new Map([
      [4, stepText(early)],
      [5, stepText(step(5))],
    ]);
    const { history, isWhole } = historyOf(steps, 6);
    expect([history, isWhole]).toEqual([{ early: { count: 5, diff: early.diff }, past: [step(5)], future: [] }, true]);
  });

  test('of a whole history are kept at once, with what can no longer be taken back as one', () => {
    for (const history of [NO_HISTORY, historyTo(3), historyTo(MOST_STEPS + 3)]) {
      const depth = history.early.count + history.past.length;
      expect(historyOf(keptSteps(history), depth)).toEqual({ history, isWhole: true });
    }
  });

  test('that cannot be read end the history before them', () => {
    const { steps, depth } = stored(historyTo(4));
    for (const broken of [
      '',
      '{',
      '{"at":1}',
      '{"at":1,"diff":{"entities":{"added":[{"item":{}}]}}}',
      '{"at":1,"diff":{"more":1}}',
    ])
      expect(stepOf(broken)).toBeNull();
    const torn = historyOf(new Map(steps).set(2, '{'), depth);
    expect([torn.history.past, torn.isWhole]).toEqual([[step(0), step(1)], false]);
    steps.delete(3);
    expect(historyOf(steps, depth).isWhole).toBe(false);
  });
});
