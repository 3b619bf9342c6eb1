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

/**
 * Gives the actor one name more after another until the tab dies, and tells of each that it was given, and that it is said
 * to be kept; one that rests waits for that with every sixth.
 */
const renameOnAndOn = (page: Page, round: string, isResting: boolean) =>
  page.evaluate(
    ([id, prefix, rests]) => {
      const store = window.wyzyny?.store;
      const latest = () => store?.getState().graph.nodes.get(id)?.aliases?.at(-1) ?? '';
      const tell = (what: 'given' | 'kept', name: string) => Reflect.get(window, 'tell')(what, name, performance.now());
      store?.subscribe(({ session: { isUnsaved } }, { session: before }) => {
        if (!isUnsaved && before.isUnsaved) tell('kept', latest());
      });
      const goOn = async (count: number) => {
        const before = store?.getState().graph.nodes.get(id)?.aliases ?? [];
        const name = `${prefix}-${count}`;
        await window.wyzyny?.correct?.(id, { aliases: [...before.slice(-20), name] });
        tell('given', name);
        const isHeldUp = () => rests && count % 6 === 5 && store?.getState().session.isUnsaved;
        const next = () => setTimeout(() => (isHeldUp() ? next() : goOn(count + 1)), 15);
        next();
      };
      void goOn(0);
    },
    [ACTOR, round, isResting] as const,
  );

test('a tab that is killed in the middle of edits loses none that is said to be kept, and no second of them', async ({
  page,
  context,
}) => {
  test.setTimeout(isWhole ? 600_000 : 120_000);
  const times = isWhole ? 20 : 2;
  const random = randomOf(7);
  await openAtlas(page, '#v=1');
  await rename(page, 'n0');
  await expect.poll(async () => (await stateOf(page)).isUnsaved).toBe(false);
  const url = page.url();
  let tab = page;
  const counts = { edits: 0, lost: 0, 'longest lost in ms': 0 };
  for (let time = 1; time <= times; time += 1) {
    /** When each name was given and said to be kept, by the clock of the tab. */
    const heard = { given: new Map<string, number>(), kept: new Map<string, number>() };
    await expect.poll(() => rename(tab, `begin-${time}`)).toBe(true);
    await tab.exposeFunction('tell', (what: 'given' | 'kept', name: string, at: number) => heard[what].set(name, at));
    await renameOnAndOn(tab, String(time), time % 2 === 1);
    const wanted = 10 + random.below(60);
    await expect.poll(() => heard.given.size, { timeout: 60_000, intervals: [10] }).toBeGreaterThan(wanted);
    await kill(tab);
    await tab.close();
    tab = await openTab(context, url);
    const { aliases } = await stateOf(tab);
    const order = [...heard.given.keys()];
    const last = order.indexOf(aliases.at(-1) ?? '');
    // All before the last that is there are there, in their order.
    expect(order.slice(0, last + 1).slice(-20)).toEqual(aliases.filter((name) => order.includes(name)).slice(-20));
    const unkept = [...heard.kept.keys()].filter((name) => order.indexOf(name) > last);
    expect(unkept).toEqual([]);
    if (time % 2 === 1) expect(heard.kept.size).toBeGreaterThan(0);
    const lost = order.slice(last + 1);
    const lived = (name: string | undefined) => heard.given.get(name ?? '') ?? 0;
    counts.edits += order.length;
    counts.lost += lost.length;
    if (lost.length > 0)
      counts['longest lost in ms'] = Math.max(
        counts['longest lost in ms'],
        Math.round(lived(order.at(-1)) - lived(lost[0])),
      );
    await expect.poll(async () => (await stateOf(tab)).pen).toBe('here');
  }
  // How long a slow machine takes is no matter of a small sample.
  if (isWhole) expect(counts['longest lost in ms']).toBeLessThanOrEqual(1000);
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
