// @vitest-environment node
import { expect, test } from 'vitest';
import { parseStory } from '../../src/io/parse-story';

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
  ['a scene without a language', story({ ...SCENE, title: { pl: 'Wyżyny' } })],
  ['a view that is no fragment', story({ ...SCENE, view: 'https://example.org' })],
  ['an annotation of no known shape', story({ ...SCENE, annotations: [{ shape: 'star', at: 'umcs', text: TEXT }] })],
  ['a scene that lasts no time', story({ ...SCENE, seconds: 0 })],
])('nothing is read from %s', (_what, content) => {
  expect(parseStory(content)).toBeNull();
});
