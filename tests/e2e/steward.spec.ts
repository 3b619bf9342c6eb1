import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { given, sees, when } from './driver';
import { command, expect, inspector, openAtlas, tabTo, test } from './fixtures';

// Whoever keeps the data corrects it in the atlas, by keys alone, and gives it back to the files that the atlas is made of.

const SECTION = 'Lubelska Medycyna – Klaster Usług Medycznych i Prozdrowotnych';

async function find(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await expect(page.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText(name);
}

/** Types into a field of this name within some part of the page. */
async function fill(page: Page, part: Locator, name: string, text: string): Promise<void> {
  await tabTo(page, part.getByRole('textbox', { name, exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
}

/** Chooses by typing, as the browser has it for lists; what is on no key goes to a field instead. */
async function choose(page: Page, part: Locator, name: string, option: string): Promise<void> {
  const list = part.getByRole('combobox', { name, exact: true });
  await tabTo(page, list);
  await page.keyboard.type(/^[ -~]+/.exec(option)?.[0] ?? '');
  await expect(list.locator('option:checked')).toHaveText(option);
}

/** Says in the fields of a part in which lines of the source of the atlas something stands. */
async function state(page: Page, part: Locator, section: string, line: number, words?: string): Promise<void> {
  await choose(page, part, 'Źródło', 'Ekosystemy przedsiębiorcze w Lublinie');
  await fill(page, part, 'Rozdział', section);
  await fill(page, part, 'Od wiersza', String(line));
  if (words !== undefined) await fill(page, part, 'Słowa, które to mówią', words);
  await page.keyboard.press('Enter');
}

const LISTS = ['entities', 'relations', 'sources', 'notes', 'questions'] as const;
type Item = Readonly<{ id: string }>;
const itemsIn = async (folder: string, name: string): Promise<readonly Item[]> =>
  JSON.parse(await readFile(join(folder, 'data/lublin', `${name}.json`), 'utf8'));

/** The ids of what a list of the dataset has otherwise in a copy. */
async function changedIn(folder: string, name: string): Promise<readonly string[]> {
  const [before, after] = await Promise.all(['.', folder].map((each) => itemsIn(each, name)));
  const texts = (items: readonly Item[] = []) => new Map(items.map((item) => [item.id, JSON.stringify(item)]));
  const [was, is] = [texts(before), texts(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((id) => was.get(id) !== is.get(id)).sort();
}

test('a steward corrects, merges, adds, undoes, reloads and gives it all back to the files', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'wyzyny-steward-'));
  const form = inspector(page);

  await given('the atlas as it ships', () => openAtlas(page));

  await when('a year is corrected with its source', async () => {
    await find(page, 'Lubelska Medycyna');
    await command(page, 'Popraw wybrane');
    await fill(page, form, 'Rok założenia', '21.01.2014');
    await page.keyboard.press('Enter');
    await state(page, page.getByRole('group', { name: 'Źródło: Rok założenia' }), SECTION, 288);
    await expect(form.getByRole('button', { name: /^Źródło: Rok założenia – .*, wiersz 288$/ })).toBeFocused();
  });

  await when('two spellings of an office become one', async () => {
    await find(page, 'Urząd Miasta Lublin');
    await tabTo(page, form.locator('summary', { hasText: 'Scal z innym aktorem' }));
    await page.keyboard.press('Enter');
    await tabTo(page, form.getByRole('combobox', { name: 'Kto jeszcze to jest' }));
    await page.keyboard.type('Gmina Lublin');
    await page.keyboard.press('Enter');
    await tabTo(page, form.getByRole('button', { name: 'Scal w jednego' }));
    await page.keyboard.press('Enter');
    await expect(form.getByRole('heading', { level: 2 })).toBeFocused();
  });

  await when('a cluster is added with its coordinator', async () => {
    await page.keyboard.press('Shift+N');
    const dialog = page.getByRole('dialog', { name: 'Nowy aktor' });
    await expect(dialog.getByRole('textbox', { name: 'polski' })).toBeFocused();
    await fill(page, dialog, 'polski', 'Klaster domów drewnianych');
    await fill(page, dialog, 'angielski', 'Cluster of Wooden Houses');
    await choose(page, dialog, 'Rodzaj', 'klaster');
    await choose(page, dialog, 'Relacja', 'ma koordynatora:');
    await tabTo(page, dialog.getByRole('combobox', { name: 'Z kim' }));
    await page.keyboard.type('Politechnika Lubelska');
    await page.keyboard.press('Enter');
    await state(page, dialog, 'Lubelskie Drewno – Regionalny Klaster w Lublinie', 73, 'domów drewnianych');
    await expect(form.getByRole('heading', { level: 2, name: 'Klaster domów drewnianych' })).toBeFocused();
  });

  await when('a number is changed and taken back', async () => {
    await fill(page, form, 'Liczba członków', '12');
    await page.keyboard.press('Enter');
    await command(page, 'Cofnij');
    await expect(form.getByRole('textbox', { name: 'Liczba członków' })).toHaveValue('');
  });

  await when('the page is loaded anew', async () => {
    await page.reload();
    await expect(form.getByRole('heading', { level: 2, name: 'Klaster domów drewnianych' })).toBeVisible();
  });

  const patch = await when('the corrections are saved', async () => {
    await command(page, 'Oddaj poprawki');
    const dialog = page.getByRole('dialog', { name: 'Oddaj poprawki' });
    await fill(page, dialog, 'Kto poprawił', 'Anna Nowak');
    await tabTo(page, dialog.getByRole('button', { name: 'Zapisz poprawki' }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return download.path();
  });

  await sees('the files of a copy with exactly that, and nothing wrong in them', async () => {
    const linked = ['src', 'scripts', 'node_modules', 'package.json'];
    await Promise.all(linked.map((name) => symlink(resolve(name), join(folder, name))));
    await cp('data', join(folder, 'data'), { recursive: true });
    const source = resolve(process.env.ATLAS_SOURCE ?? '../shared/source/ekosystemy-lublin.txt');
    const env = { ...process.env, ATLAS_SOURCE: source };
    const run = (...args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env });
      return { status, said: stdout + stderr };
    };
    const applied = run('scripts/data-apply.mjs', patch);
    expect(applied.said).toContain('Placed near whom they are tied to: klaster-domow-drewnianych.');
    expect(applied.status).toBe(0);
    const changed = await Promise.all(LISTS.map(async (name) => [name, await changedIn(folder, name)] as const));
    expect(Object.fromEntries(changed)).toEqual({
      sources: [],
      entities: ['gmina-lublin', 'klaster-domow-drewnianych', 'lubelska-medycyna', 'urzad-miasta-lublin'],
      relations: [
        'gmina-lublin--belongs-to--helix-government',
        'gmina-lublin--coordinates--lubelska-medycyna',
        'gmina-lublin--located-in--region-lublin',
        'politechnika-lubelska--coordinates--klaster-domow-drewnianych',
        // Of two that say the same one is left, with the evidence of both.
        'urzad-miasta-lublin--belongs-to--helix-government',
        'urzad-miasta-lublin--located-in--region-lublin',
        'urzad-miasta-lublin--part-of--gmina-lublin',
      ],
      notes: ['medical-city-or-municipality'],
      questions: ['several-coordinators'],
    });
    const check = run('scripts/data-check.mjs');
    expect(check.said).toContain('No problem.');
    expect(check.status).toBe(0);
    await rm(folder, { recursive: true });
  });
});
