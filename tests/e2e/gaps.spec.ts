import { expect, inspector, litActors, openAtlas, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

test('by keys alone: the clusters of no upland and the one without a coordinator', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = inspector(page);
  await tabTo(page, panel.getByRole('button', { name: 'Czego brakuje' }));
  await page.keyboard.press('Enter');
  await tabTo(page, panel.getByRole('button', { name: /^Klastry bez koordynatora 1/ }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem')).toHaveText([/^Lubelski Klaster Biotechnologiczny/]);
  await tabTo(page, panel.getByRole('listitem').getByRole('button'));
  await page.keyboard.press('Enter');
  await expect.poll(() => litActors(page)).toEqual(['lubelski-klaster-biotechnologiczny']);
  await tabTo(page, panel.getByRole('button', { name: /^Klastry poza wyżynami/ }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Lubelski Klaster Ekoenergetyczny' })).toHaveCount(1);
  await expect(page).toHaveURL(/ask=gaps;open=cluster-of-no-upland/);
});
