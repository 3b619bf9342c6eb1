import type { BrowserContext, Page } from '@playwright/test';
import { isWhole, randomOf, report } from '../trials/campaign';
import { expect, openAtlas, test } from './fixtures';

// What the reader edits is there after anything that happens to the tab.

const ACTOR = 'lubelskie-drewno';

/** What is open, how many edits led to it, and the other names of the actor. */
const stateOf = (page: Page) =>
  page.evaluate((id) => {
    const state = window.wyzyny?.store?.getState();
    return {
      id: state?.document.id ?? '',
      depth: state?.edits.past.length ?? 0,
      aliases: [...(state?.graph.nodes.get(id)?.aliases ?? [])],
      pen: state?.session.keepingEdits.pen,
      isUnsaved: state?.session.isUnsaved,
    };
  }, ACTOR);

/** Gives the actor one more name. */
const rename = (page: Page, name: string) =>
  page.evaluate(
    async ([id, alias]) => {
      const before = window.wyzyny?.store?.getState().graph.nodes.get(id)?.aliases ?? [];
      return (await window.wyzyny?.correct?.(id, { aliases: [...before, alias] })) ?? false;
    },
    [ACTOR, name] as const,
  );

/** Has the browser end the process of a tab, as when its memory runs out. */
async function kill(page: Page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function openTab(context: BrowserContext, url: string) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForFunction(() => Boolean(window.wyzyny?.store?.getState().document.id));
  return page;
}

test('a tab that is killed in the middle of edits loses a second of them at most', async ({ page, context }) => {
  test.setTimeout(isWhole ? 600_000 : 120_000);
  const times = isWhole ? 20 : 2;
  const random = randomOf(7);
  await openAtlas(page, '#v=1');
  await rename(page, 'n0');
  await expect.poll(async () => (await stateOf(page)).isUnsaved).toBe(false);
  const url = page.url();
  let tab = page;
  const counts = { edits: 0, lost: 0 };
  for (let time = 1; time <= times; time += 1) {
    /** When each edit was done, by its name. */
    const done = new Map<string, number>();
    await expect.poll(() => rename(tab, `begin-${time}`)).toBe(true);
    await tab.exposeFunction('tellDone', (name: string) => done.set(name, Date.now()));
    await tab.evaluate(
      ([id, round]) => {
        const goOn = async (count: number) => {
          const before = window.wyzyny?.store?.getState().graph.nodes.get(id)?.aliases ?? [];
          const name = `${round}-${count}`;
          await window.wyzyny?.correct?.(id, { aliases: [...before.slice(-20), name] });
          Reflect.get(window, 'tellDone')(name);
          setTimeout(() => goOn(count + 1), 15);
        };
        void goOn(0);
      },
      [ACTOR, String(time)] as const,
    );
    const wanted = 10 + random.below(60);
    await expect.poll(() => done.size, { timeout: 60_000, intervals: [10] }).toBeGreaterThan(wanted);
    await kill(tab);
    const killed = Date.now();
    await tab.close();
    tab = await openTab(context, url);
    const [last = ''] = (await stateOf(tab)).aliases.slice(-1);
    const order = [...done.keys()];
    const lost = order.slice(order.indexOf(last) + 1);
    const early = lost.filter((name) => killed - (done.get(name) ?? killed) > 1000);
    expect({ last: last.split('-')[0], early }).toEqual({ last: String(time), early: [] });
    counts.edits += order.length;
    counts.lost += lost.length;
    await expect.poll(async () => (await stateOf(tab)).pen).toBe('here');
  }
  report({ name: 'tabs killed in the middle of edits', seed: 7, cases: times, counts, failures: [] });
});

test('two tabs that edit one atlas at random lose no edit unsaid', async ({ page, context }) => {
  test.setTimeout(isWhole ? 400_000 : 120_000);
  const random = randomOf(15);
  await openAtlas(page, '#v=1');
  await rename(page, 'pierwsza');
  await expect.poll(async () => (await stateOf(page)).isUnsaved).toBe(false);
  const { id } = await stateOf(page);
  const tabs = [page, await openTab(context, page.url())];
  const made = ['pierwsza'];
  const counts = { edits: 0, 'taken over': 0, reloads: 0 };
  const ends = Date.now() + 60_000;
  for (let act = 0; isWhole ? Date.now() < ends : act < 7; act += 1) {
    const tab = random.pick(tabs);
    await tab.bringToFront();
    if (random.below(5) === 0) {
      await tab.reload();
      counts.reloads += 1;
    }
    await expect.poll(async () => (await stateOf(tab)).pen).toMatch(/here|elsewhere/);
    if ((await stateOf(tab)).pen === 'elsewhere') {
      // It is said, with what takes it over.
      await tab.getByRole('button', { name: 'Poprawiaj tutaj' }).click();
      await expect.poll(async () => (await stateOf(tab)).pen).toBe('here');
      counts['taken over'] += 1;
    }
    const name = `zdanie-${act}`;
    expect(await rename(tab, name)).toBe(true);
    made.push(name);
    counts.edits += 1;
    await expect.poll(async () => (await stateOf(tab)).isUnsaved).toBe(false);
  }
  const last = await openTab(context, page.url());
  const { aliases, id: same } = await stateOf(last);
  expect([same, made.filter((name) => !aliases.includes(name))]).toEqual([id, []]);
  report({ name: 'two tabs that edit an atlas', seed: 15, cases: made.length, counts, failures: [] });
});
