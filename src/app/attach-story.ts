import type { Story } from '../io/parse-story';
import { setNotice } from '../state/actions';
import { type Doors, openDoors } from '../state/door';
import type { Keeping } from '../state/keeping';
import { attachKept } from '../state/kept-document';
import { STORY_FORM } from '../state/kept-story';
import { openStory } from '../state/stage-actions';
import { type State, useAtlas } from '../state/store';
import { followStory, setKeeper, setKeeping, setShippedStory } from '../state/story-actions';

/** Says what changed for the worse in how the story is kept. */
function tell(keeping: Keeping): void {
  const { keeping: before, notices } = useAtlas.getState().session;
  setKeeping(keeping);
  if (before.isKept && !keeping.isKept) setNotice({ kind: 'story-not-kept' });
  const isParted = notices.some(({ kind }) => kind === 'story-parted');
  if (before.pen === 'here' && keeping.pen === 'elsewhere' && !isParted) setNotice({ kind: 'story-elsewhere' });
}

/** The scenes are being edited. */
const isEditing = ({ view }: State) => view.stage === 'scenes';

/**
 * Opens the story that this device keeps, else the shipped one, and keeps every edit from then on, in one tab at a time.
 * What cannot be read or kept, and what another tab has, is told.
 */
export function attachStory(shipped: Story | null, doors: Doors = openDoors()): Readonly<{ destroy: () => void }> {
  let isFollowing = false;
  const kept = attachKept({
    form: STORY_FORM,
    doors,
    current: () => {
      const { present } = useAtlas.getState().story;
      return present === shipped ? null : present;
    },
    follow: (story) => {
      const stored = story ?? shipped;
      // The window of the presenter shows what its stage does.
      if (!stored || useAtlas.getState().view.stage === 'presenter') return;
      isFollowing = true;
      followStory(stored);
      isFollowing = false;
    },
    tell,
    onParted: () => setNotice({ kind: 'story-parted' }),
  });
  const first = kept.first ?? shipped;
  setShippedStory(shipped);
  setKeeper({ takeOver: kept.takeOver, forget: kept.forget });
  if (first) openStory(first);
  const { asides } = useAtlas.getState().session.keeping;
  // Where the scenes are open, they say so themselves.
  const isUnread = asides.some(({ key }) => key === STORY_FORM.key);
  if (isUnread && !isEditing(useAtlas.getState())) setNotice({ kind: 'story-not-read' });
  const unsubscribe = useAtlas.subscribe((state, before) => {
    const isChanged = state.story.present !== before.story.present;
    if (isChanged && !isFollowing && state.view.stage !== 'presenter') kept.change();
    if (isEditing(state) && !isEditing(before)) kept.open();
    else if (isEditing(before) && !isEditing(state)) kept.close();
  });
  if (isEditing(useAtlas.getState())) kept.open();
  const onHide = () => kept.close();
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    kept.look();
    if (isEditing(useAtlas.getState())) kept.open();
  };
  const onVisibility = () => kept.flush();
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', onVisibility);
  return {
    destroy: () => {
      unsubscribe();
      setKeeper(null);
      kept.destroy();
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', onVisibility);
    },
  };
}
