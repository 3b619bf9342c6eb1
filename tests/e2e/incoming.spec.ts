import type { Page } from '@playwright/test';
import { firmsCsv, firmsOf, firmsXlsx, windows1250 } from '../support/firms';
import { given, sees, when } from './driver';
import {
  atRest,
  chooseFiles,
  command,
  expect,
  faultsInThemes,
  openAtlas,
  openTable,
  resultText,
  sharing as test,
} from './fixtures';

// Tables that a reader brings: what they mean is shown and can be changed before anything becomes of them.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const preview = (page: Page) => page.getByRole('dialog', { name: /^Podgląd: / });
const press = (page: Page, name: string) => preview(page).getByRole('button', { name, exact: true }).click();

/** Leaves for the shipped atlas, so that the next test of the page finds it. */
test.afterEach(async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '';
  });
  const leave = page.getByRole('dialog').getByRole('button', { name: 'Porzuć zmiany i otwórz' });
  await expect(
    heading(page)
      .filter({ hasText: /^Wyżyny/ })
      .or(leave),
  ).toBeVisible();
  if (await leave.isVisible()) await leave.click();
  await expect(heading(page)).toContainText('Wyżyny');
});

const FIRMS = firmsOf(300);

/** The same register a year later: one firm is gone, one founded in another year, one new. */
const LATER = {
  header: FIRMS.header,
  rows: [
    ...FIRMS.rows.slice(0, 298).map((row, index) => (index === 2 ? changed(row) : row)),
    FIRMS.rows[298] ?? [],
    (FIRMS.rows[0] ?? []).map((cell, at) => ['Zupełnie Nowa Firma', ''][at] ?? cell),
  ],
};

function changed(row: readonly string[]): readonly string[] {
  const year = FIRMS.header.findIndex((name) => /rok/i.test(name));
  return row.map((cell, at) => (at === year ? '1999' : cell));
}

for (const [name, content] of [
  ['rejestr.csv', firmsCsv(FIRMS)],
  ['rejestr.xlsx', firmsXlsx(FIRMS)],
] as const) {
  test(
    `a register of 300 firms in ${name} becomes a map in three actions`,
    name.endsWith('csv') ? { tag: '@both' } : {},
    async ({ page }) => {
      await given('the atlas', () => openAtlas(page));
      await when('the register is chosen', () => chooseFiles(page, [{ name, content }]));
      await sees('what its columns mean, and what would become of it', async () => {
        await expect(preview(page).getByRole('combobox', { name: 'Co znaczy kolumna NIP' })).toHaveValue('value');
        await expect(preview(page).getByRole('combobox', { name: /^Rodzaj wartości w kolumnie NIP/ })).toHaveValue(
          'identifier',
        );
        await expect(preview(page).getByRole('region', { name: 'Co powstanie' })).toContainText('454 aktorów');
      });
      await when('it is opened', () => press(page, 'Otwórz jako osobny atlas'));
      await sees('its actors on the map', async () => {
        await expect(heading(page)).toContainText('rejestr');
        await expect(resultText(page)).toContainText('454 aktorów z 454');
      });
      await when('the page is loaded anew', () => page.reload());
      await sees('it again', () => expect(heading(page)).toContainText('rejestr'));
      await when('the reader asks what its columns mean', () => command(page, 'Zmień, co znaczą kolumny'));
      await sees('the preview, its heading first', () =>
        expect(preview(page).getByRole('heading', { level: 2 })).toBeFocused(),
      );
      await page.keyboard.press('Escape');
    },
  );
}

test('letters of an older program are asked about, and a column is left out by hand', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  await when('a table in Windows-1250 is chosen', () =>
    chooseFiles(page, [{ name: 'firmy.csv', content: windows1250('nazwa;branża\nZakład Dąb;drewno\nŁąka;zboże\n') }]),
  );
  const encoding = preview(page).getByRole('group', { name: /^Jak zapisano litery/ });
  await sees('lines with their letters in each encoding', async () => {
    await expect(encoding.getByRole('radio', { name: /^Windows-1250/ })).toBeChecked();
    await expect(encoding.getByRole('radio', { name: /^ISO 8859-2/ })).not.toBeChecked();
  });
  await when('the other is chosen', () => encoding.getByRole('radio', { name: /^ISO 8859-2/ }).check());
  await sees('it chosen', () => expect(encoding.getByRole('radio', { name: /^ISO 8859-2/ })).toBeChecked());
  await when('a column is left out', async () => {
    await encoding.getByRole('radio', { name: /^Windows-1250/ }).check();
    await expect(encoding.getByRole('radio', { name: /^Windows-1250/ })).toBeChecked();
    await preview(page)
      .getByRole('combobox', { name: /^Co znaczy kolumna [Bb]ranża/ })
      .selectOption('none');
  });
  await sees('it left out', () =>
    expect(preview(page).getByRole('combobox', { name: /^Co znaczy kolumna [Bb]ranża/ })).toHaveValue('none'),
  );
  await when('it is given up', () => preview(page).getByRole('button', { name: 'Anuluj' }).first().click());
  await sees('what was open', () => expect(heading(page)).toContainText('Wyżyny'));
});

test('the register of a year later is looked at on the map, merged, and compared', async ({ page }) => {
  test.slow();
  await given('the register of a year', async () => {
    await openAtlas(page);
    await openTable(page, { name: 'rok1.csv', content: firmsCsv(FIRMS) });
  });
  const later = { name: 'rok2.csv', content: firmsCsv(LATER) };
  await when('the next one is to be merged', async () => {
    await chooseFiles(page, [later], 'Scal plik');
    await press(page, 'Co się zmieni…');
  });
  const changes = preview(page).getByRole('region', { name: 'Co się zmieni' });
  await sees('how many are new, changed and gone', () =>
    expect(changes.getByRole('status').first()).toContainText(
      /1\snowy, 1\szmieniony, 1\sbez odpowiednika w nowym; 452\sbez zmian/,
    ),
  );
  await when('that is looked at on the map', () => press(page, 'Pokaż na mapie'));
  await sees('both on one map, and that nothing has changed', async () => {
    await expect(heading(page)).toContainText('rok1 ↔ rok2');
    await expect(page.getByText('nic jeszcze nie zmieniono')).toBeVisible();
  });
  await when('the reader goes back to the choices and merges', async () => {
    await page.getByRole('button', { name: 'Wróć do wyboru' }).click();
    await press(page, 'Scal');
  });
  const hasNewcomer = () =>
    page.evaluate(() =>
      [...(window.wyzyny?.store?.getState().graph.nodes.values() ?? [])].some(({ name }) =>
        Object.values(name).includes('Zupełnie Nowa Firma'),
      ),
    );
  await sees('the merged register, and that it is a copy', async () => {
    await expect(heading(page)).toHaveText(/^rok1/);
    await expect(page.getByText('Scalono we własnej kopii')).toBeVisible();
    await expect.poll(hasNewcomer).toBe(true);
    await atRest(page);
  });
  await when('the merge is taken back, and done again', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(hasNewcomer).toBe(false);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(hasNewcomer).toBe(true);
  });
  await when('the next one is compared with it', async () => {
    await chooseFiles(page, [later], 'Porównaj plik');
    await press(page, 'Co się zmieni…');
    await press(page, 'Porównaj: oba na jednej mapie');
  });
  await sees('both on one map', () => expect(heading(page)).toContainText('rok1 ↔ rok2'));
});

test('ten rows that are pasted become a map', async ({ page }) => {
  await given('the atlas', () => openAtlas(page));
  const rows = [
    'nazwa\tmiasto\twspółpracuje z',
    ...Array.from({ length: 10 }, (_, at) => `Firma ${at}\tLublin\tFirma ${(at + 1) % 10}`),
  ];
  await when('they are pasted on the map', () =>
    page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
    }, rows.join('\n')),
  );
  await sees('what would become of them', () =>
    expect(preview(page).getByRole('region', { name: 'Co powstanie' })).toContainText('10 aktorów, 10 relacji'),
  );
  await when('they are opened', () => press(page, 'Otwórz jako osobny atlas'));
  await sees('them', () => expect(resultText(page)).toContainText('10 aktorów z 10, 10 relacji'));
});

test('a file that is dropped is shown before anything becomes of it, and a broken row is named by its line', async ({
  page,
}) => {
  await given('the atlas', () => openAtlas(page));
  await when('files are held over it and let go of', () =>
    page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['nazwa;rok\nMłyn;1990\n;1991\nSklep;dawno\n'], 'firmy.csv'));
      document.body.dispatchEvent(new DragEvent('dragover', { dataTransfer: data, bubbles: true, cancelable: true }));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }),
  );
  await sees('the line of the row without a name', () => expect(preview(page)).toContainText('wiersz 3'));
  await sees('nothing that axe finds, in any theme', async () =>
    expect(await faultsInThemes(page, ['dialog'])).toEqual([]),
  );
  await page.keyboard.press('Escape');
  await sees('what was open', () => expect(heading(page)).toContainText('Wyżyny'));
});
