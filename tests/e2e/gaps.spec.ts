import AxeBuilder from '@axe-core/playwright';
import { expect, openAtlas, test } from './fixtures';

test('by keys alone: the clusters of no upland and the one without a coordinator', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'opis' });
  await panel.getByRole('button', { name: 'Czego brakuje' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /^Klastry bez koordynatora 1/ }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveText([/^Lubelski Klaster Biotechnologiczny/]);
  await panel.getByRole('listitem').getByRole('button').focus();
  await page.keyboard.press('Enter');
  const lit = () => page.evaluate(() => window.wyzyny?.core.nodes('.lit').map((node) => node.id()));
  await expect.poll(lit).toEqual(['n:lubelski-klaster-biotechnologiczny']);
  await panel.getByRole('button', { name: /^Klastry poza wyżynami/ }).focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Lubelski Klaster Ekoenergetyczny' })).toHaveCount(1);
  await expect(page).toHaveURL(/ask=gaps;open=cluster-of-no-upland/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
