import { readFile } from 'node:fs/promises';
import { choose, expect, listedNames, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

test('a link right before the map leads to the list, which says as much as the map', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /^Przejdź do listy/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'lista' })).toBeFocused();
  expect(await listedNames(page)).toHaveLength(76);
  const drawn = await page.evaluate(() => {
    const core = window.wyzyny?.core;
    return { nodes: core?.nodes(':visible').length, edges: core?.edges(':visible').length };
  });
  expect(drawn.nodes).toBe(76);
  await page.getByRole('button', { name: /^Relacje \d/ }).click();
  const rows = page.getByRole('region', { name: 'lista' }).getByRole('row');
  const ends = await rows.evaluateAll((all) =>
    all.slice(1).map((row) => [0, 2].map((column) => row.children[column]?.textContent).sort()),
  );
  expect(ends).toHaveLength(100);
  // The map draws one line for each pair of actors.
  expect(new Set(ends.map((pair) => pair.join(' – '))).size).toBe(drawn.edges);
});

test('selecting in the list selects on the map, and the other way round', async ({ page }) => {
  await openAtlas(page, '#v=1&panel=list');
  await page.getByRole('rowheader', { name: 'Politechnika Lubelska' }).getByRole('button').click();
  await expect(page.getByRole('row', { selected: true })).toContainText('Politechnika Lubelska');
  const classes = () =>
    page.evaluate(() => String(window.wyzyny?.core.getElementById('n:politechnika-lubelska').classes()));
  await expect.poll(classes).toContain('selected');
});

test('the list sorts by numbers and by Polish names, empty cells last', async ({ page }) => {
  await openAtlas(page, '#v=1&panel=list&kind=cluster');
  const header = page.getByRole('columnheader', { name: 'Członkowie' });
  await header.getByRole('button').click();
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  const members = await page.getByRole('row').locator('td:nth-child(6)').allInnerTexts();
  expect(members.slice(0, 3)).toEqual(['174', '154', '99']);
  expect(members.slice(-2)).toEqual(['15', '']);
  await expect(page).toHaveURL(/sort=-members/);
});

test('the list is saved as CSV that a Polish spreadsheet reads', async ({ page }) => {
  await openAtlas(page, '#v=1&panel=list');
  await choose(page, 'Koordynator klastra', /^bez koordynatora/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Pobierz CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('wyzyny-aktorzy.csv');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const [head, row, end] = text.slice(1).split('\r\n');
  expect(head).toMatch(/^Identyfikator;Nazwa;Rodzaj;/);
  expect(row).toMatch(/^lubelski-klaster-biotechnologiczny;Lubelski Klaster Biotechnologiczny;klaster;/);
  expect(row).toContain(';2015;34;22;');
  expect(end).toBe('');
});
