import { setNotice } from '../../state/act/session-actions';

/**
 * Offers to reload the page where code fails to come a second time though the host is there: one with a newer build has the
 * files of this one no more.
 */
export function attachReload(): void {
  const failed = new Set<string>();
  window.addEventListener('vite:preloadError', async ({ payload: { message } }) => {
    const isAgain = failed.has(message);
    failed.add(message);
    // Without a network a reload would lose what is there.
    if (isAgain && (await isHostThere())) setNotice({ kind: 'reload-helps' });
  });
}

const isHostThere = () =>
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
