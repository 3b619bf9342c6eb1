import { addressOf, leftOf } from '../../state/select/address';
import { selectIsWordless, selectViewForOthers } from '../../state/select/stage-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { wordFor } from '../../text/local-text';
import { MOST_QR_BYTES } from '../../ui/qr/qr-modules';
import { useWords } from '../common/use-words';
import { viewSentence } from './view-sentence';

/** The view as it is shared: its address, what it shows, and why it may be too long for a QR code. */
export function useSharedView() {
  const { words, language, nameOf } = useWords();
  const state = useAtlas();
  const shared = { ...selectViewForOthers(state), embed: null };
  const address = addressOf(shared);
  const number = (value: number) => formatNumber(value, language);
  const bytes = new TextEncoder().encode(address).length;
  const left = leftOf(shared).map((part) => wordFor(words.shell.linkParts, part));
  return {
    address,
    /** What others do not get with it, in words. */
    missing: [
      ...(state.document.file ? [words.share.needsFile(state.document.file)] : []),
      ...(selectIsWordless(state) ? [words.share.wordless] : []),
      ...(left.length > 0 ? [words.share.leftOut(left.join(', '))] : []),
    ],
    sentence: viewSentence(state, words, nameOf),
    tooLong: words.share.tooLong(number(bytes), number(MOST_QR_BYTES)),
  };
}
