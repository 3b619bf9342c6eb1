import { given, sees, when } from './driver';
import { atRest, expect, test } from './fixtures';

test.use({ reducedMotion: 'no-preference' });

test('the map comes into being once on a device, until a key ends it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const map = page.locator('#map');
  await given('a browser in nobody’s hands', () =>
    page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })),
  );
  await when('the atlas opens', () => page.goto(''));
  await sees('the map come into being', () => expect(map).toHaveAttribute('data-opening', /paper|ground/));
  await when('a key is pressed', () => page.keyboard.press('Shift'));
  await sees('the whole map', async () => {
    await expect(map).not.toHaveAttribute('data-opening');
    await atRest(page);
    expect(new URL(page.url()).hash).toBe('');
  });
  asked.length = 0;
  await when('the atlas opens anew', async () => {
    await page.reload();
    await atRest(page);
  });
  await sees('the map as it is, at once', () => {
    expect(asked.filter((url) => url.includes('play-opening'))).toEqual([]);
    return expect(map).not.toHaveAttribute('data-opening');
  });
});
