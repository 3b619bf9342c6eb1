import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { xlsxOf } from '../support/workbooks';
import { given, sees, when } from './driver';
import {
  chooseFiles,
  command,
  expect,
  inspector,
  openAtlas,
  openTable,
  resultText,
  sharing as test,
  violationsOf,
} from './fixtures';

// Other graphs than the shipped one: opened from the palette and by links, looked at, asked, shared, and left again.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const search = (page: Page) => page.locator('#search');

/** An example that the reader has opened from the palette, by keys. */
const givenExample = (page: Page, name: string) =>
  given(`the example “${name}”, opened from the palette`, async () => {
    await openAtlas(page);
    await command(page, `Otwórz: ${name}`);
    await expect(heading(page)).toContainText(name);
  });

const givenAtlas = (page: Page, fragment = '') => given(`the atlas at “${fragment}”`, () => openAtlas(page, fragment));
const whenCommanded = (page: Page, name: string) =>
  when(`the reader asks for “${name}” in the palette`, () => command(page, name));
const whenLinked = (page: Page, fragment: string) => when(`a link leads to ${fragment}`, () => page.goto(fragment));
const whenReloaded = (page: Page) => when('the page is loaded anew', () => page.reload());
const whenBack = (page: Page) => when('the browser goes back', () => page.goBack());
const whenForward = (page: Page) => when('the browser goes forward', () => page.goForward());
const seesTitle = (page: Page, title: string) =>
  sees(`“${title}” is open`, () => expect(heading(page)).toContainText(title));
const seesResult = (page: Page, text: string | RegExp) =>
  sees(`the map shows ${text}`, () => expect(resultText(page)).toContainText(text));

/** Leaves for the shipped atlas, so that the next test of the page finds it. */
test.afterEach(async ({ page }) => {
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(heading(page)).toContainText('Wyżyny');
});

test('an example opens from the palette by keys, and the way back does', { tag: '@both' }, async ({ page }) => {
  await givenExample(page, 'Klub karate');
  await seesResult(page, '34 aktorów z 34, 78 relacji');
  await sees('its name in the address and in the title of the page', async () => {
    await expect(page).toHaveURL(/data=karate/);
    await expect(page).toHaveTitle(/^Klub karate/);
  });
  await whenCommanded(page, 'Wróć do atlasu Lublina');
  await seesTitle(page, 'Wyżyny');
  await sees('no other name in the address', () => expect(page).not.toHaveURL(/data=/));
  await seesResult(page, '76 aktorów z 76');
});

test('the browser goes back from an example to the view that was left', async ({ page }) => {
  await givenAtlas(page, '#v=1&kind=cluster');
  await whenCommanded(page, 'Otwórz: Nędznicy');
  await seesResult(page, '77 aktorów z 77, 254 relacje');
  await whenBack(page);
  await seesResult(page, '16 aktorów z 76');
  await whenForward(page);
  await seesTitle(page, 'Nędznicy');
});

test('the browser goes back from an example to all that was seen: camera, selection, question and arrangement', async ({
  page,
}) => {
  await givenAtlas(page, '#v=1&kind=cluster&select=lubelska-medycyna&arrange=helix&camera=1.4:60:-40&colour=kind');
  const view = () => page.evaluate(() => window.wyzyny?.store?.getState().view);
  const [before, address] = [await view(), page.url()];
  await whenCommanded(page, 'Otwórz: Klub karate');
  await seesResult(page, '34 aktorów z 34');
  await whenBack(page);
  await seesTitle(page, 'Wyżyny');
  await sees('the address and the view as they were', async () => {
    await expect(page).toHaveURL(address);
    await expect.poll(view).toEqual(before);
  });
});

test('the foot of the first screen offers the examples, and says where one is from', async ({ page }) => {
  const offer = inspector(page).getByRole('button', { name: /Teatry Modrowca/ });
  await givenAtlas(page);
  await when('the reader chooses the theatres at the foot of the first screen', () => offer.click());
  await seesTitle(page, 'Teatry Modrowca');
  await sees('where they are from, and no offer of them', async () => {
    await expect(inspector(page)).toContainText('Wszystko zmyślone');
    await expect(offer).toHaveCount(0);
  });
  await when('the reader asks for the way back there', () =>
    inspector(page).getByRole('button', { name: 'Wróć do atlasu Lublina' }).click(),
  );
  await seesTitle(page, 'Wyżyny');
});

test('hills stand for a category, for a relation’s ends or for communities', async ({ page }) => {
  for (const [example, hills] of [
    ['karate', 2],
    ['les-miserables', 6],
    ['modrowiec', 5],
  ] as const) {
    await whenLinked(page, `#v=1&data=${example}`);
    await sees(`${hills} hills or more`, async () => {
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
    });
  }
});

test('arrangements are offered only where the data bear them', async ({ page }) => {
  const seesOffers = (...names: readonly string[]) =>
    sees(`the arrangements ${names.join(', ')}`, async () => {
      const buttons = page.getByRole('group', { name: 'Układ' }).getByRole('button');
      expect(await buttons.allInnerTexts()).toEqual(names);
    });
  await givenExample(page, 'Nędznicy');
  await seesOffers('Grupy', 'Wokół', 'Swobodny');
  await whenCommanded(page, 'Otwórz: Teatry');
  await seesTitle(page, 'Teatry');
  await seesOffers('Macierzysta scena', 'Gatunek', 'Lata', 'Wokół', 'Swobodny');
  await when('the reader arranges by genre', () => page.getByRole('button', { name: 'Gatunek' }).click());
  await sees('sides', () => expect(page).toHaveURL(/arrange=helix/));
  await when('the reader arranges by years', () => page.getByRole('button', { name: 'Lata', exact: true }).click());
  await sees('years', () => expect(page).toHaveURL(/arrange=years/));
});

test('an example is filtered by its own facets, and the link keeps that', async ({ page }) => {
  await whenLinked(page, '#v=1&data=modrowiec&a.genre=comedy&a.since=1900..1950');
  await seesTitle(page, 'Teatry');
  await seesResult(page, /\d+\saktor\S*\sz\s56/);
  const before = await resultText(page).textContent();
  await sees('what is asked for, in words', () => expect(page.getByRole('main')).toContainText('gatunek: komedia'));
  await whenReloaded(page);
  await seesTitle(page, 'Teatry');
  await sees('the same as before', () => expect(resultText(page)).toHaveText(before ?? ''));
});

test('an actor of an example is found, told of, and its ways are asked', async ({ page }) => {
  await givenExample(page, 'Klub karate');
  await when('the reader searches for Mr Hi', async () => {
    await search(page).fill('Pan Hi');
    await page.keyboard.press('Enter');
  });
  await sees('what is told of him', () =>
    expect(inspector(page).getByRole('heading', { level: 2 })).toContainText('Pan Hi'),
  );
  await whenLinked(page, '#v=1&data=karate&ask=paths;from=member-17;to=member-34');
  await sees('the shortest way', () => expect(inspector(page)).toContainText('Najkrótsza droga'));
});

test('the list of an example has its own columns, sorts by them, and is saved under its name', async ({ page }) => {
  const list = page.getByRole('region', { name: 'lista' });
  await whenLinked(page, '#v=1&data=modrowiec&panel=list');
  await when('the reader sorts by audience', () => list.getByRole('button', { name: /Widzowie/ }).click());
  await sees('that in the address', () => expect(page).toHaveURL(/sort=a\.audience/));
  const [download] = await when('the reader saves the list', () =>
    Promise.all([page.waitForEvent('download'), list.getByRole('button', { name: 'Pobierz CSV' }).click()]),
  );
  await sees('a file that is called after the example', async () =>
    expect(download.suggestedFilename()).toMatch(/^modrowiec-/),
  );
});

test('an example speaks the other language, and axe finds nothing in it', async ({ page }) => {
  await whenLinked(page, '#v=1&data=modrowiec&lang=en');
  await seesTitle(page, 'The theatres of Modrowiec');
  await seesResult(page, '56 actors of 56');
  await sees('nothing that axe finds', async () => expect(await violationsOf(page)).toEqual([]));
  await page.evaluate(() => {
    location.hash = '#v=1&lang=pl';
  });
});

test('edits that are kept nowhere are asked about before something else opens', async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'Zmiany nie są zapisane' });
  const answer = (name: string) => dialog.getByRole('button', { name }).click();
  await givenExample(page, 'Klub karate');
  await given('a newcomer in it', () =>
    page.evaluate(async () => {
      const entity = window.wyzyny?.store?.getState().graph.nodes.get('member-01');
      if (!entity) throw new Error('nobody is there');
      const item = { ...entity, id: 'newcomer', name: { pl: 'Nowy', en: 'Newcomer' } };
      await window.wyzyny?.edit?.({ entities: { added: [{ item, after: 'member-01' }], updated: [], removed: [] } });
    }),
  );
  await seesResult(page, '35 aktorów z 35');
  await whenCommanded(page, 'Wróć do atlasu Lublina');
  await when('the reader is asked, and stays', () => answer('Zostań'));
  await seesResult(page, '35 aktorów z 35');
  await whenCommanded(page, 'Wróć do atlasu Lublina');
  await when('the reader is asked, and lets the changes go', () => answer('Porzuć zmiany i otwórz'));
  await seesTitle(page, 'Wyżyny');
});

test('where nothing has a year, the map has the place of the years', async ({ page }) => {
  const below = () =>
    page.locator('[data-map-region]').evaluate((map) => innerHeight - map.getBoundingClientRect().bottom);
  const seesNothingBelow = () => sees('nothing below the map', async () => expect(await below()).toBe(0));
  await givenAtlas(page);
  await sees('the years below the map', async () => expect(await below()).toBeGreaterThan(60));
  await givenExample(page, 'Klub karate');
  await seesNothingBelow();
  await sees('no button that would bring them', () =>
    expect(page.getByRole('button', { name: 'Pokaż oś czasu' })).toHaveCount(0),
  );
  await when('the reader presses the key of the years on the map', async () => {
    await page.getByRole('application').focus();
    await page.keyboard.press('j');
  });
  await seesNothingBelow();
  await when('the reader asks which keys there are', () => page.keyboard.press('?'));
  await sees('those of what the graph bears alone', async () => {
    const keys = page.getByRole('dialog', { name: 'Skróty klawiaturowe' });
    await expect(keys).toContainText('Układ: swobodny');
    await expect(keys).not.toContainText(/Oś czasu|Układ: (lata|helisa)/);
  });
  await page.keyboard.press('Escape');
});

test('a story without scenes is not told, by link, by button or by command', async ({ page }) => {
  const told = page.getByRole('status').filter({ hasText: 'Nie ma jeszcze żadnej sceny' });
  const seesThat = () => sees('that there is no scene yet', () => expect(told).toBeVisible());
  await whenLinked(page, '#v=1&data=karate&stage=play');
  await seesTitle(page, 'Klub karate');
  await seesThat();
  await sees('no stage, and none in the address', async () => {
    await expect(page.getByRole('region', { name: 'Opowieść' })).toHaveCount(0);
    await expect(page).not.toHaveURL(/stage=/);
  });
  await when('the reader closes the notice', () => told.getByRole('button', { name: 'Zamknij' }).click());
  await whenCommanded(page, 'Opowiadaj');
  await seesThat();
  await whenCommanded(page, 'Sceny opowieści');
  await sees('that it cannot be told, and no way back to a story of the atlas', async () => {
    await expect(page.getByRole('button', { name: 'Opowiadaj' })).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByRole('button', { name: 'Wróć do opowieści wyjściowej' })).toHaveCount(0);
  });
  await page.getByRole('button', { name: 'Zamknij sceny' }).click();
});

test('a link to an arrangement that the graph does not bear says what it left out', async ({ page }) => {
  await whenLinked(page, '#v=1&data=karate&arrange=helix');
  await sees('what was left out', () =>
    expect(page.getByRole('status').filter({ hasText: 'arrange=helix' })).toBeVisible(),
  );
});

const seesNoFile = (page: Page) =>
  sees('that the link is of a file that is not here', () =>
    expect(page.getByText('Link dotyczy pliku, którego tu nie ma')).toBeVisible(),
  );

for (const name of ['KARATE', '../../etc']) {
  test(`a link to a document called ${name} says that it is not here`, async ({ page }) => {
    await whenLinked(page, `#v=1&data=${name}`);
    await seesNoFile(page);
    await seesTitle(page, 'Wyżyny');
  });
}

test('a link to a file that is not here opens the shipped atlas and says so', async ({ page }) => {
  await givenAtlas(page);
  await whenLinked(page, '#v=1&data=k3j4h5g6f7d8s9a0&kind=leader');
  await seesNoFile(page);
  await seesTitle(page, 'Wyżyny');
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

/** The reader chooses a file where one is asked for: by the palette, unless something else asks. */
const whenFileChosen = (page: Page, name: string, content: string | Uint8Array, ask?: () => Promise<void>) =>
  when(`the reader opens the file ${name}`, () => chooseFiles(page, [{ name, content }], ask));

const whenTableOpened = (page: Page, name: string, content: string | Uint8Array) =>
  when(`the reader opens the table ${name} as it is taken to be`, () => openTable(page, { name, content }));

test('a file of the reader opens, says what was wrong in it, and is there after a reload', { tag: '@both' }, async ({
  page,
}) => {
  const dialog = page.getByRole('dialog', { name: 'Co zmieniono w pliku rejestr.json' });
  await givenAtlas(page);
  await whenFileChosen(page, 'rejestr.json', JSON.stringify(FAULTY));
  await seesTitle(page, 'Mój rejestr');
  await seesResult(page, '3 aktorów z 3, 1 relacja');
  await when('the reader asks what was changed', () =>
    page.getByRole('button', { name: 'Zobacz, co zmieniono' }).click(),
  );
  await sees('whom a relation leads to in vain, and nothing that axe finds', async () => {
    await expect(dialog).toContainText('nikt');
    expect(await violationsOf(page)).toEqual([]);
  });
  await page.keyboard.press('Escape');
  await whenReloaded(page);
  await seesTitle(page, 'Mój rejestr');
  await whenBack(page);
  await seesTitle(page, 'Wyżyny');
  await whenForward(page);
  await seesTitle(page, 'Mój rejestr');
});

test('a file that holds no atlas is refused with the reason, and what is open stays', async ({ page }) => {
  await givenAtlas(page, '#v=1&kind=cluster');
  await whenFileChosen(page, 'firmy.csv', '<html><table><tr><td>Młyn');
  await sees('why it was not opened', () =>
    expect(page.getByRole('dialog', { name: 'Nie otwarto pliku firmy.csv' })).toContainText('to strona'),
  );
  await page.keyboard.press('Escape');
  await seesResult(page, '16 aktorów z 76');
  await sees('no other name in the address', () => expect(page).not.toHaveURL(/data=/));
});

test('a table of the reader opens as a map, whether it is text or a workbook', { tag: '@both' }, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await givenAtlas(page);
  await whenTableOpened(
    page,
    'handel.csv',
    'od;do;relacja\nMłyn;<img src=x onerror="__xss_canary = 1">;dostarcza\nMłyn;Sklep;dostarcza\n',
  );
  await seesTitle(page, 'handel');
  await seesResult(page, '3 aktorów z 3, 2 relacje');
  const firms = xlsxOf({
    Firmy: [
      ['id', 'nazwa', 'branża'],
      ['m', 'Młyn', 'produkcja'],
      ['p', 'Piekarnia', 'produkcja'],
      ['s', 'Sklep', 'handel'],
      ['k', '=HYPERLINK("https://canary.invalid/")', 'handel'],
    ],
    Relacje: [
      ['od', 'do'],
      ['m', 'p'],
      ['Piekarnia', 's'],
      ['s', 'nikt'],
    ],
  });
  await whenFileChosen(page, 'firmy.xlsx', firms);
  const preview = page.getByRole('dialog', { name: 'Podgląd: firmy.xlsx' });
  await sees('at which row a relation leads to nobody', () =>
    expect(preview).toContainText('arkusz „Relacje”, wiersz 4: wśród aktorów nie ma „nikt”'),
  );
  await preview.getByRole('button', { name: 'Otwórz jako osobny atlas' }).click();
  await seesTitle(page, 'firmy');
  await seesResult(page, '4 aktorów z 4, 2 relacje');
  await whenReloaded(page);
  await seesResult(page, '4 aktorów z 4, 2 relacje');
  await sees('nothing that ran or was asked for', async () => {
    expect(await page.evaluate(() => Reflect.get(window, '__xss_canary'))).toBeUndefined();
    expect(asked.filter((address) => address.includes('canary'))).toEqual([]);
  });
});

test('a workbook made to hurt is refused, and what is open stays', async ({ page }) => {
  await givenAtlas(page, '#v=1&kind=cluster');
  const inflating = xlsxOf({ a: [['x']] }, ' '.repeat(20 * 1024 * 1024));
  await whenFileChosen(page, 'bomba.xlsx', inflating);
  await sees('why it was not opened', () =>
    expect(page.getByRole('dialog', { name: 'Nie otwarto pliku bomba.xlsx' })).toContainText('rozpakowuje się'),
  );
  await page.keyboard.press('Escape');
  await seesResult(page, '16 aktorów z 76');
});

test('what is open is saved as a file, which opens as the same graph at a link that waited for it', async ({
  page,
}) => {
  await givenExample(page, 'Teatry');
  const [download] = await when('the reader saves it as a file', () =>
    Promise.all([page.waitForEvent('download'), command(page, 'Zapisz plik atlasu')]),
  );
  await sees('a file that is called after it', async () =>
    expect(download.suggestedFilename()).toBe('modrowiec.wyzyny.json'),
  );
  const text = await readFile(await download.path(), 'utf8');
  await whenFileChosen(page, 'teatry.json', text);
  await sees('a name of its own in the address', () => expect(page).toHaveURL(/data=[a-z0-9]{16}(&|$)/));
  const link = page.url().replace(/#.*/, (fragment) => `${fragment}&a.genre=comedy`);
  await given('another tab, where the file was never opened', async () => {
    await page.evaluate(() => sessionStorage.clear());
    await page.goto('about:blank');
  });
  await when('a link to the comedies of that file is opened there', () => page.goto(link));
  await sees('an offer to open the file', () =>
    page.getByRole('status').getByRole('button', { name: 'Otwórz plik atlasu' }).waitFor(),
  );
  await whenFileChosen(page, 'teatry.json', text, () =>
    page.getByRole('button', { name: 'Otwórz plik atlasu' }).click(),
  );
  await seesTitle(page, 'Teatry');
  await sees('the comedies', () => expect(page.getByRole('main')).toContainText('gatunek: komedia'));
});
