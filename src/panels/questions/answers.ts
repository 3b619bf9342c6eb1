import type { Answer, State } from '../../state/store';

/** What the question in force lights on the map; null where it lights nothing. */
export function answerOf({ view }: State): Answer | null {
  switch (view.ask?.kind) {
    default:
      return null;
  }
}
