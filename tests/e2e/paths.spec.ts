import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openAtlas, test } from './fixtures';

const panel = (page: Page) => page.getByRole('complementary', { name: 'opis' });
const picker = (page: Page, label: string) => panel(page).getByRole('combobox', { name: label, exact: true });
const steps = (page: Page) => panel(page).locator('ol ol > li');

/** Opens the question of ways by a click on each of its controls. */
async function openWays(page: Page) {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Pytania', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Drogi między aktorami' }).click();
}

/** Types a part of a name and takes the first that is found. */
async function pick(page: Page, label: string, text: string, name: string | RegExp) {
  await picker(page, label).fill(text);
  await panel(page).getByRole('option', { name }).first().click();
}

test('from the medical to the aviation upland it is four steps, over the city office', async ({ page }) => {
  await openWays(page);
  await pick(page, 'Skąd', 'wyżyna medyczna', /^Lubelska Wyżyna Medyczna/);
  await pick(page, 'Dokąd', 'wyżyna lotnicza', /^Lubelska Wyżyna Lotnicza/);
  await panel(page).getByRole('checkbox', { name: 'tylko relacje podane w źródle' }).check();
  await expect(panel(page).getByRole('status').filter({ hasText: '4' })).toHaveText(/^Najkrótsza droga: 4.kroki\.$/);
  await expect(steps(page)).toHaveCount(4);
  await expect(steps(page).nth(1)).toContainText('Urząd Miasta Lublin');
  // The way is lit on the map, and the question is in the link.
  const lit = () => page.evaluate(() => window.wyzyny?.core.nodes('.lit').map((node) => node.id()));
  await expect.poll(lit).toContain('n:urzad-miasta-lublin');
  await expect(page).toHaveURL(/ask=paths;from=lubelska-wyzyna-medyczna;to=lubelska-wyzyna-lotnicza;statedOnly=1/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('by keys alone: from Politechnika to PZL over the marshal, and not without that office', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  await panel(page).getByRole('button', { name: 'Drogi między aktorami' }).focus();
  await page.keyboard.press('Enter');
  await expect(picker(page, 'Skąd')).toBeFocused();
  await page.keyboard.type('politechnika lubelska');
  await panel(page).getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await picker(page, 'Dokąd').focus();
  await page.keyboard.type('pzl');
  await panel(page).getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panel(page).getByRole('checkbox', { name: 'tylko relacje podane w źródle' }).focus();
  await page.keyboard.press('Space');
  await expect(steps(page)).toHaveCount(4);
  const skip = panel(page).getByRole('button', { name: /^pomiń: Urząd Marszałkowski/ });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toContainText('Przy tych warunkach nie łączy ich żadna droga.');
  // What would join them: the office itself; and a pair that is a hypothesis, named as one.
  const offer = panel(page)
    .getByRole('button', { name: /^Przywróć: Urząd Marszałkowski/ })
    .last();
  await expect(offer).toBeVisible();
  await expect(panel(page)).toContainText('Hipoteza, nie dane');
  await offer.focus();
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveCount(4);
});

test('a link asks the same again, and what a way leads through can be looked at and left again', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=paths;from=politechnika-lubelska;to=pzl-swidnik;statedOnly=1');
  await expect(steps(page)).toHaveCount(4);
  await steps(page).first().getByRole('button').first().click();
  await expect(page).toHaveURL(/relation=/);
  await panel(page).getByRole('button', { name: 'Wróć do odpowiedzi' }).click();
  await expect(steps(page)).toHaveCount(4);
  await panel(page).getByRole('button', { name: 'Zamknij pytanie' }).click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toHaveText('Cały atlas w liczbach');
});

test('from two selected actors the ways between them are one click', async ({ page }) => {
  await openAtlas(page, '#v=1&select=politechnika-lubelska,pzl-swidnik');
  await panel(page).getByRole('button', { name: 'Drogi między nimi' }).click();
  await expect(panel(page)).toContainText('Najkrótsza droga: 4');
});
