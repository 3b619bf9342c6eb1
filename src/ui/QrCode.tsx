import { encode } from 'uqr';
import styles from './qr-code.module.css';

type Props = Readonly<{ text: string; label: string; tooLong: string }>;

/** A text as a QR code, made here and drawn dark on white in every look; a text that is too long is said to be. */
export function QrCode({ text, label, tooLong }: Props) {
  const modules = modulesOf(text);
  if (!modules) return <p>{tooLong}</p>;
  const path = modules.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg aria-label={label} className={styles.code} role="img" viewBox={`0 0 ${modules.length} ${modules.length}`}>
      <rect className={styles.light} height="100%" width="100%" />
      <path className={styles.dark} d={path} />
    </svg>
  );
}

/** Rows of dark and light, with the quiet zone of four that the standard asks for; null for a text that is too long. */
export function modulesOf(text: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(text, { ecc: 'L', border: 4 }).data;
  } catch {
    return null;
  }
}
