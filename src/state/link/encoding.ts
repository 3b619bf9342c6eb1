/** A text as a part of a link. Half a surrogate pair cannot be encoded; it is no letter that anyone meant. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+');
}

/** The text of a part of a link; undefined where it is no encoding of any. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
