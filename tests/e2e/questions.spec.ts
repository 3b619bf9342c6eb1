import { expect, inspector, openAtlas, resultText, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

test('a question of the first screen opens a view that can be taken apart', async ({ page }) => {
  await openAtlas(page);
  const panel = inspector(page);
  await panel.getByRole('button', { name: 'Które klastry nie należą do żadnej wyżyny?' }).click();
  await expect(resultText(page)).toContainText('aktorów z 76');
  await page.getByRole('button', { name: /^Usuń warunek: .*żadna wyżyna/ }).click();
  await expect(resultText(page)).toContainText('15 aktorów z 76');
  await page.goBack();
  await expect(page).toHaveURL(/upland=~/);
});

/** What the first screen asks, and a sign that the view that opens answers it. */
const FIRST = [
  ['Kto łączy naukę z biznesem w IT?', /ask=picks/, 'Netrix Group'],
  ['Które klastry nie należą do żadnej wyżyny?', /upland=~/, '8 aktorów z 76'],
  ['Kto koordynuje więcej niż jeden klaster?', /coordinator=~several/, '1 aktor z 76'],
  ['Gdzie brakuje którejś strony helisy?', /ask=gaps/, 'źródło nie mówi o udziale tej strony'],
  ['Jak to rosło?', /arrange=years/, '15 aktorów z 76'],
] as const;

for (const [question, address, sign] of FIRST) {
  test(`the first screen asks and answers by keys: ${question}`, async ({ page }) => {
    await openAtlas(page);
    await tabTo(page, inspector(page).getByRole('button', { name: question }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(page.locator('#root').getByText(sign).filter({ visible: true }).first()).toBeVisible();
  });
}

test('the list of questions is a key away, and opens answers by keys', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = inspector(page);
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Pytania');
  await panel.getByRole('button', { name: 'Gdzie brakuje którejś strony helisy?' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Czego brakuje');
  await expect(panel.getByRole('listitem').first()).toContainText('źródło nie mówi o udziale tej strony');
});
