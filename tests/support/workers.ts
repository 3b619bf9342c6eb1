import { afterEach, beforeEach, vi } from 'vitest';

/** A worker that says what a test has it say. */
export type FakeWorker = {
  onmessage: ((event: { data: unknown }) => void) | null;
  onerror: ((event: { message: string }) => void) | null;
};

type Fate = (worker: FakeWorker) => void;

/** Has the tests of a file answer for all workers: `act` is what one does when it is asked something. */
export function fakeWorkers() {
  let fate: Fate = () => undefined;
  let ended = 0;
  class Answering implements FakeWorker {
    onmessage: FakeWorker['onmessage'] = null;
    onerror: FakeWorker['onerror'] = null;
    postMessage() {
      queueMicrotask(() => fate(this));
    }
    terminate() {
      ended += 1;
    }
  }
  class Refused {
    constructor() {
      throw new DOMException('refused', 'SecurityError');
    }
  }
  beforeEach(() => {
    ended = 0;
    fate = () => undefined;
    vi.stubGlobal('Worker', Answering);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  return {
    act: (next: Fate) => {
      fate = next;
    },
    /** The browser starts none. */
    refuse: () => vi.stubGlobal('Worker', Refused),
    ended: () => ended,
  };
}
