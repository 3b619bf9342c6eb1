import { parseStory, type Story } from '../../io/read/parse-story';
import type { Form } from './kept-form';

/** How the story of a document is stored on the device; null while it is the one that comes with it. */
export const storyForm = (document: string): Form<Story> => ({
  key: document === '' ? 'wyzyny.story' : `wyzyny.${document}.story`,
  field: 'story',
  migrations: [],
  parse: parseStory,
});
