import { readFile } from 'node:fs/promises';
import { chooseFiles, command, expect, faultsInThemes, inspector, openAtlas, test } from './fixtures';

// What one reader corrects, another takes in.

test('a year that was corrected is given back as a file, and taken in by somebody else', async ({ page, context }) => {
  await openAtlas(page, '#v=1&lang=pl&select=lubelskie-drewno');
  await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).click();
  const year = inspector(page).getByRole('textbox', { name: 'Rok założenia' });
  await year.fill('1987');
  await year.press('Enter');
  await command(page, 'Oddaj poprawki');
  const giving = page.getByRole('dialog', { name: 'Oddaj poprawki' });
  await expect(giving.getByRole('listitem').first()).toHaveText(/Lubelskie Drewno.*: .*1987/);
  await giving.getByRole('textbox', { name: 'Kto poprawił' }).fill('Anna Nowak');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    giving.getByRole('button', { name: 'Zapisz poprawki' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('wyzyny-poprawki.patch.json');
  await expect(giving.getByRole('status')).toHaveText('Zapisano plik wyzyny-poprawki.patch.json.');
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);

  const other = await context.newPage();
  await openAtlas(other, '#v=1&lang=pl');
  const content = await readFile(await download.path(), 'utf8');
  await chooseFiles(other, [{ name: download.suggestedFilename(), content }]);
  const taking = other.getByRole('dialog', { name: 'Poprawki z pliku wyzyny-poprawki.patch.json' });
  await expect(taking.getByText('Kto: Anna Nowak')).toBeVisible();
  expect(await faultsInThemes(other, ['dialog'])).toEqual([]);
  await taking.getByRole('button', { name: /^Wprowadź: / }).click();
  await taking.getByRole('button', { name: 'Pokaż na mapie' }).click();
  await expect(inspector(other).getByText('1987').first()).toBeVisible();
});
