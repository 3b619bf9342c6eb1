import * as v from 'valibot';
import type { LocalText } from '../../graph/model';
import { STORY_SCHEMAS } from '../schema/story-schema';

/** A question of the first screen: the view that it opens, as the fragment of a link without its version. */
export type Question = Readonly<{ id: string; text: LocalText; answer?: LocalText | undefined; view: string }>;

/** The questions of a file; none where it breaks the schema, as the atlas can do without. Throws nothing. */
export function parseQuestions(content: unknown): readonly Question[] {
  const parsed = v.safeParse(STORY_SCHEMAS.questions, content);
  return parsed.success ? parsed.output : [];
}
