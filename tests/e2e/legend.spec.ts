import type { Page } from '@playwright/test';
import { given, sees, when } from './driver';
import { expect, openAtlas, test } from './fixtures';

const legend = (page: Page) => page.locator('#legend');

/** How many actors are under the legend, or off the map. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector('#map')?.getBoundingClientRect();
    const box = document.querySelector('#legend')?.getBoundingClientRect();
    const nodes = window.wyzyny?.core.nodes(':visible').toArray() ?? [];
    return nodes.filter((node) => {
      const { x, y } = node.renderedPosition();
      const [left, top] = [(map?.left ?? 0) + x, (map?.top ?? 0) + y];
      const isUnder = box && left > box.left && left < box.right && top > box.top && top < box.bottom;
      return isUnder || x < 0 || y < 0 || x > (map?.width ?? 0) || y > (map?.height ?? 0);
    }).length;
  });

test('the legend heads the map, tells what is new, and covers nobody', async ({ page }) => {
  await given('a wide map', async () => {
    await openAtlas(page);
    await expect(legend(page)).toContainText('To nie mapa geograficzna');
    await expect(legend(page)).toContainText('Źródło: Miasto Lublin');
    expect(await covered(page)).toBe(0);
  });
  await when('colours say something else', () => page.keyboard.press('v'));
  await sees('the key, beside everybody', async () => {
    await expect(legend(page).getByRole('combobox', { name: 'Kolor' })).toHaveValue('kind');
    await expect.poll(() => covered(page)).toBe(0);
  });
  await when('a class is asked for', async () => {
    await legend(page).getByRole('combobox', { name: 'Kolor' }).selectOption('members');
    await legend(page)
      .getByRole('button', { name: /^99–174/ })
      .click();
  });
  await sees('one condition, in the sentence and the link', async () => {
    await expect(page.getByRole('button', { name: 'Usuń warunek: liczba członków: 99–174' })).toBeVisible();
    await expect(page).toHaveURL(/members=99\.\.174/);
  });
  await when('it is folded', () => legend(page).getByRole('button', { name: 'Zwiń legendę' }).click());
  await sees('a button that is left, until colours change again', async () => {
    await expect(legend(page)).toHaveText('Legenda');
    await page.keyboard.press('v');
    await expect(legend(page).getByRole('combobox', { name: 'Kolor' })).toBeVisible();
  });
});
