import { WAYS } from '../trials/storage-absent';
import { click, expect, find, fragment, openAtlas, result, test, texts, until } from './fixtures';

const failing = test.extend({
  // What React says of code that does not come.
  // biome-ignore lint/correctness/noEmptyPattern: this is how a fixture without fixtures is written
  expected: async ({}, use) => use([/assets\/\S+ did not come/]),
});

failing('a part that did not come comes on another try, and leaves the page as it is', async ({ page, host }) => {
  host.refused.files = /ShareDialog-[^/]*\.js$/;
  await openAtlas(page, host, '#v=1&kind=cluster');
  await click(page, 'button', '^Udostępnij');
  await find(page, '[role=alert]', 'Ta część się nie wczytała');
  host.refused.files = null;
  await click(page, '[role=alert] button', '^Spróbuj ponownie');
  await find(page, 'dialog button', '^Kopiuj link');
  await fragment(page).toContain('kind=cluster');
});

test('where storage is shut the atlas works, and says that the story is not kept', async ({ page, host }) => {
  const way = WAYS.find(({ name }) => name === 'cookies are blocked');
  if (!way) throw new Error('no such way');
  await page.evaluateOnNewDocument(way.shut);
  await openAtlas(page, host, '#v=1&stage=scenes');
  await click(page, '#capture-scene');
  await find(page, 'aside *', '^Zmiany nie są zapamiętane na tym urządzeniu');
  await result(page).toContain('76 aktorów z 76');
});

const kept = test.extend({ keepsOffline: true });

kept('after its first visit the atlas works without a network', async ({ page, host }) => {
  await openAtlas(page, host);
  await until(page, () => navigator.serviceWorker.controller?.state === 'activated');
  host.refused.files = /./;
  await page.reload();
  await result(page).toContain('76 aktorów z 76');
  await click(page, 'button', '^Mapa i lista');
  await find(page, '#list table');
  expect((await texts(page, '#list tbody th')).length).toBe(76);
});
