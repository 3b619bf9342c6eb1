import type { Story } from '../io/parse-story';
import { setNotice } from '../state/actions';
import { keepStory, readKeptStory } from '../state/kept-story';
import { openStory } from '../state/stage-actions';
import { useAtlas } from '../state/store';
import { setShippedStory } from '../state/story-actions';

/** A pause in typing after which the story is kept. */
const KEEP_AFTER_MS = 300;

/**
 * Opens the story that this device keeps, else the shipped one, and keeps every edit from then on; nothing is kept while
 * the story is the shipped one. What cannot be read or kept is told in a notice.
 */
export function attachStory(shipped: Story | null, storage: Storage | null): Readonly<{ destroy: () => void }> {
  const kept = storage ? readKeptStory(storage) : { story: null, unread: false };
  const first = kept.story ?? shipped;
  setShippedStory(shipped);
  if (first) openStory(first);
  if (kept.unread) setNotice({ kind: 'story-not-read' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isKept = true;
  const keep = () => {
    if (timer === undefined || !storage) return;
    clearTimeout(timer);
    timer = undefined;
    const { present } = useAtlas.getState().story;
    const wasKept = isKept;
    isKept = keepStory(storage, present === shipped ? null : present);
    if (wasKept && !isKept) setNotice({ kind: 'story-not-kept' });
  };
  const unsubscribe = useAtlas.subscribe(({ story }, before) => {
    if (story.present === before.story.present) return;
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_AFTER_MS);
  });
  window.addEventListener('pagehide', keep);
  return {
    destroy: () => {
      clearTimeout(timer);
      unsubscribe();
      window.removeEventListener('pagehide', keep);
    },
  };
}
