import type { Page } from '@playwright/test';
import { command, expect, inspector, litActors, openAtlas, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const heading = (page: Page) => inspector(page).getByRole('heading', { level: 2 }).first();
const chains = (page: Page) => inspector(page).getByRole('listitem');
const MEDICINE = /^Uniwersytet Medyczny w Lublinie koordynuje.*Lubelska Medycyna/;

test('who links science and business in IT: asked on the first screen, answered in words and on the map', async ({
  page,
}) => {
  await openAtlas(page);
  await page.getByRole('button', { name: 'Kto łączy naukę z biznesem w IT?' }).click();
  await expect(heading(page)).toHaveText('Ułóż pytanie');
  await expect(chains(page)).toHaveText([
    /^Wyższa Szkoła Zarządzania i Administracji w Zamościu.*współpracuje z:.*Netrix Group.*koordynuje.*Klaster-Group\.pl$/,
  ]);
  await expect
    .poll(() => litActors(page))
    .toEqual(['klaster-group-pl', 'netrix-group', 'wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu']);
});

test('is composed by keys alone, and the link restores it', async ({ page }) => {
  await openAtlas(page);
  await command(page, 'Ułóż pytanie');
  await expect(chains(page)).toHaveCount(3);
  await tabTo(page, page.getByRole('combobox', { name: 'Relacja 1' }));
  await page.keyboard.type('koord');
  await expect(chains(page)).toHaveText([MEDICINE]);
  await tabTo(page, page.getByRole('button', { name: 'Dodaj krok' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: '3. Kto' })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Usuń ostatni krok' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('uczelnia – koordynuje – klaster')).toBeVisible();
  await expect(page).toHaveURL(/ask=picks;sentence=kind:university,coordinates,kind:cluster(&|$)/);
  await page.reload();
  await expect(chains(page)).toHaveText([MEDICINE]);
});

test('leads to an actor of its answer and back', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=picks;sentence=kind:university,coordinates,kind:cluster');
  await chains(page)
    .getByRole('button', { name: /^Lubelska Medycyna/ })
    .click();
  await expect(heading(page)).toHaveText(/^Lubelska Medycyna/);
  await page.getByRole('button', { name: 'Wróć do odpowiedzi' }).click();
  await expect(heading(page)).toHaveText('Ułóż pytanie');
  await expect(heading(page)).toBeFocused();
});
