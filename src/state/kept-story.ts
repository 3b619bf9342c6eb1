import { parseStory, type Story } from '../io/parse-story';
import type { Form } from './kept-form';

/** How the story is stored on the device; null while it is the shipped one. */
export const STORY_FORM: Form<Story> = { key: 'wyzyny.story', field: 'story', migrations: [], parse: parseStory };
