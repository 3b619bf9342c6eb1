import { setExamples } from '../state/actions';
import { bring } from '../state/bring';
import { useAtlas } from '../state/store';
import { EXAMPLES } from './examples';

/** Offers the examples, and opens what is asked for, once the reader has let go of what is unsaved. */
export function attachDocuments(): void {
  setExamples(EXAMPLES.map(({ load: _load, ...info }) => info));
  let coming: string | null = null;
  useAtlas.subscribe(({ session: { wanted, dialog } }) => {
    if (dialog === 'leave' || wanted === coming) return;
    coming = wanted;
    if (wanted === null) return;
    void bring('document', async () => {
      const { openWanted } = await import('./open-document');
      await openWanted(wanted);
    });
  });
}
