import type { Page } from '@playwright/test';
import { sampled } from '../trials/campaign';
import { ANSWERING, controlsBelow, expect, faultsInThemes, inspector, openAtlas, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const report = (page: Page) => page.getByRole('dialog', { name: 'Raport' });

/** An answer of every kind of question, by name. */
const ANSWERS = {
  'all questions': '&ask=menu',
  'a question of picks': '&ask=picks;sentence=helix:academia,,helix:business,,kind:cluster.industry:industry-it',
  ways: '&ask=paths;from=politechnika-lubelska;to=pzl-swidnik;statedOnly=1',
  'no way': '&ask=paths;from=politechnika-lubelska;to=pzl-swidnik;without=urzad-marszalkowski;statedOnly=1',
  gaps: '&ask=gaps;open=likely-link',
  matrix: '&ask=matrix;row=lubelska-wyzyna-medyczna;column=academia',
  'measured actors': '&ask=measures;measure=betweenness',
  'measured groups': '&ask=measures;measure=communities',
  'a measured whole': '&ask=measures;measure=external-internal',
  scenario:
    '&ask=scenario;name=bez+miasta;without=urzad-miasta-lublin;added=umcs:collaborates-with:politechnika-lubelska',
  'compared actors': '&select=urzad-marszalkowski,urzad-miasta-lublin',
  focus: '&focus=umcs,parp:2:out',
};

/** Opens an answer with all that it folds away; on a small screen also the sheet that it stands in. */
async function openAnswer(page: Page, fragment: string): Promise<void> {
  await openAtlas(page, `#v=1${fragment}`);
  if (!(await inspector(page).isVisible())) await page.getByRole('button', { name: 'Opis' }).tap();
  await inspector(page).getByRole('heading', { level: 2 }).first().waitFor();
  await expect(inspector(page).getByText(/^Liczę/)).toHaveCount(0);
  for (const summary of await inspector(page).locator('details:not([open]) > summary').all()) {
    if (await summary.isVisible()) await summary.click();
  }
}

for (const [name, fragment] of sampled(Object.entries(ANSWERS), 1, 3, 5, 7, 9, 11)) {
  test(`${name}: axe finds nothing in any theme`, async ({ page }) => {
    await openAnswer(page, fragment);
    expect(await faultsInThemes(page, ANSWERING)).toEqual([]);
  });
}

test('a report: axe finds nothing in any theme', async ({ page }) => {
  await openAnswer(page, ANSWERS.ways);
  await inspector(page).getByRole('button', { name: 'Raport' }).click();
  await report(page).getByRole('img', { name: 'Mapa' }).waitFor();
  expect(await faultsInThemes(page, ['dialog'])).toEqual([]);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const [name, fragment] of sampled(Object.entries(ANSWERS), 0, 2, 4, 6, 8, 10)) {
    test(`${name}: no control is below 44 pixels`, async ({ page }) => {
      await openAnswer(page, fragment);
      expect(await controlsBelow(page, 44)).toEqual([]);
    });
  }

  test('a report: no control is below 44 pixels', async ({ page }) => {
    await openAnswer(page, ANSWERS.gaps);
    await inspector(page).getByRole('button', { name: 'Raport' }).tap();
    await report(page).getByRole('img', { name: 'Mapa' }).waitFor();
    expect(await controlsBelow(page, 44)).toEqual([]);
  });
});
