import type { Story } from '../../io/read/parse-story';
import type { StoryHistory } from '../store';

/** The most steps that can be undone; a word that is typed is one. */
export const MOST_STEPS = 1000;

/** The history with one more step; typing that goes on in the same field belongs to the step before. */
export function edited(history: StoryHistory, present: Story, typing?: string): StoryHistory {
  if (present === history.present) return history;
  const goesOn = typing !== undefined && typing === history.typing;
  const step = { story: history.present, field: typing ?? null };
  const past = goesOn ? history.past : [...history.past, step].slice(-MOST_STEPS);
  return { present, past, future: [], ...(typing === undefined ? {} : { typing }) };
}

/** The history a step back; the same where there is none. */
export function undone({ present, past, future }: StoryHistory): StoryHistory {
  const before = past.at(-1);
  return before
    ? { present: before.story, past: past.slice(0, -1), future: [...future, { ...before, story: present }] }
    : { present, past, future };
}

/** The history a step forward again; the same where there is none. */
export function redone({ present, past, future }: StoryHistory): StoryHistory {
  const after = future.at(-1);
  return after
    ? { present: after.story, past: [...past, { ...after, story: present }], future: future.slice(0, -1) }
    : { present, past, future };
}
