import AxeBuilder from '@axe-core/playwright';
import { expect, openAtlas, resultText, test } from './fixtures';

test('a question of the first screen opens a view that can be taken apart', async ({ page }) => {
  await openAtlas(page);
  const panel = page.getByRole('complementary', { name: 'opis' });
  await panel.getByRole('button', { name: 'Które klastry nie należą do żadnej wyżyny?' }).click();
  await expect(resultText(page)).toContainText('aktorów z 76');
  await page.getByRole('button', { name: /^Usuń warunek: .*żadna wyżyna/ }).click();
  await expect(resultText(page)).toContainText('17 aktorów z 76');
  await page.goBack();
  await expect(page).toHaveURL(/upland=~/);
});

test('the list of questions is a key away, and opens answers by keys', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'opis' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Pytania');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await panel.getByRole('button', { name: 'Gdzie brakuje którejś strony helisy?' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Czego brakuje');
  await expect(panel.getByRole('listitem').first()).toContainText('Nie ma żadnego aktora tej strony');
});
