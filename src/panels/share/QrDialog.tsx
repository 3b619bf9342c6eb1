import { setDialog } from '../../state/act/session-actions';
import { isAddressLocal } from '../../state/select/address';
import { QrScreen } from '../../ui/qr/QrScreen';
import { useWords } from '../common/use-words';
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
