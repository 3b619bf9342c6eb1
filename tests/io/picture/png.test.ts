// @vitest-environment node
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodePng } from '../../../src/io/picture/png';

const [WIDTH, HEIGHT] = [7, 9];
const pixels = Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, index) => (index * 37) % 256);

async function* inStrips(rows: number) {
  for (let top = 0; top < HEIGHT; top += rows) yield pixels.subarray(top * WIDTH * 4, (top + rows) * WIDTH * 4);
}

test.each([1, 4, 9])('a PNG written in strips of %i rows is read by another library as it was drawn', async (rows) => {
  const blob = await encodePng(WIDTH, HEIGHT, inStrips(rows));
  const read = PNG.sync.read(Buffer.from(await blob.arrayBuffer()));
  expect([blob.type, read.width, read.height]).toEqual(['image/png', WIDTH, HEIGHT]);
  expect([...read.data]).toEqual([...pixels]);
});
