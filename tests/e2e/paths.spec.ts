import type { Page } from '@playwright/test';
import {
  inspector as answer,
  command,
  expect,
  litActors,
  openAtlas,
  pointOf,
  tabTo,
  sharing as test,
} from './fixtures';

test.describe.configure({ mode: 'default' });

const picker = (page: Page, name: string) => answer(page).getByRole('combobox', { name });
const stated = (page: Page) => answer(page).getByRole('checkbox', { name: 'tylko relacje podane w źródle' });

async function pick(page: Page, end: string, text: string, name: string): Promise<void> {
  await picker(page, end).fill(text);
  await answer(page).getByRole('option', { name }).click();
}

/** Opens the question from the palette; the focus comes to its first end. */
async function askByKeys(page: Page, from: string, to: string): Promise<void> {
  await command(page, 'Drogi między aktorami');
  await expect(picker(page, 'Skąd')).toBeFocused();
  for (const [end, text] of [
    ['Skąd', from],
    ['Dokąd', to],
  ] as const) {
    await tabTo(page, picker(page, end));
    await page.keyboard.type(text);
    await expect(answer(page).getByRole('option').first()).toHaveAttribute('data-focused', 'true');
    await page.keyboard.press('Enter');
    await expect(answer(page).getByRole('option')).toHaveCount(0);
  }
  await tabTo(page, stated(page));
  await page.keyboard.press('Space');
}

test('from the medical to the aviation upland it is 4 steps over the City Office', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Pytania' }).click();
  await answer(page).getByRole('button', { name: 'Drogi między aktorami' }).click();
  await pick(page, 'Skąd', 'medyczna', 'Lubelska Wyżyna Medyczna');
  await pick(page, 'Dokąd', 'lotnicza', 'Lubelska Wyżyna Lotnicza');
  await stated(page).check();
  await expect(answer(page).getByText('Najkrótsza droga: 4 kroki.')).toBeVisible();
  const way = answer(page).getByRole('button', { name: /^1\. droga/ });
  await expect(way).toContainText('Urząd Miasta Lublin');
  expect(await litActors(page)).toContain('urzad-miasta-lublin');
  await answer(page).getByText('Źródło', { exact: true }).first().click();
  await expect(
    answer(page)
      .getByText(/wiersze? \d+/)
      .first(),
  ).toBeVisible();
});

test('from the Politechnika to PZL-Świdnik it is 4 steps, and none without one office', async ({ page }) => {
  await openAtlas(page);
  const at = await pointOf(page, 'politechnika-lubelska');
  await page.mouse.click(at.x, at.y);
  // The pointer leaves the actor on the map, as a hand would.
  await page.mouse.move(at.x + 60, at.y + 60, { steps: 4 });
  await answer(page).getByRole('button', { name: 'Drogi stąd' }).click();
  await pick(page, 'Dokąd', 'pzl', 'PZL-Świdnik');
  await stated(page).check();
  await expect(answer(page).getByText('Najkrótsza droga: 4 kroki.')).toBeVisible();
  await answer(page)
    .getByRole('button', { name: /^pomiń: Urząd Marszałkowski/ })
    .click();
  await expect(answer(page).getByText('Przy tych warunkach nie łączy ich żadna droga.')).toBeVisible();
  await expect.poll(() => litActors(page)).toEqual(['politechnika-lubelska', 'pzl-swidnik']);
  await answer(page)
    .getByRole('button', { name: /^(Przywróć|Licz)/ })
    .click();
  await expect(answer(page).getByText(/^Najkrótsza droga/)).toBeVisible();
});

test('from the medical to the aviation upland by keys alone', async ({ page }) => {
  await openAtlas(page);
  await askByKeys(page, 'Lubelska Wyżyna Medyczna', 'Lubelska Wyżyna Lotnicza');
  await expect(answer(page).getByText('Najkrótsza droga: 4 kroki.')).toBeVisible();
  await expect(answer(page).getByRole('button', { name: /^1\. droga/ })).toContainText('Urząd Miasta Lublin');
});

test('from the Politechnika to PZL-Świdnik by keys alone, round the office and back', async ({ page }) => {
  await openAtlas(page);
  await askByKeys(page, 'Politechnika Lubelska', 'PZL-Świdnik');
  await expect(answer(page).getByText('Najkrótsza droga: 4 kroki.')).toBeVisible();
  await tabTo(page, answer(page).getByRole('button', { name: /^pomiń: Urząd Marszałkowski/ }));
  await page.keyboard.press('Enter');
  await expect(answer(page).getByText('Przy tych warunkach nie łączy ich żadna droga.')).toBeVisible();
  await expect(answer(page).getByRole('heading', { name: 'Drogi', exact: true })).toBeFocused();
  await tabTo(page, answer(page).getByRole('button', { name: /^(Przywróć|Licz)/ }));
  await page.keyboard.press('Enter');
  await expect(answer(page).getByText(/^Najkrótsza droga/)).toBeVisible();
});

for (const [from, to, over] of [
  ['Lubelska Wyżyna Lotnicza', 'Lubelska Wyżyna Medyczna', 'Urząd Miasta Lublin'],
  ['PZL-Świdnik', 'Politechnika Lubelska', 'Urząd Marszałkowski Województwa Lubelskiego'],
] as const) {
  test(`from ${from} back to ${to} by keys alone, and its ends changed about`, async ({ page }) => {
    await openAtlas(page);
    await askByKeys(page, from, to);
    const way = answer(page).getByRole('button', { name: /^1\. droga: 4/ });
    await expect(way).toContainText(over);
    const there = await answer(page).locator('ol ol').first().getByRole('listitem').allInnerTexts();
    expect(there).toHaveLength(4);
    await tabTo(page, answer(page).getByRole('button', { name: 'Zamień końce' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/ask=paths;from=(lubelska-wyzyna-medyczna|politechnika-lubelska);to=/);
    await expect(way).toContainText(over);
  });
}

const WAYS = '#v=1&ask=paths;from=lubelska-wyzyna-medyczna;to=pzl-swidnik;way=1';

test('a link restores the question and the chosen way', async ({ page }) => {
  await openAtlas(page, WAYS);
  await expect(answer(page).getByRole('button', { name: /^2\. droga/ })).toHaveAttribute('aria-expanded', 'true');
  await answer(page)
    .getByRole('button', { name: /^1\. droga/ })
    .click();
  await expect(page).toHaveURL(/ask=paths;from=lubelska-wyzyna-medyczna;to=pzl-swidnik(&|$)/);
  await page.goBack();
  await expect(page).toHaveURL(/way=1(&|$)/);
  await expect(answer(page).getByRole('button', { name: /^2\. droga/ })).toHaveAttribute('aria-expanded', 'true');
});

test('pointing at another way lights it', async ({ page }) => {
  await openAtlas(page, WAYS);
  await answer(page)
    .getByRole('button', { name: /^2\. droga/ })
    .waitFor();
  const chosen = await litActors(page);
  await answer(page)
    .getByRole('button', { name: /^1\. droga/ })
    .hover();
  await expect.poll(() => litActors(page)).not.toEqual(chosen);
});

test('what a way comes to stands on the map, first in the panel and first in the report', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=paths;from=politechnika-lubelska;to=pzl-swidnik;statedOnly=1');
  const plate = page.getByRole('status').filter({ hasText: '→' });
  await expect(plate).toHaveText(/^Politechnika Lubelska → PZL-Świdnik: 4\skroki, po drodze: .*Urząd Marszałkowski/);
  const said = (await plate.textContent())?.trim() ?? '';
  await expect(answer(page).locator('article p').first()).toHaveText(said);
  // No name of the map lies under it.
  const covered = await page.evaluate(() => {
    const map = document.querySelector('#map')?.getBoundingClientRect();
    const box = document.querySelector('[data-headline]')?.getBoundingClientRect();
    if (!map || !box) return null;
    return window.wyzyny?.labels().filter(({ box: { left, right, top, bottom } }) => {
      const [x, y] = [map.left, map.top];
      return left + x < box.right && right + x > box.left && top + y < box.bottom && bottom + y > box.top;
    }).length;
  });
  expect(covered).toBe(0);
  // Its relations are named along their lines, or beside them, but where there is no room at all.
  await expect.poll(() => page.evaluate(() => window.wyzyny?.lineLabels().length)).toBeGreaterThanOrEqual(3);
  await answer(page).getByRole('button', { name: 'Raport' }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toHaveText(said);
});
