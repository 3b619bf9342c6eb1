/** Encodings in which older programs save Polish letters. */
export const OLDER_ENCODINGS = ['windows-1250', 'iso-8859-2'] as const;
export type OlderEncoding = (typeof OLDER_ENCODINGS)[number];

/** The text of bytes in UTF-8, or in UTF-16 where they begin by saying so; null where they are in neither. Throws nothing. */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be');
  return decodeAs(bytes, 'utf-8');
}

/** The text of bytes in an encoding; null where they are not in it, so that no letter is ever replaced. */
export function decodeAs(
  bytes: Uint8Array,
  encoding: OlderEncoding | 'utf-8' | 'utf-16le' | 'utf-16be',
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
