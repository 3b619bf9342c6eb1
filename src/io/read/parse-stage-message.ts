import * as v from 'valibot';
import { STORY_SCHEMAS } from '../schema/story-schema';
import type { Story } from './parse-story';

/** The longest tag of a language that is taken. */
const MOST_OF_TAG = 40;

const show = v.strictObject({
  isBlack: v.boolean(),
  hasSpotlight: v.boolean(),
  hasPointer: v.boolean(),
  hasCode: v.boolean(),
  isPlaying: v.boolean(),
  isLooping: v.boolean(),
  isExploring: v.boolean(),
  startedAt: v.number(),
});

const message = v.variant('kind', [
  v.strictObject({ kind: v.literal('hello') }),
  v.strictObject({ kind: v.literal('key'), key: v.pipe(v.string(), v.minLength(1), v.maxLength(20)) }),
  v.strictObject({
    kind: v.literal('state'),
    scene: v.nullable(v.string()),
    language: v.pipe(v.string(), v.maxLength(MOST_OF_TAG)),
    show,
    story: v.custom<Story>((content) => v.is(STORY_SCHEMAS.story, content)),
  }),
]);

/**
 * What the stage and the window of the presenter tell each other: the presenter asks for the state and sends keys, the
 * stage answers with where it stands.
 */
export type StageMessage = v.InferOutput<typeof message>;

/** A message of the other window; null for anything else. Throws nothing. */
export function parseStageMessage(content: unknown): StageMessage | null {
  const parsed = v.safeParse(message, content);
  return parsed.success ? parsed.output : null;
}

/** How a stage was shown, as it was stored; null where nothing or something else was. Throws nothing. */
export function parseShow(stored: string | null): v.InferOutput<typeof show> | null {
  try {
    const parsed = v.safeParse(show, JSON.parse(stored ?? 'null'));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
