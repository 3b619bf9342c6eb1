import { cleanup, render } from '@testing-library/react';
import { createElement } from 'react';
import { attachStory } from '../../src/app/documents/attach-story';
import { parseStory } from '../../src/io/read/parse-story';
import { MOST_SCENES } from '../../src/io/schema/story-limits';
import { ScenesPanel } from '../../src/stage/scenes/ScenesPanel';
import { setStoryTitle } from '../../src/state/act/story-actions';
import { deviceShelf } from '../../src/state/kept/door';
import { loadPreferences } from '../../src/state/kept/preferences';
import { useAtlas } from '../../src/state/store';
import { openAtlas } from '../panels/small-atlas';
import { scene, storyOf } from '../support/stories';
import type { Campaign, Random } from './campaign';

const SHIPPED = storyOf(scene('shipped'));
const OWN = storyOf(scene('a'), scene('b', { view: 'arrange=helix' }));
const KEY = 'wyzyny.story';

const many = (count: number) => storyOf(...Array.from({ length: count }, (_, index) => scene(`s${index}`)));

/** What may be stored as the story: as it should be, older, newer, cut, of something else, or too much. */
function textOf(random: Random): string {
  const whole = JSON.stringify({ version: 1, story: OWN, seen: { 'a-b': random.below(9) } });
  const odd: readonly unknown[] = [
    null,
    5,
    'story',
    [],
    {},
    { story: 5 },
    { version: 1 },
    { version: 'x', story: OWN },
    OWN,
  ];
  const makers: readonly (() => string)[] = [
    () => whole,
    () => whole.slice(0, random.below(whole.length)),
    () => JSON.stringify({ version: 2 + random.below(9), story: OWN }),
    () => JSON.stringify({ version: 1, story: null }),
    () => JSON.stringify({ version: 1, story: many(MOST_SCENES - 1 + random.below(4)) }),
    () => JSON.stringify({ version: 1, story: { ...OWN, title: { pl: 'x'.repeat(1999 + random.below(4)), en: '' } } }),
    () => JSON.stringify(random.pick(odd)),
    () =>
      `{"version": 1, "__proto__": {"story": 1}, "seen": ${random.pick(['7', '[]', '{"a": "b"}', 'null'])}, "story": ${JSON.stringify(OWN)}}`,
    () => random.pick(['', ' ', '\u0000', '\ud800', 'undefined', '[[[[', 'NaN']),
  ];
  return random.pick(makers)();
}

/** Stored states: what can be read is there, what cannot is set aside and offered, and an edit writes over neither. */
export const campaign: Campaign = {
  name: 'stored states',
  seed: 16_000,
  count: 300,
  sample: 40,
  run: (random) => {
    localStorage.clear();
    const text = textOf(random);
    localStorage.setItem(KEY, text);
    localStorage.setItem('wyzyny.preferences', textOf(random));
    loadPreferences(deviceShelf);
    openAtlas({ stage: 'scenes' });
    const attached = attachStory(SHIPPED);
    try {
      const { container } = render(createElement(ScenesPanel));
      if (container.querySelector('h2 ~ button, header') === null) throw new Error('The panel is blank.');
      const isUnread = useAtlas.getState().session.keeping.asides.length > 0;
      const isEdited = random.below(2) === 0;
      if (isEdited) setStoryTitle({ pl: 'Inny', en: 'Other' }, 'title pl');
      window.dispatchEvent(new Event('pagehide'));
      const texts = Object.values({ ...localStorage }).map(String);
      if (isUnread && !texts.includes(text)) throw new Error(`What was kept is lost: ${text.slice(0, 80)}`);
      if (!isEdited && localStorage.getItem(KEY) !== text) throw new Error('Looking has changed what is kept.');
      const stored: unknown = isEdited ? JSON.parse(localStorage.getItem(KEY) ?? '').story : null;
      if (isEdited && parseStory(stored)?.title.pl !== 'Inny') throw new Error('The edit is lost.');
      return `${isUnread ? 'set aside' : 'read'}${isEdited ? ', then edited' : ''}`;
    } finally {
      cleanup();
      attached.destroy();
    }
  },
};
