import { bring } from '../../state/act/bring';
import { setExamples, wantDocument } from '../../state/act/session-actions';
import { setPort } from '../../state/ports';
import { type State, useAtlas } from '../../state/store';
import { EXAMPLES } from './examples';
import { saveAtlas } from './save-atlas';

/**
 * Offers the examples, and opens what is asked for, once the reader has let go of what is unsaved. What is no longer asked
 * for does not open.
 */
export function attachDocuments(): Readonly<{ destroy: () => void }> {
  setPort('saveAtlas', saveAtlas);
  setPort('saveKept', async (id) => (await import('./save-kept')).saveKept(id));
  setExamples(EXAMPLES.map(({ load: _load, ...info }) => info));
  let coming: string | null = null;
  let opening = new AbortController();
  const open = async (id: string) => {
    // Where it did not come, it is asked for anew.
    if (useAtlas.getState().session.wanted !== id) return wantDocument(id);
    const { signal } = opening;
    try {
      const { openWanted } = await import('./open-document');
      await openWanted(id, signal);
    } catch (error) {
      if (signal.aborted) return;
      wantDocument(null);
      throw error;
    }
  };
  const follow = ({ session: { wanted, dialog } }: State) => {
    const asked = dialog === 'leave' ? null : wanted;
    if (asked === coming) return;
    coming = asked;
    opening.abort();
    opening = new AbortController();
    if (asked !== null) void bring('document', () => open(asked));
  };
  // The browser asks in its own words before a page is left.
  const onLeave = (event: BeforeUnloadEvent) => {
    if (useAtlas.getState().session.isUnsaved) event.preventDefault();
  };
  follow(useAtlas.getState());
  addEventListener('beforeunload', onLeave);
  const unsubscribe = useAtlas.subscribe(follow);
  return {
    destroy: () => {
      unsubscribe();
      opening.abort();
      setPort('saveAtlas', null);
      setPort('saveKept', null);
      removeEventListener('beforeunload', onLeave);
    },
  };
}
