import * as v from 'valibot';
import { SCHEMAS } from './schema';

/** A story: scenes in the order in which they are told. */
export type Story = v.InferOutput<typeof SCHEMAS.story>;

/** The story of a file; null where it breaks the schema or two scenes share an id, as the atlas can do without. Throws nothing. */
export function parseStory(content: unknown): Story | null {
  const parsed = v.safeParse(SCHEMAS.story, content);
  if (!parsed.success) return null;
  const { scenes } = parsed.output;
  return new Set(scenes.map(({ id }) => id)).size === scenes.length ? parsed.output : null;
}
