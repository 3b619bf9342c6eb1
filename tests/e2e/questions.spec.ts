import { given, sees, when } from './driver';
import { expect, inspector, openAtlas, resultText, tabTo, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });

test('a question of the first screen opens a view that can be taken apart', async ({ page }) => {
  const panel = inspector(page);
  await given('the first screen', () => openAtlas(page));
  await when('the reader asks which clusters belong to no upland', () =>
    panel.getByRole('button', { name: 'Które klastry nie należą do żadnej wyżyny?' }).click(),
  );
  await sees('some of the actors', () => expect(resultText(page)).toContainText('aktorów z 76'));
  await when('the reader takes the condition away', () =>
    page.getByRole('button', { name: /^Usuń warunek: .*żadna wyżyna/ }).click(),
  );
  await sees('all clusters of the register', () => expect(resultText(page)).toContainText('15 aktorów z 76'));
  await when('the browser goes back', () => page.goBack());
  await sees('the condition in the address', () => expect(page).toHaveURL(/upland=~/));
});

/** What the first screen asks, and a sign that the view that opens answers it. */
const FIRST = [
  ['Kto łączy naukę z biznesem w IT?', /ask=picks/, 'Netrix Group'],
  ['Które klastry nie należą do żadnej wyżyny?', /upland=~/, '8 aktorów z 76'],
  ['Kto koordynuje więcej niż jeden klaster?', /coordinator=~several/, '1 aktor z 76'],
  ['Gdzie brakuje którejś strony helisy?', /ask=gaps/, 'źródło nie mówi o udziale tej strony'],
  ['Jak to rosło?', /arrange=years/, '15 aktorów z 76'],
] as const;

for (const [question, address, sign] of FIRST) {
  test(`the first screen asks and answers by keys: ${question}`, async ({ page }) => {
    await given('the first screen', () => openAtlas(page));
    await when('the reader goes to the question by Tab and presses Enter', async () => {
      await tabTo(page, inspector(page).getByRole('button', { name: question }));
      await page.keyboard.press('Enter');
    });
    await sees('the question in the address', () => expect(page).toHaveURL(address));
    await sees('its answer', () =>
      expect(page.locator('#root').getByText(sign).filter({ visible: true }).first()).toBeVisible(),
    );
  });
}

test('the list of questions is a key away, and opens answers by keys', async ({ page }) => {
  const panel = inspector(page);
  const heading = panel.getByRole('heading', { level: 2 });
  await given('the first screen', () => openAtlas(page));
  await when('the reader presses Q', () => page.keyboard.press('q'));
  await sees('the list of questions', () => expect(heading).toHaveText('Pytania'));
  await when('the reader chooses by keys where a side is missing', async () => {
    await panel.getByRole('button', { name: 'Gdzie brakuje którejś strony helisy?' }).focus();
    await page.keyboard.press('Enter');
  });
  await sees('what is missing', async () => {
    await expect(heading).toHaveText('Czego brakuje');
    await expect(panel.getByRole('listitem').first()).toContainText('źródło nie mówi o udziale tej strony');
  });
});
