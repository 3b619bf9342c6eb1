/** Letters and digits that no two of are mistaken for each other when read aloud or copied. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';

const LENGTH = 16;

/**
 * The id of a document: 16 characters of `[a-z0-9]` that follow from the bytes of its file as first opened (80 bits of their
 * SHA-256). The code of the hash comes with the first call, as browsers have one only in a secure context; rejects where it
 * does not come. O(bytes).
 */
export async function documentId(bytes: Uint8Array): Promise<string> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return [...sha256(bytes).subarray(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
