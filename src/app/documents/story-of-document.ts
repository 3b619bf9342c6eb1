import type { Story } from '../../io/read/parse-story';
import { attachStory } from './attach-story';

let attached: ReturnType<typeof attachStory> | null = null;

/** Keeps the story of what is open up to here: another document is about to open, whose story is none of it. */
export function letGoOfStory(): void {
  attached?.destroy();
  attached = null;
}

/** Follows and keeps the story of what is open in place of the one before; null where its own is still to come. */
export function attachStoryOf(story: Story | null): ReturnType<typeof attachStory> {
  letGoOfStory();
  attached = attachStory(story);
  return attached;
}
