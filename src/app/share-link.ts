import { setNotice } from '../state/actions';
import { addressOf } from '../state/address';
import { useAtlas } from '../state/store';

/** Puts the address of this view on the clipboard, or offers it to be copied by hand. */
export async function shareLink(): Promise<void> {
  const link = addressOf(useAtlas.getState().view);
  try {
    await navigator.clipboard.writeText(link);
    setNotice({ kind: 'link-copied' });
  } catch {
    setNotice({ kind: 'link-not-copied', link });
  }
}
