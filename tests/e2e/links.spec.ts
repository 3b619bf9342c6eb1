import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { readLink } from '../../src/state/link/link';
import { shippedGraph } from '../support/shipped';
import { isWhole, randomOf, report } from '../trials/campaign';
import { mutatedLink } from '../trials/mutated-links';
import { atRest, expect, openAtlas, test } from './fixtures';

const SEED = 2_000;
const COUNT = isWhole ? 2_000 : 25;

/** Links that people have sent, beside the checkout; a clone without them tries the mutated ones alone. */
function sentLinks(): readonly string[] {
  try {
    const links: readonly Readonly<{ link: string }>[] = JSON.parse(
      readFileSync('../shared/fixtures/trials/links.json', 'utf8'),
    );
    return links.map(({ link }) => link);
  } catch {
    return [];
  }
}

/** Opens a link in the page that is there, and answers the longest task of it in milliseconds. */
async function follow(page: Page, link: string): Promise<number> {
  await page.evaluate((hash) => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    Reflect.set(window, 'tasks', tasks);
    location.hash = hash;
  }, link);
  await atRest(page);
  return page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[])));
}

/** Whether an element comes to be there. */
const comes = (element: Locator) =>
  element.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );

/** Takes away all that the reader is told. */
async function dismissAll(page: Page): Promise<void> {
  const dismiss = page.getByRole('button', { name: /^(Zamknij|Dismiss)$/ });
  while (await dismiss.first().isVisible()) await dismiss.first().click();
}

test('no mutated link leaves the page blank or unsaid what it left out', async ({ page }) => {
  test.setTimeout(isWhole ? 1_800_000 : 120_000);
  const graph = shippedGraph();
  const links = [...sentLinks(), ...Array.from({ length: COUNT }, (_, index) => mutatedLink(randomOf(SEED + index)))];
  const counts = { 'parts are named': 0, 'nothing to name': 0, 'longest task, ms': 0 };
  const failures: string[] = [];
  await openAtlas(page);
  for (const link of links) {
    const task = await follow(page, link);
    counts['longest task, ms'] = Math.max(counts['longest task, ms'], Math.round(task));
    const isDue = readLink(link, graph).problems.length > 0;
    const told = page.getByText(/nie udało się odczytać|could not be read/).first();
    // What is due may come a moment after the map.
    const isTold = isDue ? await comes(told) : await told.isVisible();
    counts[isDue ? 'parts are named' : 'nothing to name'] += 1;
    if (isTold !== isDue) failures.push(`${link.slice(0, 200)}: ${isTold ? 'a notice for nothing' : 'no notice'}`);
    if (!(await page.getByRole('application', { name: /^(Mapa|Map)/ }).isVisible())) failures.push(`${link}: no map`);
    await dismissAll(page);
  }
  report({ name: 'mutated links, in a browser', seed: SEED, cases: links.length, counts, failures });
  expect(failures).toEqual([]);
});
