import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isWhole, report } from '../trials/campaign';
import { chooseFiles, expect, openAtlas, sharing as test } from './fixtures';

// Files that other programs wrote, and files made to hurt, as a reader brings them: what their index says is what is shown.

const FIXTURES = join('..', 'shared', 'fixtures');

/** So many of them are tried in every test run: those of a few letters read as fast as any. */
const SAMPLE = 10;

type Fixture = Readonly<{
  format: string;
  file: string;
  bytes?: number;
  outcome: string;
  expected: Readonly<{ nodes?: number | string | null; duplicateNodeIds?: number }>;
}>;

/** Files of our own, which are tried wherever there are no others. */
const OWN: readonly (Fixture & Readonly<{ content: string }>)[] = [
  ['pusty.csv', '', null],
  ['spis.csv', 'id;nazwa\na;Alfa\nb;Beta\n', 2],
  ['wstrzyknięcie.csv', 'id,label\na,"<img src=x onerror=window.__xss_canary=1>"\n', 1],
  ['ucięty.json', '{"nodes":[{"id":"a"', null],
  ['proto.json', '{"nodes":[{"id":"a","__proto__":{"polluted":1}},{"id":"b"}],"links":[]}', 2],
  ['encje.graphml', '<!DOCTYPE g [<!ENTITY a "aaaa">]><graphml><graph><node id="&a;"/></graph></graphml>', null],
  ['głęboki.graphml', `<graphml>${'<graph><node id="n">'.repeat(200)}`, null],
].map(([file, content, nodes]) => ({
  format: 'own',
  file: String(file),
  content: String(content),
  outcome: nodes === null ? 'reject' : 'accept',
  expected: { nodes: nodes as number | null },
}));

const isThere = existsSync(join(FIXTURES, 'INDEX.json'));
const all: readonly Fixture[] = isThere ? JSON.parse(readFileSync(join(FIXTURES, 'INDEX.json'), 'utf8')).files : [];
// What makes a large file is read by the test of the reader itself.
const theirs = all.filter(({ format, file }) => format !== 'hostile-url' && !file.endsWith('.mjs'));
const step = Math.max(1, Math.floor(theirs.length / SAMPLE));
const tried = [...OWN, ...(isWhole ? theirs : theirs.filter((_, index) => index % step === 0))];

/** Gathers the long tasks of the page from now on. */
const watchTasks = (page: Page) =>
  page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
    Reflect.set(window, 'tasks', tasks);
  });

/** What is shown of a file: how many actors would come of it, or null where it is refused. */
async function shownOf(page: Page, { file, ...own }: Fixture): Promise<number | null> {
  let path = join(FIXTURES, file);
  if ('content' in own) {
    path = test.info().outputPath(file);
    writeFileSync(path, String(own.content));
  }
  await chooseFiles(page, [path]);
  const refused = page.getByRole('dialog', { name: /^Nie otwarto pliku/ });
  const outcome = page.getByRole('region', { name: 'Co powstanie' });
  await expect(refused.or(outcome)).toBeVisible({ timeout: 60_000 });
  const text = (await refused.isVisible()) ? null : ((await outcome.getByRole('status').textContent()) ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  if (text === null) return null;
  return Number(/([\d\s]+)\saktor/.exec(text)?.[1]?.replace(/\s/g, ''));
}

/** Where what was shown is not what the index says. */
function faultsOf({ file, outcome, expected }: Fixture, actors: number | null): readonly string[] {
  if (!outcome.includes(actors === null ? 'reject' : 'accept')) return [`${file}: ${actors ?? 'refused'}`];
  if (actors === null || typeof expected.nodes !== 'number') return [];
  // What is said twice is one actor.
  const nodes = expected.nodes - (expected.duplicateNodeIds ?? 0);
  return actors === nodes ? [] : [`${file}: ${actors} actors, not ${nodes}`];
}

test('files of other programs and hostile ones end as their index says, and touch nothing', async ({ page }) => {
  test.setTimeout(isWhole ? 900_000 : 300_000);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openAtlas(page, '#v=1&kind=cluster');
  await watchTasks(page);
  const counts = { shown: 0, refused: 0, 'longest task, ms': 0 };
  const failures: string[] = [];
  for (const fixture of tried) {
    const actors = await shownOf(page, fixture);
    counts[actors === null ? 'refused' : 'shown'] += 1;
    failures.push(...faultsOf(fixture, actors));
  }
  counts['longest task, ms'] = Math.round(
    await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[]))),
  );
  report({ name: 'files in a browser', seed: 0, cases: tried.length, counts, failures });
  expect(failures).toEqual([]);
  expect(asked.filter((address) => address.includes('canary'))).toEqual([]);
  expect(await page.evaluate(() => [Reflect.get(window, '__xss_canary'), Reflect.get({}, 'polluted')])).toEqual([
    undefined,
    undefined,
  ]);
  await expect(page).toHaveURL(/kind=cluster/);
});
