import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { controlsBelow, expect, openAtlas, pointOf, test } from './fixtures';

const answer = (page: Page) => page.getByRole('complementary', { name: 'opis' });
const picker = (page: Page, name: string) => answer(page).getByRole('combobox', { name });
const stated = (page: Page) => answer(page).getByRole('checkbox', { name: 'tylko relacje podane w źródle' });

/** The actors that the map lights now, by id. */
const litActors = (page: Page) =>
  page.evaluate(() => window.wyzyny?.core.nodes('.lit').map((node) => node.id().slice(2)) ?? []);

async function pick(page: Page, end: string, text: string, name: string): Promise<void> {
  await picker(page, end).fill(text);
  await answer(page).getByRole('option', { name }).click();
}

/** Presses Tab until the focus is on this element. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** Opens the question from the palette; the focus comes to its first end. */
async function askByKeys(page: Page, from: string, to: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Drogi między aktorami');
  await page.getByRole('option', { name: 'Drogi między aktorami' }).waitFor();
  await page.keyboard.press('Enter');
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
  await expect.poll(async () => (await litActors(page)).toSorted()).toEqual(['politechnika-lubelska', 'pzl-swidnik']);
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

const WAYS = '#v=1&ask=paths;from=lubelska-wyzyna-medyczna;to=pzl-swidnik;way=1';
const NONE = '#v=1&ask=paths;from=politechnika-lubelska;to=pzl-swidnik;without=urzad-marszalkowski;statedOnly=1';

test('a link restores the question and the chosen way', async ({ page }) => {
  await openAtlas(page, WAYS);
  await expect(answer(page).getByRole('button', { name: /^2\. droga/ })).toHaveAttribute('aria-expanded', 'true');
  await answer(page)
    .getByRole('button', { name: /^1\. droga/ })
    .click();
  await expect(page).toHaveURL(/ask=paths;from=lubelska-wyzyna-medyczna;to=pzl-swidnik$/);
  await page.goBack();
  await expect(page).toHaveURL(/way=1$/);
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

for (const [name, fragment] of Object.entries({ ways: WAYS, 'no way': NONE })) {
  for (const theme of ['light', 'dark', 'projector']) {
    test(`axe finds nothing in ${name}, ${theme}`, async ({ page }) => {
      await openAtlas(page, `${fragment}&theme=${theme}`);
      await answer(page).getByRole('combobox').first().fill('lub');
      await answer(page).getByRole('option').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual(
        [],
      );
      expect(await controlsBelow(page, 24)).toEqual([]);
    });
  }
}
