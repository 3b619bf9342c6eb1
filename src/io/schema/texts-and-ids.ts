import * as v from 'valibot';

/** A text in the languages of the atlas, and in any other. */
export const localText = v.objectWithRest(
  { pl: v.pipe(v.string(), v.minLength(1)), en: v.pipe(v.string(), v.minLength(1)) },
  v.string(),
);
/** What names a thing within the dataset. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-+[a-z0-9]+)*$/));
