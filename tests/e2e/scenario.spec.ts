import type { Page } from '@playwright/test';
import { inspector as answer, command, expect, openAtlas, pointOf, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

const banner = (page: Page) => page.getByRole('main').getByText('Scenariusz: to nie dane');
const outActors = (page: Page) =>
  page.evaluate(() => window.wyzyny?.core.nodes('.out').map((node) => node.id().slice(2)) ?? []);

async function expectWithoutCity(page: Page): Promise<void> {
  await expect(
    answer(page).getByText('Liczba niepołączonych części: 15 w danych, 16 w scenariuszu.', { exact: true }),
  ).toBeVisible();
  await expect(answer(page).getByText('140\u00a0par traci połączenie.')).toBeVisible();
  await expect(banner(page)).toBeVisible();
  await expect.poll(() => outActors(page)).toEqual(['urzad-miasta-lublin']);
}

test('what falls apart when the City Office leaves', async ({ page }) => {
  await openAtlas(page);
  const at = await pointOf(page, 'urzad-miasta-lublin');
  await page.mouse.click(at.x, at.y);
  await answer(page).getByRole('button', { name: 'Co, jeśli odejdzie?' }).click();
  await expectWithoutCity(page);
  // Looking at an actor on the way leaves the scenario open.
  await answer(page).locator('ol').getByRole('button').first().click();
  await expect(banner(page)).toBeVisible();
  await answer(page).getByRole('button', { name: 'Wróć do odpowiedzi' }).click();
  await expectWithoutCity(page);
  await page.getByRole('main').getByRole('button', { name: 'Zamknij scenariusz' }).click();
  await expect(banner(page)).toHaveCount(0);
  await expect.poll(() => outActors(page)).toEqual([]);
});

test('what falls apart when the City Office leaves, by keys alone', async ({ page }) => {
  await openAtlas(page, '#v=1&select=urzad-miasta-lublin');
  await command(page, 'Co, jeśli wybrani odejdą?');
  await expectWithoutCity(page);
});

test('the same, composed in the question by keys alone', async ({ page }) => {
  await openAtlas(page);
  await command(page, 'Co, jeśli wybrani odejdą?');
  await tabTo(page, answer(page).getByRole('combobox', { name: 'Kogo nie ma' }));
  await page.keyboard.type('Urząd Miasta');
  await expect(answer(page).getByRole('option').first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  await expectWithoutCity(page);
  await tabTo(page, answer(page).getByRole('button', { name: 'Usuń: Urząd Miasta Lublin (Kogo nie ma)' }));
  await page.keyboard.press('Enter');
  await expect(answer(page).getByText('Jeszcze nic')).toBeVisible();
  await expect(answer(page).getByRole('combobox', { name: 'Kogo nie ma' })).toBeFocused();
});

const SCENARIO =
  '#v=1&ask=scenario;name=bez+miasta;without=urzad-miasta-lublin;added=umcs:collaborates-with:politechnika-lubelska';

test('a link restores a scenario with its name and a supposed relation', async ({ page }) => {
  await openAtlas(page, SCENARIO);
  await expect(answer(page).getByRole('textbox', { name: 'Nazwa scenariusza' })).toHaveValue('bez miasta');
  await expect(
    answer(page)
      .getByRole('listitem')
      .filter({ hasText: /zyskuje połączenie/ }),
  ).toBeVisible();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test(`what says that it is supposed lies over nothing else at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page, '#v=1&ask=scenario;without=urzad-marszalkowski');
    const headline = page.locator('[data-headline]');
    if (width < 600) {
      // Beside a sheet that says the same the map keeps its room.
      expect((await headline.boundingBox())?.width).toBeLessThan(2);
      await page.getByRole('button', { name: 'Zamknij arkusz' }).click();
    }
    await expect(page.getByText('Scenariusz: to nie dane')).toBeVisible();
    await expect(headline).toBeInViewport({ ratio: 1 });
    const over = page.locator('[data-over-map]:visible');
    const boxes = await over.evaluateAll((all) =>
      all.map((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
    const covered = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        ),
    );
    expect(covered).toEqual([]);
  });
}
