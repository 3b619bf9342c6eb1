import type { Page } from '@playwright/test';
import layout from '../../data/lublin/layout.json' with { type: 'json' };
import { expect, openAtlas, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const positionOf = (page: Page, id: string) =>
  page.evaluate((name) => ({ ...window.wyzyny?.core.getElementById(`n:${name}`).position() }), id);

test('a dragged actor is where it was after other arrangements and a reload', async ({ page }) => {
  await openAtlas(page);
  const start = await pointOf(page, 'lubelski-klaster-ekoenergetyczny');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 30, start.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/at=/);
  await expect.poll(() => page.evaluate(() => window.wyzyny?.core.nodes(':grabbed').length)).toBe(0);
  const put = await positionOf(page, 'lubelski-klaster-ekoenergetyczny');
  await page.getByRole('button', { name: 'Lata', exact: true }).click();
  await expect.poll(() => positionOf(page, 'lubelski-klaster-ekoenergetyczny')).not.toEqual(put);
  await page.getByRole('button', { name: 'Helisa', exact: true }).click();
  await page.getByRole('button', { name: 'Wyżyny', exact: true }).click();
  await expect.poll(() => positionOf(page, 'lubelski-klaster-ekoenergetyczny')).toEqual(put);
  const { hash } = new URL(page.url());
  await page.goto('about:blank');
  await openAtlas(page, hash);
  await expect.poll(() => positionOf(page, 'lubelski-klaster-ekoenergetyczny')).toEqual(put);
});

test('in the years arrangement clusters stand in the order of their years', async ({ page }) => {
  await openAtlas(page, '#v=1&arrange=years');
  const xs = await Promise.all(
    [
      'klaster-restauratorow-i-hotelarzy',
      'lubelskie-drewno',
      'lubelska-medycyna',
      'klaster-wyzyna-motoryzacyjna-i-maszynowa',
    ].map(async (id) => (await positionOf(page, id)).x ?? 0),
  );
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(new Set(xs).size).toBe(4);
});

test('around the selected actor its ties are on the first ring', async ({ page }) => {
  await openAtlas(page, '#v=1&arrange=around&select=umcs');
  expect(await positionOf(page, 'umcs')).toEqual({ x: 0, y: 0 });
  const reach = async (id: string) => {
    const { x = 0, y = 0 } = await positionOf(page, id);
    return Math.round(Math.hypot(x, y) / 10);
  };
  expect(await reach('klaster-designu-innowacji-i-mody')).toBe(await reach('pracownia-technologii-swiatlowodow'));
  expect(await reach('towarzystwo-mediow-lokalnych')).toBeGreaterThan(await reach('klaster-designu-innowacji-i-mody'));
});

test('the free arrangement is computed in a worker, the same each time', { tag: '@both' }, async ({ page }) => {
  const positions = async () => {
    await openAtlas(page, '#v=1&arrange=force');
    // Until the worker answers, actors stand where the uplands have them.
    const [x, y] = layout.uplands['lubelska-wyzyna-it'];
    await expect.poll(() => positionOf(page, 'lubelska-wyzyna-it')).not.toEqual({ x, y });
    await expect.poll(() => page.evaluate(() => window.wyzyny?.core.nodes(':animated').length)).toBe(0);
    return Promise.all(['umcs', 'okip', 'lubelska-wyzyna-it'].map((id) => positionOf(page, id)));
  };
  const first = await positions();
  await page.goto('about:blank');
  expect(await positions()).toEqual(first);
});

for (const arrangement of ['helix', 'years', 'around', 'force']) {
  test(`no name covers another in the arrangement ${arrangement}`, async ({ page }) => {
    await openAtlas(page, `#v=1&arrange=${arrangement}`);
    const touching = await page.evaluate(() => {
      const labels = window.wyzyny?.labels() ?? [];
      return labels.flatMap((a, index) =>
        labels
          .slice(index + 1)
          .filter(
            ({ box }) =>
              a.box.left < box.right && box.left < a.box.right && a.box.top < box.bottom && box.top < a.box.bottom,
          )
          .map((b) => `${a.id} and ${b.id}`),
      );
    });
    expect(touching).toEqual([]);
  });
}
