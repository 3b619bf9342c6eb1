import type { Story } from '../io/parse-story';
import type { StoryHistory } from './store';

/** The most steps that can be undone. */
export const MOST_STEPS = 200;

/** The history with one more step; typing that goes on in the same field belongs to the step before. */
export function edited(history: StoryHistory, present: Story, typing?: string): StoryHistory {
  if (present === history.present) return history;
  const goesOn = typing !== undefined && typing === history.typing;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MOST_STEPS);
  return { present, past, future: [], ...(typing === undefined ? {} : { typing }) };
}

/** The history a step back; the same where there is none. */
export function undone({ present, past, future }: StoryHistory): StoryHistory {
  const before = past.at(-1);
  return before
    ? { present: before, past: past.slice(0, -1), future: [...future, present] }
    : { present, past, future };
}

/** The history a step forward again; the same where there is none. */
export function redone({ present, past, future }: StoryHistory): StoryHistory {
  const after = future.at(-1);
  return after ? { present: after, past: [...past, present], future: future.slice(0, -1) } : { present, past, future };
}
