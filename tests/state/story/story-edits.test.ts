// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseStory, type Story } from '../../../src/io/read/parse-story';
import type { StoryHistory } from '../../../src/state/store';
import {
  addScene,
  annotationOf,
  duplicateScene,
  moveScene,
  patchScene,
  removeScene,
} from '../../../src/state/story/story-edits';
import { edited, MOST_STEPS, redone, undone } from '../../../src/state/story/story-history';
import { scene, stories, storyOf } from '../../support/stories';

const ids = ({ scenes }: Story) => scenes.map(({ id }) => id);
const THREE = storyOf(scene('a'), scene('b'), scene('c'));

describe('editing scenes', () => {
  test('a new scene stands after the one in force, or at the end', () => {
    expect(ids(addScene(THREE, { view: 'arrange=helix' }, 'a').story)).toEqual(['a', 'scene-1', 'b', 'c']);
    expect(ids(addScene(THREE, { view: '' }, null).story)).toEqual(['a', 'b', 'c', 'scene-1']);
  });

  test('a scene is duplicated right after itself under an id of its own', () => {
    const twice = duplicateScene(duplicateScene(THREE, 'b').story, 'b').story;
    expect(ids(twice)).toEqual(['a', 'b', 'scene-2', 'scene-1', 'c']);
    expect(twice.scenes[2]).toEqual({ ...scene('b'), id: 'scene-2' });
  });

  test('removing and changing touch no other scene', () => {
    expect(ids(removeScene(THREE, 'b'))).toEqual(['a', 'c']);
    const patched = patchScene(THREE, 'b', { seconds: 7 });
    expect(patched.scenes.map(({ seconds }) => seconds)).toEqual([20, 7, 20]);
    expect(patched.scenes[0]).toBe(THREE.scenes[0]);
  });

  test('moving is a permutation that puts the scene where it was asked and keeps the order of the others', () => {
    fc.assert(
      fc.property(stories, fc.nat(8), fc.integer({ min: -2, max: 9 }), (story, which, to) => {
        const id = story.scenes[which % story.scenes.length]?.id ?? '';
        const moved = moveScene(story, id, to);
        expect(ids(moved).toSorted()).toEqual(ids(story).toSorted());
        expect(ids(moved).indexOf(id)).toBe(Math.min(story.scenes.length - 1, Math.max(0, to)));
        expect(ids(removeScene(moved, id))).toEqual(ids(removeScene(story, id)));
      }),
    );
  });

  test('every edit leaves a story that can be saved and opened', () => {
    fc.assert(
      fc.property(stories, (story) => {
        const more = duplicateScene(addScene(story, { view: 'arrange=helix' }, 's0').story, 's0').story;
        expect(parseStory(JSON.parse(JSON.stringify(more)))).toEqual(more);
      }),
    );
  });

  test('marks are anchored to the selected actors', () => {
    const text = { pl: '', en: '' };
    expect(annotationOf('circle', ['a', 'b'])).toEqual({ shape: 'circle', around: ['a', 'b'], text });
    expect(annotationOf('arrow', ['a', 'b'])).toEqual({ shape: 'arrow', from: 'a', to: 'b', text });
    expect(annotationOf('arrow', ['b'])).toEqual({ shape: 'arrow', to: 'b', text });
    expect(annotationOf('text', ['a', 'b'])).toEqual({ shape: 'text', at: 'b', text });
    expect(annotationOf('text', [])).toBeNull();
  });
});

const begun = (present: Story): StoryHistory => ({ present, past: [], future: [] });
const titled = (title: string): Story => ({ ...THREE, title: { pl: title, en: title } });
const titles = ({ past }: StoryHistory) => past.map(({ story }) => story.title.en);

describe('the history of a story', () => {
  test('undoing every edit gives the first story, and doing all again the last', () => {
    fc.assert(
      fc.property(fc.array(stories, { minLength: 1, maxLength: 8 }), (drawn) => {
        const [first = THREE, ...rest] = drawn;
        const last = rest.reduce<StoryHistory>((history, story) => edited(history, story), begun(first));
        const back = rest.reduce<StoryHistory>(undone, last);
        expect(back.present).toBe(first);
        expect(rest.reduce<StoryHistory>(redone, back)).toEqual(last);
      }),
    );
  });

  test('typing in one field is one step, in another or after a pause it is the next', () => {
    const typed = ['T', 'Ti', 'Tit'].reduce((history, title) => edited(history, titled(title), 'title'), begun(THREE));
    expect(titles(typed)).toEqual(['Story']);
    expect(titles(edited(typed, titled('x'), 'other'))).toEqual(['Story', 'Tit']);
    const { typing: _typing, ...paused } = typed;
    expect(titles(edited(paused, titled('x'), 'title'))).toEqual(['Story', 'Tit']);
  });

  test('an edit after undoing forgets what was undone, and what changes nothing is no step', () => {
    const back = undone(edited(begun(THREE), titled('x')));
    expect(edited(back, titled('y')).future).toEqual([]);
    expect(edited(back, back.present)).toBe(back);
  });

  test('no more steps are kept than can be undone', () => {
    const many = Array.from({ length: MOST_STEPS + 5 }, (_, index) => titled(String(index)));
    const { past } = many.reduce<StoryHistory>((history, story) => edited(history, story), begun(THREE));
    expect([past.length, past[0]?.story.title.en]).toEqual([MOST_STEPS, '4']);
  });
});
