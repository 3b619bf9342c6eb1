import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test on any console error or warning, uncaught error, policy violation or foreign request. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(`console ${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) {
        faults.push(`foreign request: ${request.url()}`);
      }
    });
    await page.exposeFunction('reportViolation', (text: string) => faults.push(`policy: ${text}`));
    await page.addInitScript(() => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      document.addEventListener('securitypolicyviolation', (event) => {
        if (typeof report === 'function') report(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Opens the atlas at a fragment and waits until the map is drawn and the panels are there. */
export async function openAtlas(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/${fragment}`);
  await page.waitForFunction(() => (window.wyzyny?.labels().length ?? 0) > 0);
  await page.getByRole('combobox').first().waitFor();
}

/** Where an actor is on the screen, in page pixels. */
export async function pointOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((name) => {
    const core = window.wyzyny?.core;
    const frame = core?.container()?.getBoundingClientRect();
    const at = core?.getElementById(`n:${name}`).renderedPosition();
    return frame && at ? { x: frame.left + at.x, y: frame.top + at.y } : null;
  }, id);
  if (!point) throw new Error(`${id} is not on the map`);
  return point;
}
