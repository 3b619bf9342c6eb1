import { vi } from 'vitest';

/** A pen that draws nothing: each letter is 7 pixels wide, and what is written is kept. */
export function fakePen() {
  const written: string[] = [];
  const pen = new Proxy<Record<string, unknown>>(
    {
      measureText: (text: string) => ({ width: text.length * 7 }),
      createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
      fillText: (text: string) => written.push(text),
    },
    {
      get: (target, name) => (typeof name === 'string' && name in target ? target[name] : () => undefined),
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as never);
  return { written };
}
