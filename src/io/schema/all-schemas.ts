import { SCHEMAS } from './schema';
import { STORY_SCHEMAS } from './story-schema';

/** The schemas of all files of the shipped dataset, by their names. */
export const ALL_SCHEMAS = { ...SCHEMAS, ...STORY_SCHEMAS } as const;
