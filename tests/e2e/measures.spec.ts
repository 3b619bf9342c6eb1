import AxeBuilder from '@axe-core/playwright';
import { expect, openAtlas, test } from './fixtures';

test('who stands between others, measured in the worker and asked for by keys', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'opis' });
  await panel.getByRole('button', { name: 'Miary sieci' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('combobox', { name: 'Miara' }).selectOption('pośrednictwo');
  await expect(page).toHaveURL(/ask=measures;measure=betweenness/);
  await expect(panel.getByRole('row').nth(1)).toContainText('Lubelski Klaster Zaawansowanych Technologii Lotniczych');
  for (const theme of ['light', 'dark', 'projector']) {
    await openAtlas(page, `#v=1&theme=${theme}&ask=measures;measure=communities`);
    await expect(panel.getByRole('group').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)).toEqual([]);
  }
});
