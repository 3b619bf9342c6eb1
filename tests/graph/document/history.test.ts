// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Diff, type History, NO_HISTORY } from '../../../src/graph/document/change';
import { applyDiff, diffOf, invert } from '../../../src/graph/document/diff';
import {
  changeSince,
  depthOf,
  isUntouched,
  MOST_STEPS,
  steppedBack,
  steppedOn,
  withStep,
} from '../../../src/graph/document/history';
import { contents, type TestContent } from '../../support/documents';

type Walk = Readonly<{ history: History; now: TestContent }>;

/** Steps through documents of the same scenes, as scenes have a history of their own. */
function walked(documents: readonly TestContent[], [first, ...rest]: readonly TestContent[] = documents): Walk {
  if (!first) throw new Error('There is no document.');
  return rest.reduce<Walk>(
    ({ history, now }, next, at) => {
      const after = { ...next, scenes: first.scenes };
      return { history: withStep(history, { diff: diffOf(now, after) as Diff<never>, at }), now: after };
    },
    { history: NO_HISTORY, now: first },
  );
}

const told = ({ title, vocabulary, atlas, scenes }: TestContent) =>
  JSON.stringify([title, vocabulary, atlas.entities, atlas.relations, atlas.sources, atlas.notes, scenes]);

const walks = fc.array(contents, { minLength: 2, maxLength: 6 });

describe('a history of edits', () => {
  test('all of it undone gives the start, and redone the end', () => {
    fc.assert(
      fc.property(walks, (documents) => {
        const { history, now } = walked(documents);
        let [back, at] = [history, now];
        for (const { diff } of [...history.past].reverse()) {
          at = applyDiff(at, invert(diff));
          back = steppedBack(back);
        }
        expect(told(at)).toBe(told(documents[0] as TestContent));
        expect([depthOf(back), isUntouched(back)]).toEqual([0, true]);
        let on = back;
        for (let left = back.future.length; left > 0; left -= 1) {
          on = steppedOn(on);
          at = applyDiff(at, on.past.at(-1)?.diff ?? {});
        }
        expect(told(at)).toBe(told(now));
        expect(on).toEqual(history);
      }),
    );
  });

  test('tells all of it as one diff, which leads from the start to where it stands', () => {
    fc.assert(
      fc.property(walks, (documents) => {
        const { history, now } = walked(documents);
        expect(told(applyDiff(documents[0] as TestContent, changeSince(history)))).toBe(told(now));
      }),
    );
  });

  test('takes back so many steps at most, and tells the change of the others all the same', () => {
    const title = (count: number) => ({ pl: String(count), en: String(count) });
    let history = NO_HISTORY;
    for (let count = 0; count < MOST_STEPS + 5; count += 1)
      history = withStep(history, { diff: { title: [title(count), title(count + 1)] }, at: count });
    expect([history.past.length, history.early.count, depthOf(history)]).toEqual([MOST_STEPS, 5, MOST_STEPS + 5]);
    expect(changeSince(history)).toEqual({ title: [title(0), title(MOST_STEPS + 5)] });
  });

  test('a new step takes the place of those that were taken back', () => {
    const step = (text: string) => ({ diff: { title: [{ en: '' }, { en: text }] as const }, at: 0 });
    const history = withStep(steppedBack(withStep(NO_HISTORY, step('a'))), step('b'));
    expect([history.past, history.future]).toEqual([[step('b')], []]);
    expect(steppedOn(history)).toBe(history);
    expect(steppedBack(NO_HISTORY)).toBe(NO_HISTORY);
  });
});
