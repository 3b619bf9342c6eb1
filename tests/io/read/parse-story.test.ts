// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseStory, readStory, readStoryFile } from '../../../src/io/read/parse-story';
import { stories } from '../../support/stories';

const TEXT = { pl: 'Wyżyny', en: 'Uplands' };
const SCENE = {
  id: 'uplands',
  title: TEXT,
  text: TEXT,
  notes: { pl: '', en: '' },
  view: 'arrange=helix',
  annotations: [{ shape: 'arrow', to: 'umcs', text: TEXT }],
  transition: 'glide',
  seconds: 20,
};
const story = (...scenes: readonly unknown[]) => ({ title: TEXT, scenes });

test('a story is read in the order of its scenes', () => {
  const written = story(SCENE, { ...SCENE, id: 'all', view: '' });
  expect(parseStory(written)).toEqual(written);
});

test.each([
  ['no story', [SCENE]],
  ['two scenes of one id', story(SCENE, SCENE)],
  ['a text in what is no language', story({ ...SCENE, title: { Polish: 'Wyżyny' } })],
  ['a view that is no fragment', story({ ...SCENE, view: 'https://example.org' })],
  ['an annotation of no known shape', story({ ...SCENE, annotations: [{ shape: 'star', at: 'umcs', text: TEXT }] })],
  ['a scene that lasts no time', story({ ...SCENE, seconds: 0 })],
])('nothing is read from %s', (_what, content) => {
  expect(parseStory(content)).toBeNull();
});

test('what is wrong is named by scene and field', () => {
  expect(readStory(story(SCENE, { ...SCENE, seconds: 0 })).problems).toEqual([
    { rule: 'schema', scene: 2, field: 'seconds', found: 0, expected: { is: 'least', bound: 1, of: 'number' } },
  ]);
  expect(readStory(story({ ...SCENE, title: { pl: 1 } })).problems).toEqual([
    { rule: 'schema', scene: 1, field: 'title.pl', found: 1, expected: { is: 'text' } },
  ]);
  expect(readStory(story({ ...SCENE, title: { Polish: 'Wyżyny' } })).problems).toEqual([
    { rule: 'schema', scene: 1, field: 'title.Polish', found: 'Polish', expected: { is: 'known' } },
  ]);
  expect(readStory(story(SCENE, SCENE)).problems).toEqual([{ rule: 'duplicate-id', scene: 2, found: 'uplands' }]);
  expect(readStoryFile('{').problems).toEqual([{ rule: 'no-json' }]);
});

test('a story that is saved is opened as it was', () => {
  fc.assert(
    fc.property(stories, (saved) => {
      expect(readStoryFile(JSON.stringify(saved)).story).toEqual(saved);
    }),
  );
});

test('nothing that is read throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (content) => void readStory(content)));
});
