import type { Story } from '../../io/read/parse-story';
import { setNotice } from '../../state/act/session-actions';
import { openStory } from '../../state/act/stage-actions';
import { followStory, setKeeping, setShippedStory } from '../../state/act/story-actions';
import { type Doors, openDoors } from '../../state/kept/door';
import type { Keeping } from '../../state/kept/keeping';
import { attachKept, type KeptDocument } from '../../state/kept/kept-document';
import { storyForm } from '../../state/kept/kept-story';
import { setPort } from '../../state/ports';
import { INITIAL_STATE, type State, useAtlas } from '../../state/store';

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

/** Where nothing is kept and the shipped story has not come. */
const { present: NO_STORY } = INITIAL_STATE.story;

type AttachedStory = Readonly<{
  /** Takes in the shipped story once it has come; it is opened where the reader has none. */
  ship: (story: Story | null) => void;
  /** Stores what is not stored yet, and lets go of the story. */
  destroy: () => void;
}>;

/**
 * Opens the story that this device keeps of what is open, else the one that comes with it, and keeps every edit from then on, in one tab at a time.
 * What cannot be read or kept, and what another tab has, is told. Where the shipped story is null, it is still to come,
 * or broken.
 */
export function attachStory(known: Story | null, doors: Doors = openDoors()): AttachedStory {
  const form = storyForm(useAtlas.getState().document.id);
  let shipped = known;
  let isFollowing = false;
  let isLetGo = false;
  const kept = attachKept({
    form,
    doors,
    current: () => {
      const { present } = useAtlas.getState().story;
      return present === shipped || present === NO_STORY ? null : present;
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
  setShippedStory(shipped);
  setPort('keeper', { takeOver: kept.takeOver, forget: kept.forget });
  const first = kept.first ?? shipped;
  if (first) openStory(first);
  const { asides } = useAtlas.getState().session.keeping;
  // Where the scenes are open, they say so themselves.
  const isUnread = asides.some(({ key }) => key === form.key);
  if (isUnread && !isEditing(useAtlas.getState())) setNotice({ kind: 'story-not-read' });
  const unsubscribe = useAtlas.subscribe((state, before) => {
    const isChanged = state.story.present !== before.story.present;
    if (isChanged && !isFollowing && state.view.stage !== 'presenter') kept.change();
    if (isEditing(state) && !isEditing(before)) kept.open();
    else if (isEditing(before) && !isEditing(state)) kept.close();
  });
  if (isEditing(useAtlas.getState())) kept.open();
  const page = followPage(kept);
  return {
    ship: (story) => {
      if (isLetGo) return;
      const hasNone = useAtlas.getState().story.present === NO_STORY;
      shipped = story;
      setShippedStory(story);
      isFollowing = true;
      if (hasNone && story) openStory(story);
      isFollowing = false;
    },
    destroy: () => {
      isLetGo = true;
      unsubscribe();
      kept.close();
      setPort('keeper', null);
      kept.destroy();
      page.destroy();
    },
  };
}

/** Stores as the page is hidden, lets go as it is left, and looks what there is when it comes back. */
function followPage(kept: KeptDocument<Story>): Readonly<{ destroy: () => void }> {
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    kept.look();
    if (isEditing(useAtlas.getState())) kept.open();
  };
  window.addEventListener('pagehide', kept.close);
  window.addEventListener('pageshow', onShow);
  document.addEventListener('visibilitychange', kept.flush);
  return {
    destroy: () => {
      window.removeEventListener('pagehide', kept.close);
      window.removeEventListener('pageshow', onShow);
      document.removeEventListener('visibilitychange', kept.flush);
    },
  };
}
