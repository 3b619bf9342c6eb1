import { X } from 'lucide';
import { useEffect, useRef } from 'react';
import { Button } from '../Button';
import { QrCode } from './QrCode';
import styles from './qr-screen.module.css';

type Props = Readonly<{
  text: string;
  label: string;
  tooLong: string;
  /** What the code leads to. */
  caption: string;
  /** Where the code is of no use to others: why. */
  warning: string | null;
  closeLabel: string;
  onClose: () => void;
}>;

/** A QR code over the whole screen, black on white in every look, to be read across a room; Escape closes it. */
export function QrScreen({ text, label, tooLong, caption, warning, closeLabel, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog aria-label={label} className={styles.screen} onClose={onClose} ref={dialog}>
      <div className={styles.code}>
        <QrCode isLarge label={label} text={text} tooLong={tooLong} />
      </div>
      <p className={styles.caption}>{caption}</p>
      {warning && <p className={styles.caption}>{warning}</p>}
      <Button className={styles.close ?? ''} icon={X} label={closeLabel} onClick={onClose} />
    </dialog>
  );
}
