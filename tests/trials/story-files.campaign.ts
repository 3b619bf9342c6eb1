import { readFileSync } from 'node:fs';
import { decodeText } from '../../src/io/read/decode-text';
import { readStoryFile, type Story } from '../../src/io/read/parse-story';
import { MOST_SCENES } from '../../src/io/schema/story-limits';
import { problemText } from '../../src/stage/scenes/scene-words';
import { scene, storyOf } from '../support/stories';
import { wordsIn } from '../support/vocabulary';
import type { Campaign, Random } from './campaign';

const SHIPPED: Story = JSON.parse(readFileSync('data/lublin/story.json', 'utf8'));

/** Values that a file may hold in any place. */
const WRONG = [null, 5, -1, 1.5, '', 'x', 'ż'.repeat(2001), [], {}, [{}], true, { pl: 'a' }, '?&=', 1e308] as const;

/** A story with one value somewhere in it put out, wrong, or with another beside it. */
function mutated(random: Random): unknown {
  const story = structuredClone(SHIPPED) as unknown;
  let place: unknown = story;
  for (let depth = 0; depth < 1 + random.below(5); depth += 1) {
    const children: unknown[] = Object.values(Object(place)).filter((child) => typeof child === 'object');
    if (children.length === 0) break;
    place = random.pick(children);
  }
  const target = Object(place) as Record<string, unknown>;
  const keys = Object.keys(target);
  const key = keys.length > 0 ? random.pick(keys) : 'more';
  const way = random.below(3);
  if (way === 0) delete target[key];
  else target[way === 1 ? key : 'more'] = random.pick(WRONG);
  return story;
}

/** The bytes of a file of a story: whole, cut, in another encoding, or with something wrong in it. */
function fileOf(random: Random): Uint8Array {
  const utf8 = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
  const makers: readonly (() => Uint8Array)[] = [
    () => utf8(SHIPPED),
    () => utf8(SHIPPED).slice(0, random.below(5000)),
    () => utf8(SHIPPED).map((byte) => (random.below(200) === 0 ? random.below(256) : byte)),
    () => Uint8Array.from(JSON.stringify(SHIPPED), (letter) => letter.charCodeAt(0) & 0xff),
    () => utf8(storyOf(...Array.from({ length: MOST_SCENES + random.below(3) }, (_, index) => scene(`s${index}`)))),
    () => utf8(random.pick(WRONG)),
  ];
  return random.below(2) === 0 ? utf8(mutated(random)) : random.pick(makers)();
}

/** Words of the schema that say nothing to a reader. */
const JARGON = /\b(string|Object|Array|undefined|never|NaN)\b|[<>]=|\/\^|\[object/;

/** Files of stories: each is opened as it is, or refused in words, in both languages. */
export const campaign: Campaign = {
  name: 'story files',
  seed: 15_000,
  count: 150,
  sample: 60,
  run: (random) => {
    const bytes = fileOf(random);
    const text = decodeText(bytes);
    if (text === null) return 'asked about its encoding';
    if (text.includes('\ufffd') && !new TextDecoder().decode(bytes).includes('\ufffd'))
      throw new Error('A letter was replaced.');
    const { story, problems } = readStoryFile(text);
    if (story) {
      if (JSON.stringify(story) !== JSON.stringify(JSON.parse(text))) throw new Error('Something was lost on the way.');
      return 'opened';
    }
    for (const words of [wordsIn('pl'), wordsIn('en')]) {
      for (const said of problems.map((problem) => problemText(problem, words))) {
        // What the file itself says is quoted.
        if (said.trim() === '' || JARGON.test(said.replace(/[“„][^”]*”/g, '')))
          throw new Error(`Not in words: ${said}`);
      }
    }
    return problems.length > 0 ? 'refused in words' : Promise.reject(new Error('It was refused without a word.'));
  },
};
