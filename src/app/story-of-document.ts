import type { Story } from '../io/parse-story';
import { attachStory } from './attach-story';

let attached: ReturnType<typeof attachStory> | null = null;

/** Follows and keeps the story of what is open in place of the one before; null where its own is still to come. */
export function attachStoryOf(story: Story | null): ReturnType<typeof attachStory> {
  attached?.destroy();
  attached = attachStory(story);
  return attached;
}
