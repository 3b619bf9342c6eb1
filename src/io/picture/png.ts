/** Pixels in rows from the top, four bytes each: red, green, blue, alpha. */
export type Strip = Uint8Array | Uint8ClampedArray;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Eight bits a channel, colour with alpha, no interlacing. */
const FORMAT = [8, 6, 0, 0, 0];
/** How `Up` is written: each byte less the one above it, which leaves zeros where nothing changes. */
const UP = 2;

/**
 * A PNG of any size, written strip by strip: canvases have a largest size, and files of this format none to speak of.
 * Each strip holds whole rows; they follow each other from the top (PNG specification, third edition, W3C 2025).
 */
export async function encodePng(width: number, height: number, strips: AsyncIterable<Strip>): Promise<Blob> {
  const squeeze = new CompressionStream('deflate');
  const squeezed = new Response(squeeze.readable).blob();
  const writer = squeeze.writable.getWriter();
  let above = new Uint8Array(width * 4);
  for await (const strip of strips) {
    const rows = strip.length / (width * 4);
    await writer.write(filtered(strip, width * 4, above));
    above = new Uint8Array(strip.slice((rows - 1) * width * 4));
  }
  await writer.close();
  const pixels = new Uint8Array(await (await squeezed).arrayBuffer());
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set(FORMAT, 8);
  return new Blob(
    [new Uint8Array(SIGNATURE), ...chunk('IHDR', header), ...chunk('IDAT', pixels), ...chunk('IEND', new Uint8Array())],
    { type: 'image/png' },
  );
}

function filtered(strip: Strip, stride: number, above: Uint8Array): Uint8Array<ArrayBuffer> {
  const rows = strip.length / stride;
  const bytes = new Uint8Array(strip.length + rows);
  for (let row = 0; row < rows; row += 1) {
    const [to, from] = [row * (stride + 1), row * stride];
    bytes[to] = UP;
    for (let index = 0; index < stride; index += 1) {
      const before = row === 0 ? above[index] : strip[from - stride + index];
      bytes[to + 1 + index] = (strip[from + index] ?? 0) - (before ?? 0);
    }
  }
  return bytes;
}

function chunk(name: string, data: Uint8Array<ArrayBuffer>): readonly Uint8Array<ArrayBuffer>[] {
  const letters = new TextEncoder().encode(name);
  const [length, check] = [new Uint8Array(4), new Uint8Array(4)];
  new DataView(length.buffer).setUint32(0, data.length);
  new DataView(check.buffer).setUint32(0, crc32([letters, data]));
  return [length, letters, data, check];
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum that PNG asks for (ISO 3309). */
function crc32(parts: readonly Uint8Array[]): number {
  let value = 0xffffffff;
  for (const part of parts) for (const byte of part) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
