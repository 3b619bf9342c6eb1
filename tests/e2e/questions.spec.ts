import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { controlsBelow, expect, openAtlas, resultText, test } from './fixtures';

const inspector = (page: Page) => page.getByRole('complementary', { name: 'opis' });
const heading = (page: Page) => inspector(page).getByRole('heading', { level: 2 }).first();
const chains = (page: Page) => inspector(page).getByRole('listitem');
const report = (page: Page) => page.getByRole('dialog', { name: 'Raport' });

const SCIENCE_AND_BUSINESS = '&ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it';
const SHARED = 'lubelski-klaster-zaawansowanych-technologii-lotniczych';

/** The actors that are lit on the map. */
const lit = (page: Page) =>
  page.evaluate(() =>
    window.wyzyny?.core
      .nodes('.lit')
      .map((node) => node.id().slice(2))
      .sort(),
  );

/** Presses Tab until the focus is on this element. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

test.describe('questions to begin with', () => {
  test('stand on the first screen, and open a view that can be taken apart', async ({ page }) => {
    await openAtlas(page);
    const starters = page.getByRole('region', { name: 'Na początek' });
    await expect(starters.getByRole('listitem')).toHaveCount(5);
    await starters.getByRole('button', { name: 'Które klastry nie należą do żadnej wyżyny?' }).click();
    await expect(resultText(page)).toContainText('8 aktorów z 76');
    await page.getByRole('button', { name: /^Usuń warunek: Rejestr klastrów/ }).click();
    await expect(resultText(page)).toContainText('10 aktorów z 76');
    await page.goBack();
    await page.goBack();
    await expect(resultText(page)).toContainText('76 aktorów z 76');
  });

  test('say who links science and business in IT, on the map too', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: 'Kto łączy naukę z biznesem w IT?' }).click();
    await expect(heading(page)).toHaveText('Ułóż pytanie');
    await expect(chains(page)).toHaveText([
      /^Wyższa Szkoła Zarządzania i Administracji w Zamościu.*współpracuje z:.*Netrix Group.*koordynuje.*Klaster-Group\.pl$/,
    ]);
    await expect
      .poll(() => lit(page))
      .toEqual(['klaster-group-pl', 'netrix-group', 'wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu']);
  });

  test('are all in the menu, the focus going along', async ({ page }) => {
    await openAtlas(page);
    await tabTo(page, page.getByRole('button', { name: 'Wszystkie pytania' }));
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Pytania');
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('region', { name: 'Na początek' }).getByRole('listitem')).toHaveCount(9);
    await page.getByRole('button', { name: 'Jak rosły klastry?' }).click();
    await expect(resultText(page)).toContainText('15 aktorów z 76');
    await expect(page.getByRole('button', { name: 'Lata', exact: true })).toHaveAttribute('aria-pressed', 'true');
  });
});

test.describe('a question of picks', () => {
  test('is composed by keys alone, and the link restores it', async ({ page }) => {
    await openAtlas(page);
    await page.keyboard.press('p');
    await expect(heading(page)).toHaveText('Ułóż pytanie');
    await expect(chains(page)).toHaveCount(4);
    await tabTo(page, page.getByRole('combobox', { name: 'Relacja 1' }));
    await page.keyboard.type('koord');
    await expect(chains(page)).toHaveText([/^Uniwersytet Medyczny w Lublinie koordynuje.*Lubelska Medycyna/]);
    await tabTo(page, page.getByRole('button', { name: 'Dodaj krok' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: '3. Kto' })).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: 'Usuń ostatni krok' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('uczelnia – koordynuje – klaster')).toBeVisible();
    await expect(page).toHaveURL(/ask=picks;sentence=kind:university,coordinates,kind:cluster$/);
    await page.reload();
    await expect(chains(page)).toHaveText([/^Uniwersytet Medyczny w Lublinie koordynuje.*Lubelska Medycyna/]);
  });

  test('leads to an actor of its answer and back', async ({ page }) => {
    await openAtlas(page, `#v=1${SCIENCE_AND_BUSINESS}`);
    await chains(page)
      .getByRole('button', { name: /^Netrix Group/ })
      .first()
      .click();
    await expect(heading(page)).toHaveText(/^Netrix Group/);
    await page.getByRole('button', { name: 'Wróć do odpowiedzi' }).click();
    await expect(heading(page)).toHaveText('Ułóż pytanie');
    await expect(heading(page)).toBeFocused();
  });
});

test.describe('compared actors', () => {
  test('the medical university and UMCS: facts, nobody shared, and what only one has', async ({ page }) => {
    await openAtlas(page, '#v=1&ask=menu');
    await page.getByRole('combobox', { name: 'Pierwszy' }).selectOption('Uniwersytet Medyczny w Lublinie');
    await page.getByRole('combobox', { name: 'Drugi' }).selectOption('Uniwersytet Marii Curie-Skłodowskiej');
    await page.getByRole('button', { name: 'Porównaj', exact: true }).click();
    const rows = page.getByRole('table', { name: 'Obok siebie' }).getByRole('row');
    expect(
      await rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent))),
    ).toEqual([
      ['Fakt', 'Uniwersytet Medyczny w Lublinie', 'Uniwersytet Marii Curie-Skłodowskiej'],
      ['Rodzaj', 'uczelnia', 'uczelnia'],
      ['Strona helisy', 'nauka', 'nauka'],
      ['Wyżyna', 'Lubelska Wyżyna Medyczna', 'brak'],
      ['Rok', 'brak', 'brak'],
      ['Członkowie', 'brak', 'brak'],
      ['Firmy', 'brak', 'brak'],
      ['Powiązania', '2', '2'],
      ['Branże', 'brak', 'brak'],
    ]);
    await expect(inspector(page).getByText('Nie mają wspólnych sąsiadów')).toBeVisible();
    const own = inspector(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Z kim jest związany tylko jeden z nich' }) });
    expect(await own.getByRole('button').allInnerTexts()).toEqual([
      'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych',
      'Klaster Designu Innowacji i Mody',
      'Pracownia Technologii Światłowodów',
    ]);
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
    await page.getByRole('button', { name: 'Ustaw wspólnych sąsiadów między nimi' }).click();
    await expect.poll(off).toBeLessThanOrEqual(1);
    await page.getByRole('button', { name: 'Przywróć położenie aktorów' }).click();
    await expect.poll(off).toBe(before);
  });
});

test.describe('a report', () => {
  test('opens by a key, says all of the answer, and gives the focus back', async ({ page }) => {
    await openAtlas(page, `#v=1${SCIENCE_AND_BUSINESS}`);
    await chains(page).first().waitFor();
    const opener = inspector(page).getByRole('button', { name: 'Raport' });
    await opener.focus();
    await page.keyboard.press('o');
    await expect(report(page).getByRole('heading', { level: 2 }).last()).toContainText('dowolne powiązanie');
    await expect(report(page).getByRole('listitem')).toHaveText([/^Znaleziono: 1/, /Netrix Group/]);
    await expect(report(page).getByRole('row')).toHaveCount(4);
    const map = report(page).getByRole('img', { name: 'Mapa' });
    await expect.poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
    await expect(report(page).getByRole('img', { name: /^Kod QR/ })).toBeVisible();
    await expect(report(page).getByRole('link')).toHaveAttribute('href', new RegExp(`#v=1${SCIENCE_AND_BUSINESS}$`));
    await page.keyboard.press('Escape');
    await expect(report(page)).toBeHidden();
    await expect(opener).toBeFocused();
  });

  test('holds a picture of the map as it is drawn: paper, ground and names', async ({ page }) => {
    await openAtlas(page);
    await page.keyboard.press('o');
    const map = report(page).getByRole('img', { name: 'Mapa' });
    await map.waitFor();
    const colours = await map.evaluate((image: HTMLImageElement) => {
      const copy = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
      const pen = copy.getContext('2d');
      pen?.drawImage(image, 0, 0, 200, 200);
      const { data } = pen?.getImageData(0, 0, 200, 200) ?? { data: [] };
      return new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(at * 4, at * 4 + 4).join(' '))).size;
    });
    expect(colours).toBeGreaterThan(500);
  });

  test('is printed alone, over as many pages as it needs', async ({ page }) => {
    await openAtlas(page, '#v=1&kind=cluster');
    await page.keyboard.press('o');
    await report(page).getByRole('img', { name: 'Mapa' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(report(page).getByRole('button', { name: 'Pobierz Markdown' })).toBeHidden();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(2);
  });

  test('is kept as Markdown', async ({ page }) => {
    await openAtlas(page, '#v=1&kind=cluster&upland=~&register=yes');
    await page.keyboard.press('o');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      report(page).getByRole('button', { name: 'Pobierz Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('wyzyny-raport.md');
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toContain('# Wybór z atlasu');
    expect(text).toContain('Filtr: klaster; w rejestrze; żadna wyżyna.');
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toHaveLength(10);
  });
});

const VIEWS = {
  'all questions': '&ask=menu',
  'a question of picks': SCIENCE_AND_BUSINESS,
  'compared actors': '&select=urzad-marszalkowski,urzad-miasta-lublin',
};

async function violationsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const theme of ['light', 'dark', 'projector']) {
  for (const [name, fragment] of Object.entries(VIEWS)) {
    test(`axe finds nothing in ${name}, ${theme}`, async ({ page }) => {
      await openAtlas(page, `#v=1&theme=${theme}${fragment}`);
      await heading(page).waitFor();
      for (const summary of await inspector(page).locator('summary').all()) await summary.click();
      expect(await violationsOf(page)).toEqual([]);
      expect(await controlsBelow(page, 24)).toEqual([]);
    });
  }

  test(`axe finds nothing in a report, ${theme}`, async ({ page }) => {
    await openAtlas(page, `#v=1&theme=${theme}&kind=cluster`);
    await page.keyboard.press('o');
    await report(page).getByRole('img', { name: 'Mapa' }).waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await controlsBelow(page, 24)).toEqual([]);
  });
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a question is opened, changed and read, by controls of 44 pixels', async ({ page }) => {
    await openAtlas(page);
    await page.getByRole('button', { name: 'Pytania' }).tap();
    await page.getByRole('button', { name: 'Z jakimi klastrami wiążą się urzędy?' }).tap();
    await expect(chains(page)).toHaveCount(5);
    await page.getByRole('combobox', { name: 'Relacja 1' }).selectOption('initiated');
    await expect(chains(page)).toHaveCount(3);
    const low = await inspector(page)
      .locator('select, button')
      .evaluateAll(
        (all) => all.filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < 44).length,
      );
    expect(low).toBe(0);
  });
});
