import { expect, test } from '@playwright/test';
import { openAtlas } from './fixtures';

// About the page itself, so only from disk.
test.describe('the single file', { tag: '@disk' }, () => {
  test('names nothing outside itself', async ({ page }) => {
    await openAtlas(page);
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('[src], link[href]')].map(
        (element) => element.getAttribute('src') ?? element.getAttribute('href'),
      ),
    );
    expect(addresses.filter((address) => !/^(data|blob):/.test(address ?? ''))).toEqual([]);
    const style = (await page.locator('style').allTextContents()).join('\n');
    expect([...style.matchAll(/url\((?!["']?data:).{40}/g), ...style.matchAll(/@import/g)]).toEqual([]);
  });

  test('is forbidden any network, and any script or style beside its own', async ({ page }) => {
    await openAtlas(page);
    const policy = page.locator('meta[http-equiv=Content-Security-Policy]');
    await expect(policy).toHaveAttribute('content', /; script-src 'sha256-[^' ]+'; style-src 'sha256-[^' ]+';/);
    const forbidden = await page.evaluateHandle(() => {
      const found = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => found.add(event.effectiveDirective));
      fetch('https://atlas.example/').catch(() => undefined);
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://atlas.example/a.png' }));
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' }));
      try {
        document.createElement('script').textContent = 'alert(1)';
      } catch {
        // The policy about trusted types forbids it.
      }
      return found;
    });
    await expect
      .poll(() => forbidden.evaluate((found) => [...found].toSorted()))
      .toEqual(['connect-src', 'img-src', 'require-trusted-types-for', 'style-src-elem']);
  });
});
