import type { Page } from '@playwright/test';
import { command, expect, inspector, openAtlas, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const FACTS = [
  ['Fakt', 'Uniwersytet Medyczny w Lublinie', 'Uniwersytet Marii Curie-Skłodowskiej'],
  ['Rodzaj', 'uczelnia', 'uczelnia'],
  ['Strona helisy', 'nauka', 'nauka'],
  ['Wyżyna', 'Lubelska Wyżyna Medyczna', 'brak'],
  ['Rok', 'brak', 'brak'],
  ['Członkowie', 'brak', 'brak'],
  ['Firmy', 'brak', 'brak'],
  ['Powiązania', '2', '2'],
  ['Forma prawna', 'uczelnia', 'brak'],
  ['Region', 'Lublin', 'Lublin'],
];
const OWN = [
  'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych',
  'Klaster Designu Innowacji i Mody',
  'Pracownia Technologii Światłowodów',
];
const SHARED = 'lubelski-klaster-zaawansowanych-technologii-lotniczych';

async function expectCompared(page: Page): Promise<void> {
  const rows = page.getByRole('table', { name: 'Obok siebie' }).getByRole('row');
  await rows.first().waitFor();
  expect(await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)))).toEqual(
    FACTS,
  );
  const shared = inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Co ich łączy', exact: true }) });
  expect(await shared.getByRole('heading', { level: 4 }).allTextContents()).toEqual(['Strona helisy', 'Region']);
  const own = inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Z kim jest związany tylko jeden z nich' }) });
  expect(await own.getByRole('button').allInnerTexts()).toEqual(OWN);
}

test('the medical university and UMCS: facts, a side and a region but nobody shared, and what only one has', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&ask=menu');
  await page.getByRole('combobox', { name: 'Pierwszy' }).selectOption('Uniwersytet Medyczny w Lublinie');
  await page.getByRole('combobox', { name: 'Drugi' }).selectOption('Uniwersytet Marii Curie-Skłodowskiej');
  await page.getByRole('button', { name: 'Porównaj', exact: true }).click();
  await expectCompared(page);
});

test('the same by keys alone', async ({ page }) => {
  await openAtlas(page);
  await command(page, 'Porównaj aktorów');
  await tabTo(page, page.getByRole('combobox', { name: 'Pierwszy' }));
  await page.keyboard.type('Uniwersytet Med');
  await tabTo(page, page.getByRole('combobox', { name: 'Drugi' }));
  await page.keyboard.type('Uniwersytet Mar');
  await tabTo(page, page.getByRole('button', { name: 'Porównaj', exact: true }));
  await page.keyboard.press('Enter');
  await expectCompared(page);
});

test('whom they share has a double rim, is set between them, and put back', async ({ page }) => {
  await openAtlas(page, '#v=1&select=urzad-marszalkowski,urzad-miasta-lublin');
  const shared = () =>
    page.evaluate(() =>
      window.wyzyny?.core.nodes('.shared').map((node) => [node.id(), node.style('border-style')].join(' ')),
    );
  await expect.poll(shared).toEqual([`n:${SHARED} double`]);
  /** How far the shared one is from the middle of the two, in model units. */
  const off = () =>
    page.evaluate((id) => {
      const at = (name: string) => window.wyzyny?.core.getElementById(`n:${name}`).position() ?? { x: 0, y: 0 };
      const [a, b, between] = [at('urzad-marszalkowski'), at('urzad-miasta-lublin'), at(id)];
      return Math.round(Math.hypot((a.x + b.x) / 2 - between.x, (a.y + b.y) / 2 - between.y));
    }, SHARED);
  const before = await off();
  expect(before).toBeGreaterThan(20);
  await tabTo(page, page.getByRole('button', { name: 'Ustaw wspólnych sąsiadów między nimi' }));
  await page.keyboard.press('Enter');
  await expect.poll(off).toBeLessThanOrEqual(1);
  await page.getByRole('button', { name: 'Przywróć położenie aktorów' }).click();
  await expect.poll(off).toBe(before);
});
