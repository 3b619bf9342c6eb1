import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { idleWork } from '../../../src/panels/search/idle-work';

let steps = 0;

/** Work of so many steps, each of which takes five milliseconds. */
function* work(count: number): Generator<void, string> {
  for (let at = 0; at < count; at += 1) {
    steps += 1;
    vi.setSystemTime(Date.now() + 5);
    yield;
  }
  return 'done';
}

beforeEach(() => {
  steps = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
});
afterEach(() => vi.useRealTimers());

test('work is done a little at a time once it is started, and only once', () => {
  const known = idleWork(() => work(6));
  known.start();
  expect(steps).toBe(0);
  vi.advanceTimersToNextTimer();
  expect(steps).toBe(2);
  vi.runAllTimers();
  expect(steps).toBe(6);
  expect([known.value(), known.value(), steps]).toEqual(['done', 'done', 6]);
});

test('it is done to its end as soon as it is needed', () => {
  const known = idleWork(() => work(6));
  known.start();
  vi.advanceTimersToNextTimer();
  expect([known.value(), steps]).toEqual(['done', 6]);
  vi.runAllTimers();
  expect(steps).toBe(6);
});

test('it rests when it is called off', () => {
  const stop = idleWork(() => work(6)).start();
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(steps).toBe(2);
});
