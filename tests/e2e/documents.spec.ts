import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { command, expect, inspector, openAtlas, resultText, sharing as test, violationsOf } from './fixtures';

// Other graphs than the shipped one: opened from the palette and by links, looked at, asked, shared, and left again.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const search = (page: Page) => page.locator('#search');

/** Opens an example from the palette, by keys. */
async function openExample(page: Page, name: string): Promise<void> {
  await openAtlas(page);
  await command(page, `Otwórz: ${name}`);
  await expect(heading(page)).toContainText(name);
}

/** Leaves for the shipped atlas, so that the next test of the page finds it. */
test.afterEach(async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(heading(page)).toContainText('Wyżyny');
});

test('an example opens from the palette by keys, and the way back does', { tag: '@both' }, async ({ page }) => {
  await openExample(page, 'Klub karate');
  await expect(resultText(page)).toContainText('34 aktorów z 34, 78 relacji');
  await expect(page).toHaveURL(/data=karate/);
  await expect(page).toHaveTitle(/^Klub karate/);
  await command(page, 'Wróć do atlasu Lublina');
  await expect(heading(page)).toContainText('Wyżyny');
  await expect(page).not.toHaveURL(/data=/);
  await expect(resultText(page)).toContainText('76 aktorów z 76');
});

test('the browser goes back from an example to the view that was left', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster');
  await command(page, 'Otwórz: Nędznicy');
  await expect(resultText(page)).toContainText('77 aktorów z 77, 254 relacje');
  await page.goBack();
  await expect(resultText(page)).toContainText('16 aktorów z 76');
  await page.goForward();
  await expect(heading(page)).toContainText('Nędznicy');
});

test('the browser goes back from an example to all that was seen: camera, selection, question and arrangement', async ({
  page,
}) => {
  await openAtlas(page, '#v=1&kind=cluster&select=lubelska-medycyna&camera=1.4:60:-40&arrange=helix&colour=kind');
  const view = () => page.evaluate(() => window.wyzyny?.store?.getState().view);
  const [before, address] = [await view(), page.url()];
  await command(page, 'Otwórz: Klub karate');
  await expect(resultText(page)).toContainText('34 aktorów z 34');
  await page.goBack();
  await expect(heading(page)).toContainText('Wyżyny');
  await expect(page).toHaveURL(address);
  expect(await view()).toEqual(before);
});

test('the foot of the first screen offers the examples, and says where one is from', async ({ page }) => {
  await openAtlas(page);
  await inspector(page)
    .getByRole('button', { name: /Teatry Modrowca/ })
    .click();
  await expect(heading(page)).toContainText('Teatry Modrowca');
  await expect(inspector(page)).toContainText('Wszystko zmyślone');
  await expect(inspector(page).getByRole('button', { name: /Teatry Modrowca/ })).toHaveCount(0);
  await inspector(page).getByRole('button', { name: 'Wróć do atlasu Lublina' }).click();
  await expect(heading(page)).toContainText('Wyżyny');
});

test('hills stand for a category, for a relation’s ends or for communities', async ({ page }) => {
  for (const [example, hills] of [
    ['karate', 2],
    ['les-miserables', 6],
    ['modrowiec', 5],
  ] as const) {
    await page.goto(`#v=1&data=${example}`);
    await expect(page).toHaveURL(new RegExp(`data=${example}`));
    await expect
      .poll(() =>
        page.evaluate((id) => {
          const state = window.wyzyny?.store?.getState();
          if (state?.document.id !== id) return 0;
          return state.graph.domain.memberships(state.graph, { inferred: true }).size;
        }, example),
      )
      .toBeGreaterThanOrEqual(hills);
  }
});

test('arrangements are offered only where the data bear them', async ({ page }) => {
  const names = () => page.getByRole('group', { name: 'Układ' }).getByRole('button').allInnerTexts();
  await openExample(page, 'Nędznicy');
  expect(await names()).toEqual(['Grupy', 'Wokół', 'Swobodny']);
  await command(page, 'Otwórz: Teatry');
  await expect(heading(page)).toContainText('Teatry');
  expect(await names()).toEqual(['Macierzysta scena', 'Gatunek', 'Lata', 'Wokół', 'Swobodny']);
  await page.getByRole('button', { name: 'Gatunek' }).click();
  await expect(page).toHaveURL(/arrange=helix/);
  await page.getByRole('button', { name: 'Lata', exact: true }).click();
  await expect(page).toHaveURL(/arrange=years/);
});

test('an example is filtered by its own facets, and the link keeps that', async ({ page }) => {
  await page.goto('#v=1&data=modrowiec&a.genre=comedy&a.since=1900..1950');
  await expect(heading(page)).toContainText('Teatry');
  await expect(resultText(page)).toContainText(/\d+\saktor\S*\sz\s56/);
  const before = await resultText(page).textContent();
  await expect(page.getByRole('main')).toContainText('gatunek: komedia');
  await page.reload();
  await expect(heading(page)).toContainText('Teatry');
  await expect(resultText(page)).toHaveText(before ?? '');
});

test('an actor of an example is found, told of, and its ways are asked', async ({ page }) => {
  await openExample(page, 'Klub karate');
  await search(page).fill('Pan Hi');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText('Pan Hi');
  await page.goto('#v=1&data=karate&ask=paths;from=member-17;to=member-34');
  await expect(inspector(page)).toContainText('Najkrótsza droga');
});

test('the list of an example has its own columns, sorts by them, and is saved under its name', async ({ page }) => {
  await page.goto('#v=1&data=modrowiec&panel=list');
  const list = page.getByRole('region', { name: 'lista' });
  await list.getByRole('button', { name: /Widzowie/ }).click();
  await expect(page).toHaveURL(/sort=a\.audience/);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    list.getByRole('button', { name: 'Pobierz CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^modrowiec-/);
});

test('an example speaks the other language, and axe finds nothing in it', async ({ page }) => {
  await page.goto('#v=1&data=modrowiec&lang=en');
  await expect(heading(page)).toContainText('The theatres of Modrowiec');
  await expect(resultText(page)).toContainText('56 actors of 56');
  expect(await violationsOf(page)).toEqual([]);
  await page.evaluate(() => {
    location.hash = '#v=1&lang=pl';
  });
});

test('edits that are kept nowhere are asked about before something else opens', async ({ page }) => {
  await openExample(page, 'Klub karate');
  await page.evaluate(async () => {
    const entity = window.wyzyny?.store?.getState().graph.nodes.get('member-01');
    if (!entity) throw new Error('nobody is there');
    const item = { ...entity, id: 'newcomer', name: { pl: 'Nowy', en: 'Newcomer' } };
    await window.wyzyny?.edit?.({ entities: { added: [{ item, after: 'member-01' }], updated: [], removed: [] } });
  });
  await expect(resultText(page)).toContainText('35 aktorów z 35');
  await command(page, 'Wróć do atlasu Lublina');
  const dialog = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' });
  await dialog.getByRole('button', { name: 'Zostań' }).click();
  await expect(resultText(page)).toContainText('35 aktorów z 35');
  await command(page, 'Wróć do atlasu Lublina');
  await dialog.getByRole('button', { name: 'Porzuć zmiany i otwórz' }).click();
  await expect(heading(page)).toContainText('Wyżyny');
});

test('where nothing has a year, the map has the place of the years', async ({ page }) => {
  const below = () =>
    page.locator('[data-map-region]').evaluate((map) => innerHeight - map.getBoundingClientRect().bottom);
  await openAtlas(page);
  expect(await below()).toBeGreaterThan(60);
  await openExample(page, 'Klub karate');
  expect(await below()).toBe(0);
  await expect(page.getByRole('button', { name: 'Pokaż oś czasu' })).toHaveCount(0);
  await page.getByRole('application').focus();
  await page.keyboard.press('j');
  expect(await below()).toBe(0);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Skróty klawiaturowe' });
  await expect(keys).toContainText('Układ: swobodny');
  await expect(keys).not.toContainText(/Oś czasu|Układ: (lata|helisa)/);
  await page.keyboard.press('Escape');
});

test('a story without scenes is not told, by link, by button or by command', async ({ page }) => {
  await page.goto('#v=1&data=karate&stage=play');
  await expect(heading(page)).toContainText('Klub karate');
  const told = page.getByRole('status').filter({ hasText: 'Nie ma jeszcze żadnej sceny' });
  await expect(told).toBeVisible();
  await expect(page.getByRole('region', { name: 'Opowieść' })).toHaveCount(0);
  await expect(page).not.toHaveURL(/stage=/);
  await told.getByRole('button', { name: 'Zamknij' }).click();
  await command(page, 'Opowiadaj');
  await expect(told).toBeVisible();
  await command(page, 'Sceny opowieści');
  await expect(page.getByRole('button', { name: 'Opowiadaj' })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.getByRole('button', { name: 'Wróć do opowieści z atlasu' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zamknij sceny' }).click();
});

test('a link to an arrangement that the graph does not bear says what it left out', async ({ page }) => {
  await page.goto('#v=1&data=karate&arrange=helix');
  await expect(page.getByRole('status').filter({ hasText: 'arrange=helix' })).toBeVisible();
});

for (const name of ['KARATE', '../../etc']) {
  test(`a link to a document called ${name} says that it is not here`, async ({ page }) => {
    await page.goto(`#v=1&data=${name}`);
    await expect(page.getByText('Link dotyczy pliku, którego tu nie ma')).toBeVisible();
    await expect(heading(page)).toContainText('Wyżyny');
  });
}

test('a link to a file that is not here opens the shipped atlas and says so', async ({ page }) => {
  await openAtlas(page);
  await page.goto('#v=1&data=k3j4h5g6f7d8s9a0&kind=leader');
  await expect(page.getByText('Link dotyczy pliku, którego tu nie ma')).toBeVisible();
  await expect(heading(page)).toContainText('Wyżyny');
});

/** A register whose relation leads to nobody. */
const FAULTY = {
  format: 'wyzyny',
  version: 1,
  title: { pl: 'Mój rejestr' },
  vocabulary: {},
  entities: ['Młyn', 'Piekarnia', 'Sklep'].map((name) => ({ id: name, kind: 'firma', name: { pl: name } })),
  relations: [
    { from: 'Młyn', type: 'dostarcza', to: 'Piekarnia' },
    { from: 'Piekarnia', type: 'dostarcza', to: 'nikt' },
  ],
};

/** Chooses a file from the palette. */
async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), command(page, 'Otwórz plik atlasu')]);
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('a file of the reader opens, says what was wrong in it, and is there after a reload', { tag: '@both' }, async ({
  page,
}) => {
  await openAtlas(page);
  await chooseFile(page, 'rejestr.json', JSON.stringify(FAULTY));
  await expect(heading(page)).toContainText('Mój rejestr');
  await expect(resultText(page)).toContainText('3 aktorów z 3, 1 relacja');
  await page.getByRole('button', { name: 'Zobacz, co zmieniono' }).click();
  const dialog = page.getByRole('dialog', { name: 'Co zmieniono w pliku rejestr.json' });
  await expect(dialog).toContainText('nikt');
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(heading(page)).toContainText('Mój rejestr');
  await page.goBack();
  await expect(heading(page)).toContainText('Wyżyny');
  await page.goForward();
  await expect(heading(page)).toContainText('Mój rejestr');
});

test('a file that holds no atlas is refused with the reason, and what is open stays', async ({ page }) => {
  await openAtlas(page, '#v=1&kind=cluster');
  await chooseFile(page, 'firmy.csv', 'Firma;Rok\nMłyn;1921\n');
  const dialog = page.getByRole('dialog', { name: 'Nie otwarto pliku firmy.csv' });
  await expect(dialog).toContainText('JSON');
  await page.keyboard.press('Escape');
  await expect(resultText(page)).toContainText('16 aktorów z 76');
  await expect(page).not.toHaveURL(/data=/);
});

test('what is open is saved as a file, which opens as the same graph at a link that waited for it', async ({
  page,
}) => {
  await openExample(page, 'Teatry');
  const [download] = await Promise.all([page.waitForEvent('download'), command(page, 'Zapisz plik atlasu')]);
  expect(download.suggestedFilename()).toBe('modrowiec.wyzyny.json');
  const text = await readFile(await download.path(), 'utf8');
  await chooseFile(page, 'teatry.json', text);
  await expect(page).toHaveURL(/data=[a-z0-9]{16}(&|$)/);
  const link = page.url().replace(/#.*/, (fragment) => `${fragment}&a.genre=comedy`);
  // As in another tab, where the file was never opened.
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goto(link);
  await page.getByRole('status').getByRole('button', { name: 'Otwórz plik atlasu' }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Otwórz plik atlasu' }).click(),
  ]);
  await chooser.setFiles({ name: 'teatry.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(heading(page)).toContainText('Teatry');
  await expect(page.getByRole('main')).toContainText('gatunek: komedia');
});
