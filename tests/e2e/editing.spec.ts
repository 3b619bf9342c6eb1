import type { Page } from '@playwright/test';
import {
  atRest,
  command,
  controlsBelow,
  expect,
  inspector,
  listedNames,
  litActors,
  openAtlas,
  pointOf,
  tabTo,
  sharing as test,
  violationsOf,
} from './fixtures';

test.describe.configure({ mode: 'default' });

const CLUSTER = 'lubelska-medycyna';

const field = (page: Page, name: string) => inspector(page).getByRole('textbox', { name, exact: true });
const fact = (page: Page, term: string) => inspector(page).locator('dl > div', { hasText: term }).locator('dd').first();

test('a wrong year is corrected with its source by keys alone, and taken back', async ({ page }) => {
  await openAtlas(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lubelska medycyna');
  await page.keyboard.press('Enter');
  await expect(fact(page, 'Założenie')).toHaveText('2014');
  await command(page, 'Popraw wybrane');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toBeFocused();

  await tabTo(page, field(page, 'Rok założenia'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('21.01.2013');
  await expect(field(page, 'Rok założenia')).toHaveAccessibleDescription('czyli 21 stycznia 2013');
  await page.keyboard.press('Enter');
  const source = page.getByRole('group', { name: 'Źródło: Rok założenia' });
  // The line that says where it is stated, then the choice of the source.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(source.getByRole('combobox', { name: 'Źródło' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await tabTo(page, field(page, 'Rozdział'));
  await page.keyboard.type('Klastry');
  await tabTo(page, field(page, 'Od wiersza'));
  await page.keyboard.type('281');
  await page.keyboard.press('Enter');
  await expect(
    inspector(page).getByRole('button', { name: /^Źródło: Rok założenia – .*, Klastry, wiersz 281$/ }),
  ).toBeFocused();

  await page.keyboard.press('Escape');
  await expect(inspector(page).getByRole('button', { name: 'Popraw', exact: true })).toBeFocused();
  await expect(fact(page, 'Założenie')).toHaveText('21 stycznia 2013');
  await expect(inspector(page).getByText('Klastry, wiersz 281')).toHaveCount(1);
  const rows = page.getByRole('region', { name: 'lista' }).getByRole('row');
  await listedNames(page);
  await expect(rows.filter({ hasText: 'Lubelska Medycyna' }).first()).toContainText('2013');

  await command(page, 'Cofnij');
  await command(page, 'Cofnij');
  await expect(fact(page, 'Założenie')).toHaveText('2014');
});

test('a source that is whole is taken over by the press that leaves it, and that press does what it is for', async ({
  page,
}) => {
  await openAtlas(page, `#v=1&select=${CLUSTER}`);
  await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).click();
  const evidence = () =>
    page.evaluate((id) => window.wyzyny?.store?.getState().graph.nodes.get(id)?.evidence.at(-1), CLUSTER);
  const state = async (name: string, year: string, line: string) => {
    await field(page, name).fill(year);
    const source = page.getByRole('group', { name: `Źródło: ${name}` });
    await source.getByRole('combobox', { name: 'Źródło' }).selectOption({ index: 1 });
    await source.getByRole('textbox', { name: 'Rozdział' }).fill('Klastry');
    await source.getByRole('textbox', { name: 'Od wiersza' }).fill(line);
  };
  await state('Rok założenia', '2013', '281');
  // What stands under it moves up as it folds.
  await inspector(page).getByRole('checkbox', { name: 'Należy do przeszłości' }).click();
  await expect(inspector(page).getByRole('checkbox', { name: 'Należy do przeszłości' })).toBeChecked();
  expect(await evidence()).toMatchObject({ lines: [281, 281], for: ['founded'] });

  await state('Liczba firm', '124', '282');
  const { x, y } = await pointOf(page, 'politechnika-lubelska');
  await page.mouse.click(x, y);
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Politechnika Lubelska' })).toBeVisible();
  expect(await evidence()).toMatchObject({ lines: [282, 282], for: ['companies'] });
});

test('two actors become one, and a cluster is added with its coordinator where the map is empty', async ({ page }) => {
  await openAtlas(page, `#v=1&select=${CLUSTER},klaster-group-pl`);
  await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).click();
  await inspector(page)
    .getByRole('radio', { name: /^Klaster-Group.pl/ })
    .check();
  await inspector(page).getByRole('button', { name: 'Scal w jednego' }).click();
  await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('Klaster-Group.pl');
  await expect(field(page, 'Inne nazwy, każda w swoim wierszu')).toHaveValue(/Lubelska Medycyna – Klaster/);

  // Halfway out of the hills there is nobody.
  const { x, y } = await pointOf(page, 'klaster-group-pl');
  await page.mouse.move(x - 160, y - 60);
  await page.mouse.down();
  const dialog = page.getByRole('dialog', { name: 'Nowy aktor' });
  await expect(dialog).toBeVisible();
  await page.mouse.up();
  await dialog.getByRole('textbox', { name: 'polski' }).fill('Klaster Map');
  await dialog.getByRole('combobox', { name: 'Rodzaj' }).selectOption('klaster');
  await dialog.getByRole('combobox', { name: 'Relacja' }).selectOption('ma koordynatora:');
  await dialog.getByRole('combobox', { name: 'Z kim' }).fill('politechnika lubelska');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Dodaj aktora' }).click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Klaster Map' })).toBeFocused();
  await atRest(page);
  const put = await pointOf(page, 'klaster-map');
  expect(Math.hypot(put.x - (x - 160), put.y - (y - 60))).toBeLessThan(12);
  await field(page, 'Liczba członków').fill('-1');
  await expect(field(page, 'Liczba członków')).toHaveAccessibleDescription('Liczba nie może być ujemna.');
  await inspector(page).getByText('Dodaj relację').click();
  expect(await violationsOf(page, [], ['#inspector'])).toEqual([]);
  await command(page, 'Wygląd ciemny');
  expect(await violationsOf(page, [], ['#inspector'])).toEqual([]);
});

test('the vocabulary is changed by keys: a kind is renamed on map and list, and an attribute is added and filled in', async ({
  page,
}) => {
  await openAtlas(page, `#v=1&select=${CLUSTER}&lens=list`);
  await command(page, 'Słownik');
  const dialog = page.getByRole('dialog', { name: 'Słownik' });
  await expect(dialog.getByRole('heading', { name: 'Słownik' })).toBeFocused();
  await dialog.locator('summary', { hasText: /^klaster/ }).focus();
  await page.keyboard.press('Enter');
  const name = dialog.getByRole('group', { name: 'Nazwa' }).getByRole('textbox', { name: 'polski' });
  await expect(name).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(name).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('sieć firm');
  await page.keyboard.press('Enter');
  expect(await violationsOf(page, [], ['dialog[open]'])).toEqual([]);
  await dialog.getByRole('radio', { name: 'Atrybuty' }).check();
  await dialog.getByRole('textbox', { name: 'Nowy atrybut' }).fill('Liczba patentów');
  await page.keyboard.press('Enter');
  await dialog.getByRole('combobox', { name: 'Co zawiera' }).selectOption('liczba');
  expect(await violationsOf(page, [], ['dialog[open]'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toContainText(/sieć firm/i);

  await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).click();
  await field(page, 'Liczba patentów').fill('12');
  await page.keyboard.press('Enter');
  await command(page, 'Historia zmian');
  const history = page.getByRole('dialog', { name: /^Historia/ }).getByRole('listitem');
  await expect(history.first()).toContainText('liczba patentów – dodano 12');
  await expect(history.last()).toContainText('klaster: podpis po polsku z „klaster” na „sieć firm”');
});

const knob = (page: Page) => page.getByRole('button', { name: /^Połącz na mapie: / });
const newRelation = (page: Page) => page.getByRole('dialog', { name: 'Nowa relacja' });
const relationRow = (page: Page, sentence: string) =>
  inspector(page).getByRole('button', { name: `Popraw relację: ${sentence}` });
const COORDINATED =
  'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych ma koordynatora: Politechnika Lubelska';

/** Where the camera and an actor are: a drag from the knob moves neither. */
const sightOf = (page: Page, id: string) =>
  page.evaluate((key) => {
    const core = window.wyzyny?.core;
    return JSON.stringify([core?.pan(), core?.zoom(), core?.getElementById(key).position()]);
  }, `n:${id}`);

test('a relation is drawn from actor to actor by a drag, and taken back in one step', async ({ page }) => {
  await openAtlas(page, `#v=1&select=${CLUSTER}`);
  await expect(knob(page)).toHaveCount(0);
  await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).click();
  await expect(field(page, 'Rok założenia')).toBeVisible();
  const other = await pointOf(page, 'politechnika-lubelska');
  const own = await pointOf(page, CLUSTER);
  const before = await sightOf(page, CLUSTER);
  const box = await knob(page).boundingBox();
  if (!box) throw new Error('There is no knob.');
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
  const drag = async (to: Readonly<{ x: number; y: number }>) => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 6 });
  };

  // On the ground, on itself, and after Escape nothing comes of it.
  await drag({ x: own.x - 40, y: own.y + 90 });
  await page.mouse.up();
  await drag(own);
  expect(await page.evaluate(() => window.wyzyny?.store?.getState().session.hover)).toBeNull();
  await page.mouse.up();
  await drag(other);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(knob(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await sightOf(page, CLUSTER)).toBe(before);

  await drag(other);
  await expect.poll(() => litActors(page)).toContain('politechnika-lubelska');
  await page.mouse.up();
  await expect(newRelation(page)).toBeVisible();
  expect(await violationsOf(page, [], ['dialog'])).toEqual([]);
  await newRelation(page).getByRole('radio', { name: 'ma koordynatora:', exact: true }).check();
  await newRelation(page).getByRole('button', { name: 'Dodaj relację' }).click();
  await expect(relationRow(page, COORDINATED)).toBeFocused();
  expect(await sightOf(page, CLUSTER)).toBe(before);
  await expect(inspector(page).getByRole('status').filter({ hasText: 'Politechnika Lubelska' })).not.toHaveCount(0);
  await command(page, 'Cofnij ostatnie');
  await expect(relationRow(page, COORDINATED)).toHaveCount(0);
});

test('a relation is made on the map by keys alone', async ({ page }) => {
  await openAtlas(page, `#v=1&select=${CLUSTER}`);
  await page.evaluate(() => document.querySelector<HTMLElement>('#map')?.focus());
  await page.keyboard.press('Shift+R');
  await expect(page.getByText('Wskaż drugiego aktora na mapie.')).toBeVisible();
  const map = page.getByRole('application', { name: /aktor/ }).first();
  await expect(map).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Wskaż drugiego aktora na mapie.')).toHaveCount(0);
  await expect(field(page, 'Rok założenia')).toBeVisible();

  // The knob asks for the same.
  await knob(page).focus();
  await page.keyboard.press('Enter');
  await expect(map).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Relacja nie może prowadzić do tego samego aktora.')).not.toHaveCount(0);
  const cursor = () => page.evaluate(() => window.wyzyny?.store?.getState().session.cursor?.node);
  for (let step = 0; step < 80 && (await cursor()) !== 'politechnika-lubelska'; step += 1) {
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.getByRole('status').filter({ hasText: /^Politechnika Lubelska$/ })).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(newRelation(page).getByRole('radio', { checked: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(
    inspector(page).getByRole('button', { name: /^Popraw relację: .*Politechnika Lubelska$/ }),
  ).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(inspector(page).getByRole('button', { name: /^Popraw relację: .*Politechnika Lubelska$/ })).toHaveCount(
    0,
  );
});

test('what the state of the data finds is gone through field by field, and an atlas that was kept is opened on the map', async ({
  page,
}) => {
  await openAtlas(page);
  await command(page, 'Stan danych');
  await page.getByRole('button', { name: 'Pokaż i popraw: lata' }).click();
  const year = field(page, 'Rok założenia');
  await expect(year).toBeFocused();
  await expect(year).toBeInViewport();
  const heading = inspector(page).getByRole('heading', { level: 2 });
  const first = (await heading.textContent()) ?? '';
  await expect(inspector(page).getByText(/^lata: 1 z \d+$/)).toBeVisible();

  // What is edited becomes a copy, which is told until the next is edited.
  const copied = page.getByText('To już własna kopia');
  await page.keyboard.type('1999');
  await page.keyboard.press('Enter');
  await expect(copied).toBeVisible();
  await inspector(page).getByRole('button', { name: 'Następne' }).click();
  await expect(heading).not.toHaveText(first);
  await expect(year).toBeFocused();
  await page.keyboard.type('2001');
  await page.keyboard.press('Enter');
  await expect(copied).toHaveCount(0);
  await command(page, 'Następne do poprawy');
  await expect(inspector(page).getByText(/^lata: 3 z \d+$/)).toBeVisible();
  await expect(year).toBeFocused();
  expect(await violationsOf(page, [], ['#inspector'])).toEqual([]);
  await inspector(page).getByRole('button', { name: 'Poprzednie' }).click();
  await expect(year).toHaveValue('2001');
  await inspector(page).getByRole('button', { name: 'Gotowe' }).click();
  await expect(inspector(page).getByText(/^lata: /)).toHaveCount(0);

  // Back at what is shipped, the copy is among those that are kept.
  await command(page, 'Wróć do atlasu Lublina');
  await expect.poll(() => page.evaluate(() => window.wyzyny?.store?.getState().document.id)).toBe('');
  await command(page, 'Moje atlasy');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Otwórz: / })
    .first()
    .click();
  await expect(page.locator('#map')).toBeFocused();
  expect(await page.evaluate(() => window.wyzyny?.store?.getState().document.id)).not.toBe('');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a number is corrected by touch', async ({ page }) => {
    await openAtlas(page, `#v=1&select=${CLUSTER}`);
    const larger = inspector(page).getByRole('button', { name: 'Powiększ arkusz' });
    while (await larger.isEnabled()) await larger.tap();
    await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).tap();
    await field(page, 'Liczba firm').fill('124');
    await inspector(page).getByRole('combobox', { name: 'Źródło' }).selectOption({ index: 1 });
    expect(await controlsBelow(page, 44)).toEqual([]);
    expect(await violationsOf(page, [], ['#inspector'])).toEqual([]);
    // The source is unfinished, which is told once.
    await inspector(page).getByRole('button', { name: 'Gotowe' }).tap();
    await expect(inspector(page).getByRole('alert')).toContainText('Niedokończone – Źródło: Liczba firm');
    await expect(inspector(page).getByRole('textbox', { name: 'Od wiersza' })).toBeInViewport();
    await inspector(page).getByRole('button', { name: 'Gotowe' }).tap();
    await expect(fact(page, 'Firmy')).toHaveText('124 firmy bez źródła');
  });

  test('a relation is made on the map by taps', async ({ page }) => {
    await openAtlas(page, `#v=1&select=${CLUSTER}`);
    await inspector(page).getByRole('button', { name: 'Popraw', exact: true }).tap();
    await expect(knob(page)).toBeVisible();
    await knob(page).tap();
    await expect(inspector(page)).toBeHidden();
    expect(await controlsBelow(page, 44)).toEqual([]);
    const { x, y } = await pointOf(page, 'politechnika-lubelska');
    await page.touchscreen.tap(x, y);
    await expect(newRelation(page)).toBeVisible();
    expect(await controlsBelow(page, 44)).toEqual([]);
    expect(await violationsOf(page, [], ['dialog'])).toEqual([]);
    await newRelation(page).getByRole('radio', { name: 'ma koordynatora:', exact: true }).check();
    await newRelation(page).getByRole('button', { name: 'Dodaj relację' }).tap();
    await expect(relationRow(page, COORDINATED)).toBeFocused();
  });
});
