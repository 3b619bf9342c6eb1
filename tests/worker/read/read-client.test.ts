import { describe, expect, test, vi } from 'vitest';
import { MOST_ON_PAGE, readOffPage } from '../../../src/worker/read/read-client';
import { fakeWorkers } from '../../support/workers';

const workers = fakeWorkers();
const NEVER = { signal: new AbortController().signal };
const SMALL = { files: [{ name: 'a.csv', bytes: new TextEncoder().encode('id;nazwa\na;A\n') }] };
const ANSWER = { ok: false, problems: [], formats: ['csv'], declared: { nodes: 0, edges: 0, dangling: 0 } };

describe('a file in a worker', () => {
  test('is what the worker says of it, which says how far it is before, and ends it', async () => {
    workers.act(({ onmessage }) => {
      onmessage?.({ data: { share: 0.5 } });
      onmessage?.({ data: { reading: ANSWER } });
    });
    const heard: number[] = [];
    const onProgress = (share: number) => void heard.push(share);
    expect(await readOffPage(SMALL, { ...NEVER, onProgress })).toEqual(ANSWER);
    expect(heard).toEqual([0.5]);
    expect(workers.ended()).toBe(1);
  });

  test('is given up when it is asked no more, and ends the worker', async () => {
    const stopper = new AbortController();
    workers.act(() => stopper.abort());
    expect(await readOffPage(SMALL, { signal: stopper.signal })).toBeNull();
    expect(workers.ended()).toBe(1);
  });

  test('that stops the worker for a minute is refused, and never read on the page', async () => {
    vi.useFakeTimers();
    const reading = readOffPage(SMALL, NEVER);
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await reading)?.problems.map(({ rule }) => rule)).toEqual(['unread']);
  });

  test('is read on the page where no worker starts, unless it is large', async () => {
    workers.refuse();
    expect((await readOffPage(SMALL, NEVER))?.declared.nodes).toBe(1);
    const large = { files: [{ name: 'a.csv', bytes: new Uint8Array(MOST_ON_PAGE + 1) }] };
    expect((await readOffPage(large, NEVER))?.problems.map(({ rule }) => rule)).toEqual(['unread']);
  });
});
