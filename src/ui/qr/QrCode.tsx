import styles from './qr-code.module.css';
import { qrModules, qrPath } from './qr-modules';

type Props = Readonly<{
  text: string;
  label: string;
  tooLong: string;
  /** As large as the space lets it be, in place of the size of a thumb. */
  isLarge?: boolean;
}>;

/** A text as a QR code, made here and drawn dark on white in every look; a text that is too long is said to be. */
export function QrCode({ text, label, tooLong, isLarge = false }: Props) {
  const modules = qrModules(text);
  if (!modules) return <p>{tooLong}</p>;
  return (
    <svg
      aria-label={label}
      className={isLarge ? `${styles.code} ${styles.large}` : styles.code}
      role="img"
      viewBox={`0 0 ${modules.length} ${modules.length}`}
    >
      <rect className={styles.light} height="100%" width="100%" />
      <path className={styles.dark} d={qrPath(modules)} />
    </svg>
  );
}
