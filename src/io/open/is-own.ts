import { decodeText } from '../read/decode-text';
import { FORMAT } from '../read/document-versions';

/** Where in a file of the atlas its format is said: among the first keys, as the atlas writes them. */
const SAID = new RegExp(`^\\s*\\{[^]*?"format"\\s*:\\s*"${FORMAT}"`);

/** Whether bytes are a file of the atlas: JSON that says so. O(bytes). */
export function isOwn(bytes: Uint8Array): boolean {
  return isJson(bytes) && SAID.test(decodeText(bytes) ?? '');
}

/** Whether bytes begin as JSON does: with a brace, maybe after a mark of their encoding. */
function isJson(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 64)].find((byte) => byte > 0x20 && byte < 0x80);
  return start === 0x7b;
}
