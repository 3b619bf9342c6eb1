import { setDialog } from '../../state/actions';
import { isAddressLocal } from '../../state/address';
import { QrScreen } from '../../ui/QrScreen';
import { useWords } from '../use-words';
import { useSharedView } from './use-shared-view';

/** The QR code of the view over the whole screen, for those who sit before it. */
export function QrDialog() {
  const { share } = useWords().words;
  const { address, sentence, tooLong } = useSharedView();
  return (
    <QrScreen
      caption={sentence}
      closeLabel={share.closeQr}
      label={share.qrLabel}
      onClose={() => setDialog(null)}
      text={address}
      tooLong={tooLong}
      warning={isAddressLocal() ? share.local : null}
    />
  );
}
