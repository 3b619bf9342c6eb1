import * as v from 'valibot';
import { MOST_CHARACTERS, MOST_SCENES } from './story-limits';
import { id, localText } from './texts-and-ids';

/** A language, by its tag of BCP 47. */
export const languageTag = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/));

const actor = v.pipe(v.string(), v.minLength(1));

/** Text by language, of which there may be any: a story is told in those that its teller writes. */
const sceneText = v.record(languageTag, v.pipe(v.string(), v.maxLength(MOST_CHARACTERS)));

const annotation = v.variant('shape', [
  v.strictObject({ shape: v.literal('circle'), around: v.pipe(v.array(actor), v.minLength(1)), text: sceneText }),
  v.strictObject({ shape: v.literal('arrow'), from: v.optional(actor), to: actor, text: sceneText }),
  v.strictObject({ shape: v.literal('text'), at: actor, text: sceneText }),
]);

/** Parameters as in a link; those of attributes are called by ids of any letters. */
const view = v.pipe(v.string(), v.regex(/^[^&=]+=[^&]+(&[^&=]+=[^&]+)*$/));

export const scene = v.strictObject({
  id,
  title: sceneText,
  text: sceneText,
  notes: sceneText,
  view: v.union([v.literal(''), view]),
  frame: v.optional(v.array(actor)),
  annotations: v.array(annotation),
  transition: v.picklist(['glide', 'cut']),
  seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(600)),
});

/** The schemas of what comes after the first map, apart, so that their code does too. */
export const STORY_SCHEMAS = {
  questions: v.pipe(
    v.array(
      v.strictObject({
        id,
        text: localText,
        answer: v.optional(localText),
        view,
      }),
    ),
    v.description('Questions of the first screen, sorted by id, each with the view that it opens as in a link'),
  ),
  story: v.pipe(
    v.strictObject({
      title: sceneText,
      scenes: v.pipe(v.array(scene), v.maxLength(MOST_SCENES)),
    }),
    v.description('A story told in scenes: views as in a link, with words, notes and annotations anchored to actors'),
  ),
} as const;
