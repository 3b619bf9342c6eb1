import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layoutSize } from '../../../src/panels/common/files/paper';
import {
  type Choice,
  captionChoice,
  drawingChoice,
  FIRST_CHOICE,
  PARTS,
  titleAndDescription,
} from '../../../src/panels/export/choice';
import { openStage, openStory } from '../../../src/state/act/stage-actions';
import { setShippedStory } from '../../../src/state/act/story-actions';
import { newAsk } from '../../../src/state/link/ask-parts';
import type { View } from '../../../src/state/link/view';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { localText } from '../../../src/text/local-text';
import { graphOf } from '../../support/build';
import { scene, storyOf } from '../../support/stories';
import { wordsIn } from '../../support/vocabulary';
import { openAtlas, SMALL } from '../small-atlas';

beforeEach(() => {
  openAtlas();
});
afterEach(() => {
  useAtlas.setState(INITIAL_STATE, true);
});

/** What a choice is made of, for the small atlas as it is open. */
function context(patch: Partial<View> = {}) {
  useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } }));
  const state = useAtlas.getState();
  const nameOf = (id: string) => localText(state.graph.nodes.get(id)?.name ?? { en: id }, 'en');
  return { state, words: wordsIn('en'), nameOf };
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));
const sentences = (parts: Choice['parts'], patch: Partial<View> = {}) =>
  plain(captionChoice({ parts }, context(patch)).sentences);
const sources = (parts: Choice['parts']) => plain(captionChoice({ parts }, context()).sources);

describe('what the map is asked for', () => {
  const choose = (patch: Partial<Choice>) => drawingChoice({ ...FIRST_CHOICE, ...patch }, context());

  test('is what the screen shows, on paper, for a picture', () => {
    expect(choose({})).toMatchObject({ scope: 'screen', isTransparent: false });
    expect(choose({})).not.toHaveProperty('size');
  });

  test.each(['png', 'svg'] as const)('has no paper under it where a %s is to be transparent', (format) => {
    expect(choose({ format, background: 'transparent' }).isTransparent).toBe(true);
  });

  test('is laid out for its sheet as a PDF, which is on paper anyway', () => {
    const asked = choose({ format: 'pdf', scope: 'whole', background: 'transparent' });
    expect(asked).toMatchObject({ scope: 'whole', size: layoutSize(FIRST_CHOICE.paper), isTransparent: false });
  });
});

describe('what stands below the map', () => {
  test('is each part that is asked for, in the order in which it is asked for, and no other', () => {
    expect(sentences([])).toEqual([]);
    expect([sentences(['date']), sources(['date'])]).toEqual([[], ['Data as of 2015.']]);
    expect(sources(['sources', 'date'])).toEqual(['Source: The press, The paper.', 'Data as of 2015.']);
    expect([sentences(['legend', 'qr']), sources(['legend', 'qr'])]).toEqual([[], []]);
    expect([sentences(PARTS).length, sources(PARTS).length]).toEqual([1, 2]);
  });

  test('holds a legend and a code only where they are asked for', () => {
    const both = captionChoice({ parts: ['legend', 'qr'] }, context());
    expect([both.legend, both.qr?.label]).toEqual([true, 'QR code with the link to this view']);
    const none = captionChoice({ parts: ['date'] }, context());
    expect([none.legend, none.qr]).toEqual([false, null]);
  });

  test('tells a day once that several sources have', () => {
    const [source] = [...SMALL.sources.values()];
    if (!source) throw new Error('There is no source.');
    const graph = graphOf([...SMALL.nodes.values()], [], {
      sources: [source, { ...source, id: 'other' }, { ...source, id: 'later', stateOf: '2018-03' }],
    });
    openAtlas({}, graph);
    expect(sources(['date'])).toEqual(['Data as of 2015, March 2018.']);
  });

  test('says what the filter asks for and how many it leaves', () => {
    expect(sentences(['filter'])).toEqual([expect.stringMatching(/7 actors of 7/)]);
    expect(sentences(['filter'], { values: { kind: ['cluster'] } })).toEqual([
      expect.stringMatching(/cluster.*3 actors of 7/),
    ]);
  });

  test.each([
    ['an actor that is selected', { selection: ['ict'] }, /^ICT Cluster\. /],
    ['a relation that is selected', { relation: 'city--coordinates--ict' }, /^City Hall.*ICT Cluster\. /],
    ['a pair that is selected', { pair: ['school', 'ict'] as const }, /^Łódź School.*ICT Cluster\. /],
    ['a question that is asked', { ask: newAsk('gaps') }, /^What is missing\. /],
  ])('names first %s', (_what, patch, expected) => {
    expect(sentences(['filter'], patch)[0]).toMatch(expected);
  });

  test('names no answer where the list of questions alone is open', () => {
    expect(sentences(['filter'], { ask: newAsk('menu') })).toEqual(sentences(['filter'], { ask: null }));
  });

  test('leads, by its code, to what others can see too: not to a scene of the reader’s own story', () => {
    const story = storyOf(scene('own', { view: 'arrange=helix' }));
    const codeOf = () => JSON.stringify(captionChoice({ parts: ['qr'] }, context()).qr?.modules);
    openStory(story);
    openStage('play');
    const own = codeOf();
    setShippedStory(story);
    const shipped = codeOf();
    expect(own).not.toBe(shipped);
    openAtlas({ arrangement: 'helix' });
    expect(codeOf()).toBe(own);
  });
});

test('a file is called by what is open, and told by its arrangement and what it shows', () => {
  const { title, description } = titleAndDescription(context({ arrangement: 'helix', selection: ['ict'] }));
  expect(title).toMatch(/^Wyżyny – /);
  expect(description).toMatch(/^The map arranged by “Helix”\. ICT Cluster\. .*7.actors/);
});
