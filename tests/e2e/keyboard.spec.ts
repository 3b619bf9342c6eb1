import type { Page } from '@playwright/test';
import { pl } from '../../src/text/pl';
import { atRest, command, expect, listedNames, openAtlas, resultText, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const inspector = (page: Page) => page.getByRole('complementary', { name: 'opis' });
const map = (page: Page) => page.getByRole('application', { name: /^Mapa/ });

/** Types into the palette and takes what comes first. */
async function take(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(text);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
}

test('clusters of the register founded in 2014, by keys', async ({ page }) => {
  await openAtlas(page);
  await take(page, 'w rejestrze');
  await take(page, '2014');
  await expect(resultText(page)).toContainText('2 aktorów z 76');
  await page.keyboard.press('Escape');
  await map(page).focus();
  await page.keyboard.press('l');
  expect(await listedNames(page)).toEqual([
    'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych',
    'Lubelski Klaster Instytucji Otoczenia Biznesu',
  ]);
});

test('clusters with more than 70 members, by keys', async ({ page }) => {
  await openAtlas(page);
  const filters = page.getByRole('complementary', { name: 'filtry' });
  await tabTo(page, filters.getByRole('button', { name: 'Filtry' }));
  await page.keyboard.press('Enter');
  await tabTo(page, filters.locator('summary', { hasText: 'Liczba członków' }));
  await page.keyboard.press('Enter');
  await tabTo(page, filters.getByRole('textbox', { name: 'Liczba członków: od' }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('71');
  await page.keyboard.press('Enter');
  await expect(resultText(page)).toContainText('4 aktorów');
});

test('clusters without a coordinator, and with several, by keys', async ({ page }) => {
  await openAtlas(page);
  await take(page, 'bez koordynatora');
  await expect(resultText(page)).toContainText('1 aktor');
  await tabTo(page, page.getByRole('button', { name: /^Usuń warunek/ }));
  await page.keyboard.press('Enter');
  await take(page, 'kilku koordynatorów');
  await expect(resultText(page)).toContainText('1 aktor');
});

test('the ties of UMCS, walked on the map', async ({ page }) => {
  await openAtlas(page);
  await take(page, 'UMCS');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Uniwersytet Marii Curie-Skłodowskiej');
  await tabTo(page, map(page));
  const status = page.locator('main [role=status]');
  await page.keyboard.press('ArrowDown');
  await expect(status.filter({ hasText: 'współpracuje z: Klaster Designu Innowacji i Mody' })).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(status.filter({ hasText: 'Pracownia Technologii Światłowodów' })).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(
    status.filter({ hasText: /^organizacja, Pracownia Technologii Światłowodów, 2\spowiązania/ }),
  ).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=pracownia-technologii-swiatlowodow/);
});

test('the ties of the Urząd Marszałkowski and the partners of the IT upland, by keys', async ({ page }) => {
  await openAtlas(page);
  await take(page, 'marszalk');
  await expect(inspector(page).getByRole('button', { name: /^Szczegóły relacji:.*Lubelskie Drewno/ })).toBeVisible();
  await take(page, 'lubelska wyżyna it');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Lubelska Wyżyna IT');
  await tabTo(page, inspector(page).getByRole('button', { name: 'Lubelska Wyżyna Lotnicza', exact: true }).first());
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Lubelska Wyżyna Lotnicza');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('a year without clusters, and a way out, by keys', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster&founded=2010..2010');
  const empty = page.getByRole('region', { name: 'Nic nie spełnia wszystkich warunków naraz' });
  await tabTo(page, empty.getByRole('button', { name: 'Rok założenia: 2010' }));
  await page.keyboard.press('Enter');
  await expect(resultText(page)).toContainText('16 aktorów');
});

test('the first stop of the Tab key leads to the map', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Przejdź do mapy' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Przejdź do mapy' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeFocused();
});

test('what the palette opens takes the focus', async ({ page }) => {
  await openAtlas(page);
  const heading = inspector(page).getByRole('heading', { level: 2 }).first();
  await take(page, 'UMCS');
  await expect(heading).toHaveText('Uniwersytet Marii Curie-Skłodowskiej');
  await expect(heading).toBeFocused();
  await take(page, pl.questions.gaps.command.label);
  await expect(heading).toHaveText(pl.questions.gaps.title);
  await expect(heading).toBeFocused();
  await take(page, pl.commands.legend.label);
  await expect(page.locator('#legend summary')).toBeFocused();
  await take(page, pl.commands.list.label);
  await expect(page.getByRole('region', { name: 'lista' })).toBeFocused();
});

test('what the palette opens and closes never leaves the focus on the page itself', async ({ page }) => {
  await openAtlas(page, '#v=1&select=umcs');
  const isSomewhere = () => expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  const { area, keys, sharing, qr, export: files, present, handout, scenes, deselect } = pl.commands;
  const ways = pl.questions.paths.command;
  const dialog = page.getByRole('dialog');
  const player = page.locator('#player');
  for (const { label } of [area, scenes, scenes, deselect, ways]) {
    await command(page, label);
    await atRest(page);
    await isSomewhere();
  }
  for (const [{ label }, over] of [
    ...[keys, sharing, qr, files, handout].map((one) => [one, dialog] as const),
    [present, player] as const,
  ]) {
    await command(page, label);
    await over.waitFor({ timeout: 20_000 });
    await isSomewhere();
    await page.keyboard.press('Escape');
    await expect(over).toBeHidden();
    await isSomewhere();
  }
});

test('the map is one stop of the Tab key', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /^Przejdź do listy/ }).focus();
  await page.keyboard.press('Tab');
  await expect(map(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  await expect(map(page)).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(map(page)).toBeFocused();
});

test('Escape goes a step back, then leaves the map', async ({ page }) => {
  await openAtlas(page, '#v=1&select=umcs');
  await map(page).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/select=umcs/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/select/);
  await page.keyboard.press('Escape');
  await expect(map(page)).not.toBeFocused();
});

test('keys zoom, pan and move an actor', async ({ page }) => {
  await openAtlas(page);
  await map(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/camera=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/camera=/);
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page).toHaveURL(/camera=/);
  await page.keyboard.press('Home');
  await page.keyboard.press('m');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=lubelska-wyzyna-biotechnologiczna:/);
});

test('the keys are listed under a question mark and can be switched off', async ({ page }) => {
  await openAtlas(page);
  await map(page).focus();
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Skróty klawiaturowe' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('l');
  await expect(page).not.toHaveURL(/panel=list/);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
});

for (const [typed, title] of [
  ['HACCP', 'HACAP zamiast HACCP'],
  ['40 z 40', 'Klaster lotniczy: 40 z 40 to firmy'],
] as const) {
  test(`the row of the note ${title} leads to the note, not only to whom it is about`, async ({ page }) => {
    await openAtlas(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: title }).click();
    const note = page.getByRole('heading', { name: title });
    await expect(note).toBeFocused();
    await expect(note).toBeInViewport({ ratio: 1 });
  });
}
