import type { Page } from '@playwright/test';
import { firmsCsv, firmsOf, firmsXlsx } from '../support/firms';
import { given, sees, when } from './driver';
import {
  choose,
  chooseRange,
  expect,
  facet,
  inspector,
  listedNames,
  openAtlas,
  openTable,
  resultText,
  sharing as test,
  violationsOf,
} from './fixtures';

test.describe.configure({ mode: 'default' });

// A register that somebody brings as a table: it becomes a map with all that the shipped one has.

const FIRMS = firmsOf();
const [CSV, XLSX] = [
  { name: 'Firmy regionu.csv', content: firmsCsv(FIRMS) },
  { name: 'Firmy regionu.xlsx', content: firmsXlsx(FIRMS) },
];

/** How many firms have a cell, by its column's place, that is so. */
const countOf = (column: number, fits: (cell: string) => boolean) =>
  FIRMS.rows.filter((cells) => fits(cells[column] ?? '')).length;

const givenTable = (page: Page, file: typeof CSV) =>
  given(`the register ${file.name}, opened from the palette`, async () => {
    await openAtlas(page);
    await openTable(page, file);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Firmy regionu');
  });

const arranged = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Układ' }).getByRole('button', { name, exact: true });

/** Leaves for the shipped atlas, so that the next test of the page finds it. */
test.afterEach(async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Wyżyny');
});

for (const file of [CSV, XLSX]) {
  test(`${file.name} becomes a map with facets of industry, county, year, people and owner`, async ({ page }) => {
    await givenTable(page, file);
    const wood = countOf(2, (cell) => cell === 'drewno');
    await when('the reader chooses an industry', () => choose(page, 'Branża', /^drewno/));
    await sees('the firms of that industry', () => expect(resultText(page)).toContainText(`${wood} aktorów z`));
    const takenBack = async () => (await facet(page, 'Branża')).getByRole('checkbox', { name: /^drewno/ }).uncheck();
    await when('the choice is taken back, and the browser goes back to it', async () => {
      await takenBack();
      await expect(resultText(page)).not.toContainText(`${wood} aktorów z`);
      await page.goBack();
    });
    await sees('the choice again, read from the address', () =>
      expect(resultText(page)).toContainText(`${wood} aktorów z`),
    );
    await when('the choice is taken back, and one of people made', async () => {
      await takenBack();
      await chooseRange(page, 'Pracownicy', 100, null);
      await (await facet(page, 'Pracownicy')).getByRole('checkbox').uncheck();
    });
    const large = countOf(6, (cell) => Number(cell) >= 100);
    await sees('the firms of so many people', () => expect(resultText(page)).toContainText(`${large} aktorów z`));
    await sees('facets of the rest, and none of the numbers of taxpayers', async () => {
      for (const name of ['Powiat', 'Rok założenia', 'Przychód (tys. zł)', 'Właściciel', 'Należy do'])
        await expect(await facet(page, name)).toBeVisible();
      await expect(page.getByRole('group', { name: 'NIP', includeHidden: true })).toHaveCount(0);
    });
  });
}

test('its years, its quarters and its prepared questions answer', async ({ page }) => {
  await givenTable(page, XLSX);
  await sees('arrangements by industry, by county and by years', async () => {
    for (const name of ['Branża', 'Powiat', 'Lata']) await expect(arranged(page, name)).toBeVisible();
    await expect(arranged(page, 'Branża')).toHaveAttribute('aria-pressed', 'true');
  });
  const ask = (text: string | RegExp) => inspector(page).getByRole('button', { name: text }).click();
  const back = () =>
    page.evaluate(() => {
      location.hash = location.hash.replace(/&(?!data=|file=).*$/, '');
    });
  await when('the reader asks whose industry is not given', () => ask('Dla kogo nie podano: „Branża”?'));
  const without = FIRMS.rows.flatMap(([name = '', , industry]) => (industry === '' ? [name] : []));
  await sees('those firms in the list', async () =>
    expect((await listedNames(page)).toSorted()).toEqual(without.toSorted()),
  );
  await back();
  await when('the reader asks how it grew', async () => {
    await page.getByRole('button', { name: 'Pytania' }).click();
    await ask('Jak to rosło?');
  });
  const dated = countOf(4, (cell) => cell !== '');
  await sees('the firms with a year, in its columns', async () => {
    await expect(arranged(page, 'Lata')).toHaveAttribute('aria-pressed', 'true');
    await expect(resultText(page)).toContainText(`${dated} aktorów z`);
  });
  await when('the reader asks who has most ties', async () => {
    await page.getByRole('button', { name: 'Pytania' }).click();
    await ask('Kto jest powiązany z największą liczbą innych?');
  });
  await sees('an answer, and nothing that axe finds', async () => {
    await expect(inspector(page)).toContainText('Klaster');
    expect(await violationsOf(page)).toEqual([]);
  });
});

test('a link to it names its file, elsewhere asks for that, and tells another from it', async ({ page }) => {
  await givenTable(page, CSV);
  await choose(page, 'Powiat', /^lubelski/);
  await expect(page).toHaveURL(/a\.Powiat=lubelski/);
  const link = page.url();
  await when('the reader shares it', () => page.getByRole('button', { name: 'Udostępnij' }).click());
  await sees('that whoever opens the link needs the file', () =>
    expect(page.getByRole('dialog')).toContainText('Firmy regionu.csv'),
  );
  await page.keyboard.press('Escape');
  await given('another device', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
  });
  await when('the link is opened there', () => page.goto(link));
  const notice = page.getByRole('status').filter({ hasText: 'Firmy regionu.csv' });
  await sees('a notice that asks for the file by its name', () =>
    expect(notice.getByRole('button', { name: 'Otwórz plik atlasu' })).toBeVisible(),
  );
  await openTable(page, XLSX);
  await sees('that this is another file', () => expect(notice).toContainText('To inny plik'));
  await openTable(page, CSV);
  const there = countOf(3, (cell) => cell === 'lubelski');
  await sees('the view of the link', () => expect(resultText(page)).toContainText(`${there} aktorów z`));
});
