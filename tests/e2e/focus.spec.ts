import type { Page } from '@playwright/test';
import { expect, openAtlas, pointOf, resultText, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const map = (page: Page) => page.getByRole('application', { name: /^Mapa/ });
const bar = (page: Page) => page.getByRole('group', { name: 'Skupienie' });

test('pressing and holding an actor focuses on it; buttons step and leave', async ({ page }) => {
  await openAtlas(page);
  const at = await pointOf(page, 'politechnika-lubelska');
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await expect(bar(page)).toContainText('Politechnika Lubelska');
  await page.mouse.up();
  await expect(page).toHaveURL(/focus=politechnika-lubelska:1/);
  await expect(page).not.toHaveURL(/select=/);
  const near = (await resultText(page).textContent()) ?? '';
  await bar(page).getByRole('button', { name: 'Krok dalej' }).click();
  await expect(page).toHaveURL(/focus=politechnika-lubelska:2/);
  await expect(resultText(page)).not.toHaveText(near);
  await expect(
    page.getByRole('button', { name: 'Usuń warunek: do 2\u00a0kroków od: Politechnika Lubelska' }),
  ).toBeVisible();
  await bar(page).getByRole('button', { name: 'Wyjdź ze skupienia' }).click();
  await expect(resultText(page)).toContainText('76 aktorów z 76');
});

test('focus by keys alone', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('UMCS');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await map(page).focus();
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/focus=umcs:1/);
  await page.keyboard.press(']');
  await expect(page).toHaveURL(/focus=umcs:2/);
  await page.keyboard.press('5');
  await expect(page).toHaveURL(/focus=umcs:5/);
  await page.keyboard.press('[');
  await expect(page).toHaveURL(/focus=umcs:4/);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
});

test('a link restores a focus of several', async ({ page }) => {
  await openAtlas(page, '#v=1&focus=umcs,parp:2:out');
  await expect(bar(page)).toContainText('2\u00a0kroki');
  await expect(bar(page).getByRole('combobox')).toHaveValue('out');
});
