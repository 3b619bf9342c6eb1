import type { Diff, History, Step } from './change';
import { isEmpty, squash } from './diff';

export type { History, Step };

/** The most steps that can be taken back. */
export const MOST_STEPS = 200;

/** The history with one more step; what was taken back can no longer be done again. */
export function withStep({ early, past }: History, step: Step): History {
  return shortened({ early, past: [...past, step], future: [] });
}

/** The history with no more steps than can be taken back: what the first did is told as one. */
export function shortened({ early, past, future }: History): History {
  const gone = past.slice(0, Math.max(0, past.length - MOST_STEPS));
  if (gone.length === 0) return { early, past, future };
  const diff = gone.reduce((all, step) => squash(all, step.diff), early.diff);
  return { early: { count: early.count + gone.length, diff }, past: past.slice(gone.length), future };
}

/** The history one step back; the same where there is none. */
export function steppedBack(history: History): History {
  const step = history.past.at(-1);
  return step ? { ...history, past: history.past.slice(0, -1), future: [...history.future, step] } : history;
}

/** The history one step on again; the same where there is none. */
export function steppedOn(history: History): History {
  const step = history.future.at(-1);
  return step ? { ...history, past: [...history.past, step], future: history.future.slice(0, -1) } : history;
}

/** All that became of the document since it was opened, as one diff. */
export function changeSince({ early, past }: History): Diff<never> {
  return past.reduce((all, { diff }) => squash(all, diff), early.diff);
}

/** Where the history stands: how many steps lead from the document as it was opened to what it is. */
export const depthOf = ({ early, past }: History) => early.count + past.length;

/** Whether the document is as it was opened. */
export const isUntouched = (history: History) => isEmpty(changeSince(history));
