import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { attachReload } from '../../../src/app/start/attach-reload';
import { dismissNotice } from '../../../src/state/act/session-actions';
import { session } from '../../panels/small-atlas';

const host = vi.fn<typeof fetch>();
let module = 0;

/** What the loader of parts tells when one does not come. */
function fail(message: string): void {
  window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: new Error(message) }));
}

const offered = () => session().notices.some(({ kind }) => kind === 'reload-helps');

beforeAll(attachReload);
beforeEach(() => {
  module += 1;
  vi.stubGlobal('fetch', host);
  host.mockReset();
});
afterEach(() => {
  dismissNotice('reload-helps');
  vi.unstubAllGlobals();
});

test('a part that fails once is asked for anew, and no reload is offered', () => {
  fail(`no module ${module}`);
  fail(`no other module ${module}`);
  expect(host).not.toHaveBeenCalled();
});

test('a reload is offered where a part fails again though its host is there', async () => {
  host.mockResolvedValue(new Response());
  for (let times = 0; times < 2; times += 1) fail(`no module ${module}`);
  await vi.waitFor(() => expect(offered()).toBe(true));
});

test.each([
  ['does not answer', () => Promise.reject(new TypeError('no network'))],
  ['is broken', () => Promise.resolve(new Response(null, { status: 503 }))],
])('no reload is offered while the host %s', async (_, answer) => {
  host.mockImplementation(answer);
  for (let times = 0; times < 2; times += 1) fail(`no module ${module}`);
  await vi.waitFor(() => expect(host).toHaveBeenCalledTimes(1));
  await new Promise((resolve) => setTimeout(resolve));
  expect(offered()).toBe(false);
});
