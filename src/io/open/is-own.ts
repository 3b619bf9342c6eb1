import { PATCH_FORMAT } from '../patch/patch';
import { decodeText } from '../read/decode-text';
import { FORMAT } from '../read/document-versions';

/** Whether bytes are a file of the atlas: JSON that says so. O(bytes). */
export const isOwn = (bytes: Uint8Array): boolean => saysFormat(bytes, FORMAT);

/** Whether bytes are corrections of an atlas: JSON that says so. O(bytes). */
export const isPatch = (bytes: Uint8Array): boolean => saysFormat(bytes, PATCH_FORMAT);

/** A format is said among the first keys, as the atlas writes them. */
function saysFormat(bytes: Uint8Array, format: string): boolean {
  const said = new RegExp(`^\\s*\\{[^]*?"format"\\s*:\\s*"${format}"`);
  return isJson(bytes) && said.test(decodeText(bytes) ?? '');
}

/** Whether bytes begin as JSON does: with a brace, maybe after a mark of their encoding. */
function isJson(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 64)].find((byte) => byte > 0x20 && byte < 0x80);
  return start === 0x7b;
}
