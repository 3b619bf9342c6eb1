import type { Seen } from './kept-form';

/**
 * Which tab knew of whose changes when it stored (a version vector, after Parker et al., 1983): what comes from elsewhere
 * either was made with this tab's changes in sight, or beside them.
 */
export function tallyOf(tab: string, seen: Seen) {
  let all = seen;
  /** How often this tab has stored, and which of these the next from elsewhere must have seen. */
  let stored = 0;
  let due = 0;
  return {
    /** What is said with the next change of this tab. */
    next: (): Seen => {
      const { [tab]: _own, ...others } = all;
      return { ...others, [tab]: stored + 1 };
    },
    /** This tab has stored its next change. */
    add: () => {
      stored += 1;
      due = stored;
    },
    /** Takes in what comes from elsewhere; false where it was made without the last changes of this tab in sight. */
    takeIn: (theirs: Seen): boolean => {
      const isSeen = (theirs[tab] ?? 0) >= due;
      all = { ...all, ...theirs };
      due = 0;
      return isSeen;
    },
  };
}
