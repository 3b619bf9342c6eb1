// @vitest-environment node
import { beforeAll, expect, test } from 'vitest';
import { diffOf } from '../../../src/graph/document/diff';
import { readStory } from '../../../src/io/read/parse-story';
import { MOST_ACTORS, storyOfChanges } from '../../../src/panels/corrections/change-story';
import { readScene } from '../../../src/state/story/scene-view';
import { loadDocumentWords } from '../../../src/text/later-words';
import { atlasOf, entity, graphOf } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

beforeAll(loadDocumentWords);

/** A story of so many actors whose year of founding was corrected. */
function storyOf(count: number) {
  const ids = Array.from({ length: count }, (_, index) => `firm-${index + 10}`);
  const content = (founded: string) => ({
    title: {},
    vocabulary: VOCABULARY,
    atlas: atlasOf(ids.map((id) => entity(id, { founded }))),
    scenes: [],
  });
  const { scenes: _none, ...diff } = diffOf<never>(content('2000'), content('2001'));
  const graph = graphOf(content('2001').atlas.entities);
  return { graph, story: storyOfChanges(diff, graph, ['pl', 'en']) };
}

test('has a scene of all, one for each actor and none of others where they are few', () => {
  const { story } = storyOf(MOST_ACTORS);
  expect(story.scenes.map(({ title }) => title.pl)).toEqual([
    'Co się zmieniło',
    ...Array.from({ length: MOST_ACTORS }, (_, index) => `firm-${index + 10}`),
  ]);
  expect(story.scenes[1]?.text).toEqual({
    pl: 'firm-10: rok założenia z 2000 na 2001',
    en: 'firm-10: founded from 2000 to 2001',
  });
});

test('sums up who has no scene of their own', () => {
  const { story } = storyOf(MOST_ACTORS + 2);
  expect(story.scenes).toHaveLength(MOST_ACTORS + 2);
  expect(story.scenes.at(-1)).toMatchObject({
    title: { en: 'And the others' },
    text: { en: '- firm-22\n- firm-23' },
    frame: ['firm-22', 'firm-23'],
  });
});

test.each([1, MOST_ACTORS + 1, 600])(
  'of %d actors is read again as it was written, and each scene shows what it names',
  (count) => {
    const { story, graph } = storyOf(count);
    expect(readStory(JSON.parse(JSON.stringify(story)))).toEqual({ story });
    expect(story.scenes.flatMap((scene) => [readScene(scene, graph).missing, readScene(scene, graph).unread])).toEqual(
      story.scenes.flatMap(() => [[], []]),
    );
  },
);
