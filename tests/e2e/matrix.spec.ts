import AxeBuilder from '@axe-core/playwright';
import { expect, openAtlas, test } from './fixtures';

test('uplands by side: a cell opens by keys and is in the link', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('q');
  const panel = page.getByRole('complementary', { name: 'opis' });
  await panel.getByRole('button', { name: 'Kto gdzie: macierz' }).focus();
  await page.keyboard.press('Enter');
  await panel.getByRole('button', { name: /^Lubelska Wyżyna Medyczna, nauka: / }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ask=matrix;row=lubelska-wyzyna-medyczna;column=academia/);
  const lit = () => page.evaluate(() => window.wyzyny?.core.nodes('.lit').map((node) => node.id()));
  await expect.poll(lit).toContain('n:uniwersytet-medyczny-w-lublinie');
  for (const theme of ['light', 'dark', 'projector']) {
    await openAtlas(page, `#v=1&theme=${theme}&ask=matrix;row=lubelska-wyzyna-medyczna;column=academia`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)).toEqual([]);
  }
});
