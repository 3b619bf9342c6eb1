/** Encodings in which older programs save Polish letters. */
export const OLDER_ENCODINGS = ['windows-1250', 'iso-8859-2'] as const;
export type OlderEncoding = (typeof OLDER_ENCODINGS)[number];

/** Encodings in which text is read. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', ...OLDER_ENCODINGS] as const;
export type EncodingName = (typeof ENCODINGS)[number];

/** The encoding that bytes have to be in: UTF-16 where they begin by saying so, else UTF-8. */
export function toldEncoding([first, second]: Uint8Array): EncodingName {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** The text of bytes in UTF-8, or in UTF-16 where they begin by saying so; null where they are in neither. Throws nothing. */
export const decodeText = (bytes: Uint8Array): string | null => decodeAs(bytes, toldEncoding(bytes));

/** The text of bytes in an encoding; null where they are not in it, so that no letter is ever replaced. */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
