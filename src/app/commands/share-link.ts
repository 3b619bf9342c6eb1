import { setNotice } from '../../state/act/session-actions';
import { addressOf } from '../../state/select/address';
import { selectViewForOthers } from '../../state/select/stage-selectors';
import { useAtlas } from '../../state/store';
import { copyText } from '../../ui/copy-text';

/** Puts the address of this view on the clipboard, or offers it to be copied by hand. */
export async function shareLink(): Promise<void> {
  const link = addressOf(selectViewForOthers(useAtlas.getState()));
  setNotice((await copyText(link)) ? { kind: 'link-copied' } : { kind: 'link-not-copied', link });
}
