import type { BrowserContext, Page } from '@playwright/test';
import { isWhole, randomOf, report } from '../trials/campaign';
import { ENTRANCES, WAYS } from '../trials/storage-absent';
import { expect, openAtlas, test } from './fixtures';

const panel = (page: Page) => page.getByRole('complementary', { name: 'Sceny' });
const title = (page: Page) => panel(page).getByRole('textbox', { name: 'Tytuł opowieści' });
const capture = (page: Page) => panel(page).getByRole('button', { name: 'Dodaj ten widok jako scenę' });
const takeOver = (page: Page) => panel(page).getByRole('button', { name: 'Edytuj tutaj' });

/** All that the device keeps of the story, set aside or not. */
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.entries({ ...localStorage })
      .filter(([key]) => key.startsWith('wyzyny.story'))
      .map(([, text]) => String(text))
      .join('\n'),
  );

for (const [index, { name, shut, isKept }] of WAYS.entries()) {
  test(`storage: ${name} – nothing is blank, and it is said that nothing is kept`, {
    tag: index === 0 ? '@both' : [],
  }, async ({ page }) => {
    if (isWhole) test.setTimeout(600_000);
    await page.addInitScript(shut);
    // Every way is tried at the stage, where pages were white; the others in turn.
    const wanted = ENTRANCES.filter((_, place) => isWhole || place === 1 + (index % 2) || place === 2 + index);
    for (const { fragment, sees } of wanted) {
      await page.goto('about:blank');
      await page.goto(fragment);
      await expect(page.locator(sees).first()).toBeVisible();
      await expect(page.locator('body')).not.toHaveText('');
    }
    await page.goto('about:blank');
    await openAtlas(page, '#v=1&stage=scenes');
    await title(page).fill('Inny tytuł');
    const word = panel(page).getByText('Zmiany nie są zapamiętane na tym urządzeniu');
    await expect(word).toHaveCount(isKept ? 0 : 1);
    if (isKept) await expect.poll(() => kept(page)).toContain('Inny tytuł');
    report({
      name: `storage absent: ${name}`,
      seed: 0,
      cases: wanted.length + 1,
      counts: { 'something is there': wanted.length, [isKept ? 'kept' : 'said not to be kept']: 1 },
      failures: [],
    });
  });
}

/** Opens the scenes in a tab of the same browser. */
async function openTab(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await title(page).waitFor();
  return page;
}

test('one tab edits the story, the other says so, follows, and takes over', { tag: '@both' }, async ({
  page,
  context,
}) => {
  await openAtlas(page, '#v=1&stage=scenes');
  await title(page).fill('Pierwsza karta');
  const other = await openTab(context, page.url());
  await expect(other.getByText('Tę opowieść edytuje inna karta.')).toBeVisible();
  await expect(title(other)).toBeDisabled();
  await expect(title(other)).toHaveValue('Pierwsza karta');
  await title(page).fill('Tuż przed');
  await takeOver(other).click();
  await expect(title(other)).toBeEnabled();
  await expect(title(other)).toHaveValue('Tuż przed');
  await expect(panel(page).getByText('Tę opowieść edytuje inna karta.')).toBeVisible();
  await title(other).fill('Druga karta');
  await expect(title(page)).toHaveValue('Druga karta');
  await other.close();
  await expect(title(page)).toBeEnabled();
  await page.reload();
  await expect(title(page)).toHaveValue('Druga karta');
});

test('two tabs at random lose no edit unsaid', { tag: '@both' }, async ({ page, context }) => {
  const seed = 14;
  const random = randomOf(seed);
  test.setTimeout(isWhole ? 400_000 : 120_000);
  await openAtlas(page, '#v=1&stage=scenes');
  const tabs = [page, await openTab(context, page.url())];
  const made: string[] = [];
  const counts = { edits: 0, 'taken over': 0, reloads: 0 };
  const ends = Date.now() + 60_000;
  for (let act = 0; isWhole ? Date.now() < ends : act < 8; act += 1) {
    const tab = random.pick(tabs);
    await tab.bringToFront();
    if (random.below(6) === 0) {
      await tab.reload();
      await title(tab).waitFor();
      counts.reloads += 1;
    }
    await expect(capture(tab).or(takeOver(tab)).first()).toBeVisible();
    if (await title(tab).isDisabled()) {
      // Said; the reader takes over, or the other tab just went.
      if (await takeOver(tab).isVisible()) await takeOver(tab).click();
      await expect(title(tab)).toBeEnabled();
      counts['taken over'] += 1;
    }
    const edit = `zdanie-${act}`;
    await title(tab).focus();
    await tab.keyboard.press('End');
    await tab.keyboard.type(` ${edit}`);
    made.push(edit);
    counts.edits += 1;
  }
  await expect(async () => {
    const all = await kept(page);
    expect(made.filter((edit) => !all.includes(edit))).toEqual([]);
  }).toPass();
  report({ name: 'two tabs of a browser for a minute', seed, cases: made.length, counts, failures: [] });
});

test('a story that cannot be read is set aside, and downloaded', async ({ page }) => {
  const newer = JSON.stringify({ version: 7, story: { of: 'a newer atlas' } });
  await page.addInitScript((text) => {
    if (!Object.keys(localStorage).some((key) => key.startsWith('wyzyny.story'))) {
      localStorage.setItem('wyzyny.story', text);
    }
  }, newer);
  await openAtlas(page, '#v=1');
  await page.getByRole('button', { name: 'Pokaż sceny' }).click();
  await title(page).fill('Dalej');
  await expect.poll(() => kept(page)).toContain('Dalej');
  expect(await kept(page)).toContain(newer);
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Pobierz plik' }).click();
  expect((await download).suggestedFilename()).toMatch(/^story-\d{4}-\d{2}-\d{2}\.json$/);
  await panel(page).getByRole('button', { name: 'Usuń z urządzenia' }).click();
  expect(await kept(page)).not.toContain('newer atlas');
});
