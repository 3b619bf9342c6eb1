import { parseStory, type Story } from '../io/parse-story';

const KEY = 'wyzyny.story';

/** The version of what is kept; what a newer atlas has kept is left alone. */
const VERSION = 1;

/** The story that the device keeps; `unread` where it is broken or of a newer atlas. Throws nothing. */
export function readKeptStory(storage: Pick<Storage, 'getItem'>): Readonly<{ story: Story | null; unread: boolean }> {
  try {
    const text = storage.getItem(KEY);
    if (text === null) return { story: null, unread: false };
    const { version, story }: Record<string, unknown> = Object(JSON.parse(text));
    const read = version === VERSION ? parseStory(story) : null;
    return { story: read, unread: read === null };
  } catch {
    return { story: null, unread: true };
  }
}

/** Keeps a story on the device, or nothing for null; false where the device has no room for it. */
export function keepStory(storage: Pick<Storage, 'setItem' | 'removeItem'>, story: Story | null): boolean {
  try {
    if (story) storage.setItem(KEY, JSON.stringify({ version: VERSION, story }));
    else storage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
