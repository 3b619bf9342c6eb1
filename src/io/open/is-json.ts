/** Whether bytes begin as JSON does: with a brace or a bracket, maybe after a mark of their encoding. */
export function isJson(bytes: Uint8Array): boolean {
  const start = [...bytes.subarray(0, 64)].filter((byte) => byte > 0x20 && byte < 0x80);
  return start[0] === 0x7b || start[0] === 0x5b;
}
