import { vi } from 'vitest';

/**
 * Puts channels of our own in the place of the browser's: what one posts, every other of its name hears at once, as a copy.
 * Answers the names of those that are open.
 */
export function fakeChannels(): { names: () => readonly string[] } {
  const open = new Set<FakeChannel>();
  class FakeChannel {
    readonly name: string;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    constructor(name: string) {
      this.name = name;
      open.add(this);
    }
    postMessage(content: unknown) {
      for (const other of [...open].filter(({ name }) => name === this.name)) {
        if (other !== this) other.onmessage?.({ data: structuredClone(content) });
      }
    }
    close() {
      open.delete(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  return { names: () => [...open].map(({ name }) => name) };
}
