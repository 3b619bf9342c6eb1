import { setNotice } from '../../state/act/session-actions';
import { offlineKeeper } from '../../state/kept/door';
import { setPort } from '../../state/ports';
import { trustedAddress } from '../../worker/start-worker';

/**
 * Keeps the atlas on the device, so that its next visit needs no network, and says when a newer one is there. It is taken
 * when the reader asks, never by itself. Rejects where the browser keeps nothing.
 */
export async function attachOffline(): Promise<void> {
  const keeper = offlineKeeper();
  if (!keeper) return;
  const registration = await keeper.register(trustedAddress('sw.js'), { updateViaCache: 'none' });
  let isAsked = false;
  setPort('takeUpdate', () => {
    const { waiting } = registration;
    // Another tab may have taken it already.
    if (!waiting) return location.reload();
    isAsked = true;
    waiting.postMessage('take over');
  });
  const offer = () => {
    // The first build that is kept is the one on the screen.
    if (registration.waiting && registration.active) setNotice({ kind: 'update-ready' });
  };
  const follow = () => registration.installing?.addEventListener('statechange', offer);
  registration.addEventListener('updatefound', follow);
  keeper.addEventListener('controllerchange', () => {
    if (isAsked) location.reload();
  });
  follow();
  offer();
  // The rest of the build, which no screen needs.
  keeper.ready.then(({ active }) => whenIdle(() => active?.postMessage('take in the rest'))).catch(() => undefined);
  // A browser asks the host by itself some time after a visit began; without a network nothing is newer.
  if (registration.active) registration.update().catch(() => undefined);
}

/** Calls back once the page has nothing else to do; where the browser does not say when, a little later. */
function whenIdle(callback: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(callback);
  else setTimeout(callback, 2000);
}
