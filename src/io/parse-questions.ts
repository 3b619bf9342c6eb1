import * as v from 'valibot';
import type { LocalText } from '../graph/model';
import { SCHEMAS } from './schema';

/** A question to begin with, and the prepared view that answers it: the fragment of a link without its version. */
export type Question = Readonly<{ id: string; text: LocalText; view: string }>;

/** The questions of a file, or null where it breaks the schema or an id is there twice. */
export function parseQuestions(content: unknown): readonly Question[] | null {
  const parsed = v.safeParse(SCHEMAS.questions, content);
  if (!parsed.success) return null;
  return new Set(parsed.output.map(({ id }) => id)).size === parsed.output.length ? parsed.output : null;
}
