import { addressOf } from '../../state/address';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { MOST_QR_BYTES } from '../../ui/qr-modules';
import { useWords } from '../use-words';
import { viewSentence } from './view-sentence';

/** The view as it is shared: its address, what it shows, and why it may be too long for a QR code. */
export function useSharedView() {
  const { words, language, nameOf } = useWords();
  const state = useAtlas();
  const address = addressOf({ ...state.view, embed: null });
  const number = (value: number) => formatNumber(value, language);
  const bytes = new TextEncoder().encode(address).length;
  return {
    address,
    sentence: viewSentence(state, words, nameOf),
    tooLong: words.share.tooLong(number(bytes), number(MOST_QR_BYTES)),
  };
}
