// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/io/read/parse-story';
import type { StoryHistory } from '../../../src/state/store';
import { edited, MOST_STEPS, redone, undone } from '../../../src/state/story/story-history';
import { scene, storyOf } from '../../support/stories';

const START: StoryHistory = { present: storyOf(), past: [], future: [] };
const of = (id: string | number): Story => storyOf(scene(`s${id}`));

describe('the history of a story', () => {
  test('goes back and forward over each edit', () => {
    const [one, two] = [of(1), of(2)];
    const history = edited(edited(START, one), two);
    expect(undone(history).present).toBe(one);
    expect(undone(undone(history)).present).toBe(START.present);
    expect(redone(undone(history)).present).toBe(two);
    expect(undone(START)).toEqual(START);
  });

  test('has nothing to do again once something else was edited', () => {
    const history = edited(undone(edited(START, of(1))), of(2));
    expect(redone(history).present).toEqual(of(2));
  });

  test('has one step of what is typed in one field', () => {
    const typed = edited(edited(edited(START, of(1), 'title'), of(2), 'title'), of(3), 'notes');
    expect(typed.past).toHaveLength(2);
    expect(undone(undone(typed)).present).toBe(START.present);
  });

  test('holds so many steps and no more', () => {
    let history = START;
    for (let step = 0; step < MOST_STEPS + 5; step += 1) history = edited(history, of(step));
    expect(history.past).toHaveLength(MOST_STEPS);
  });
});
