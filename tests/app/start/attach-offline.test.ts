import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachOffline } from '../../../src/app/start/attach-offline';
import { portOf } from '../../../src/state/ports';
import { INITIAL_STATE, useAtlas } from '../../../src/state/store';
import { openAtlas, session } from '../../panels/small-atlas';

type Told = Readonly<{ postMessage: (message: string) => void }>;

/** What keeps the atlas, as a browser has it. */
class Keeper extends EventTarget {
  readonly registration = Object.assign(new EventTarget(), {
    active: null as Told | null,
    waiting: null as Told | null,
    installing: null as (EventTarget & Told) | null,
    update: vi.fn(() => Promise.resolve()),
  });
  readonly ready = Promise.resolve(this.registration);
  readonly register = vi.fn(() => Promise.resolve(this.registration));
}

const reload = vi.fn();
let keeper: Keeper;

beforeEach(() => {
  openAtlas();
  keeper = new Keeper();
  reload.mockReset();
  Reflect.set(navigator, 'serviceWorker', keeper);
  vi.stubGlobal('location', { href: `${origin}/`, reload });
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => callback());
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker');
  vi.unstubAllGlobals();
  useAtlas.setState(INITIAL_STATE, true);
});

const worker = () => ({ postMessage: vi.fn<Told['postMessage']>() });
const offered = () => session().notices.find(({ kind }) => kind === 'update-ready');
/** Another build has come, and waits. */
function come() {
  const installing = Object.assign(new EventTarget(), worker());
  Object.assign(keeper.registration, { installing });
  keeper.registration.dispatchEvent(new Event('updatefound'));
  Object.assign(keeper.registration, { waiting: worker(), installing: null });
  installing.dispatchEvent(new Event('statechange'));
}

describe('keeping the atlas on the device', () => {
  test('does nothing where the browser keeps nothing', async () => {
    Reflect.set(navigator, 'serviceWorker', undefined);
    await attachOffline();
    expect(keeper.register).not.toHaveBeenCalled();
  });

  test('asks for a newer build, whatever the browser has stored of it, once one is kept', async () => {
    await attachOffline();
    expect(keeper.register).toHaveBeenCalledWith(expect.stringMatching(/sw\.js$/), { updateViaCache: 'none' });
    expect(keeper.registration.update).not.toHaveBeenCalled();
    Object.assign(keeper.registration, { active: worker() });
    await attachOffline();
    expect(keeper.registration.update).toHaveBeenCalledOnce();
  });

  test('has the rest of the build taken in once the page has nothing else to do', async () => {
    const active = worker();
    Object.assign(keeper.registration, { active });
    await attachOffline();
    await vi.waitFor(() => expect(active.postMessage).toHaveBeenCalledWith('take in the rest'));
  });

  test('says nothing of the first build that is kept: it is the one on the screen', async () => {
    await attachOffline();
    come();
    expect(offered()).toBeUndefined();
  });

  test('offers a newer build that has come, before or while the page is open', async () => {
    Object.assign(keeper.registration, { active: worker() });
    await attachOffline();
    expect(offered()).toBeUndefined();
    come();
    expect(offered()).toBeDefined();
  });

  test('takes it when the reader asks, and reloads then', async () => {
    const waiting = worker();
    Object.assign(keeper.registration, { active: worker(), waiting });
    await attachOffline();
    const notice = offered();
    keeper.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    if (notice?.kind === 'update-ready') portOf('takeUpdate')?.();
    expect(waiting.postMessage).toHaveBeenCalledWith('take over');
    expect(reload).not.toHaveBeenCalled();
    keeper.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('reloads at once where another tab has taken it already', async () => {
    Object.assign(keeper.registration, { active: worker(), waiting: worker() });
    await attachOffline();
    const notice = offered();
    Object.assign(keeper.registration, { waiting: null });
    if (notice?.kind === 'update-ready') portOf('takeUpdate')?.();
    expect(reload).toHaveBeenCalledOnce();
  });
});
