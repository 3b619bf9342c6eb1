import { readFile } from 'node:fs/promises';
import manifest from '../../package.json' with { type: 'json' };
import { expect, openAtlas, test } from './fixtures';

const TITLE = 'Licencje kodu i czcionek';

/** Every package that we ask for has a notice, and some that come with them in workers. */
function check(notices: string) {
  const wanted = [...Object.keys(manifest.dependencies), 'scheduler', 'd3-quadtree', 'pako', 'react-aria'];
  const named = (name: string) => new RegExp(`^${name} \\d[^ ]* \\(`, 'm').test(notices);
  expect(wanted.filter((name) => !named(name))).toEqual([]);
  for (const text of ['SIL OPEN FONT LICENSE', 'Apache License', 'Meta Platforms', 'Lucide'])
    expect(notices).toContain(text);
}

test('the build carries the notices of all that it ships, offline too', async ({ page, request }) => {
  await openAtlas(page);
  const link = page.getByRole('link', { name: TITLE });
  const address = new URL((await link.getAttribute('href')) ?? '', page.url());
  check(await (await request.get(address.href)).text());
  expect(await (await request.get('sw.js')).text()).toContain('"licences.txt"');
});

test('the single file carries the notices of all that it ships @disk', async ({ page }) => {
  await openAtlas(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: TITLE }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('licences.txt');
  check(await readFile(await download.path(), 'utf8'));
});
