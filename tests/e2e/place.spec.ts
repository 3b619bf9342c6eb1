import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { atRest, command, expect, inspector, litActors, openAtlas, pointOf, sharing as test } from './fixtures';

test.describe.configure({ mode: 'default' });
test.use({ reducedMotion: 'no-preference' });

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>;

type Actor = Readonly<{ id: string; kind: string; register?: boolean }>;

/** Clusters of the register and uplands: their names stay whatever is looked at. */
const SUBJECTS = (JSON.parse(readFileSync('data/lublin/entities.json', 'utf8')) as Actor[])
  .filter(({ kind, register }) => register || kind === 'ecosystem')
  .map(({ id }) => id);

/** Where the names of actors are drawn, in pixels of the map, by id. */
const namesOn = (page: Page): Promise<Readonly<Record<string, Box>>> =>
  page.evaluate(() => Object.fromEntries((window.wyzyny?.labels() ?? []).map(({ id, box }) => [id, box])));

const cameraOn = (page: Page) =>
  page.evaluate(() => [window.wyzyny?.core.zoom(), window.wyzyny?.core.pan().x, window.wyzyny?.core.pan().y]);

/** The middle of a name, in page pixels. */
async function nameOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  await atRest(page);
  const box = (await namesOn(page))[id];
  const frame = await page.getByRole('application', { name: /^Mapa/ }).boundingBox();
  if (!box || !frame) throw new Error(`${id} is not named`);
  return { x: frame.x + (box.left + box.right) / 2, y: frame.y + (box.top + box.bottom) / 2 };
}

/** A place on the map in model units, in page pixels. */
const placeOn = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([left, top]) => {
      const core = window.wyzyny?.core;
      const frame = core?.container()?.getBoundingClientRect();
      if (!core || !frame) throw new Error('no map');
      return { x: frame.left + left * core.zoom() + core.pan().x, y: frame.top + top * core.zoom() + core.pan().y };
    },
    [x, y] as const,
  );

/** The ends of a relation, and points on its line, that are off the map or under what lies over it. */
const covered = (page: Page, from: string, to: string) =>
  page.evaluate(
    ([a, b]) => {
      const core = window.wyzyny?.core;
      const host = core?.container();
      const [start, end] = [a, b].map((id) => core?.getElementById(`n:${id}`).renderedPosition());
      const frame = host?.getBoundingClientRect();
      if (!start || !end || !host || !frame) throw new Error('no map');
      return [0, 0.2, 0.5, 0.8, 1].filter((share) => {
        const x = frame.left + start.x + (end.x - start.x) * share;
        const y = frame.top + start.y + (end.y - start.y) * share;
        return !host.contains(document.elementFromPoint(x, y));
      });
    },
    [from, to] as const,
  );

test('selecting and pointing move neither the camera nor another name', async ({ page }) => {
  await openAtlas(page);
  const [names, camera] = [await namesOn(page), await cameraOn(page)];
  for (const id of ['lubelska-medycyna', 'umcs', 'lubelska-wyzyna-it']) {
    const { x, y } = await pointOf(page, id);
    await page.mouse.click(x, y);
    await expect(page).toHaveURL(new RegExp(`select=${id}`));
    await atRest(page);
    const now = await namesOn(page);
    // A name that was short may be whole now, and that of a lesser actor may be gone.
    for (const [name, box] of Object.entries(names)) {
      if (name !== id && (now[name] || SUBJECTS.includes(name))) expect([name, now[name]]).toEqual([name, box]);
    }
    expect(now).toHaveProperty(id);
    expect(await cameraOn(page)).toEqual(camera);
  }
});

test('a small actor that is found is named where it is, and the map stays', async ({ page }) => {
  await openAtlas(page);
  const camera = await cameraOn(page);
  await page.getByRole('combobox').fill('Sejm');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=sejm/);
  await atRest(page);
  expect(await namesOn(page)).toHaveProperty('sejm');
  expect(await cameraOn(page)).toEqual(camera);
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`at ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('a relation out of view is brought in whole, with both names', async ({ page }) => {
      await openAtlas(page);
      // So near to one end that the other is off the map.
      const at = await page.evaluate(() => {
        const [a, b] = ['urzad-miasta-lublin', 'lubelska-medycyna'].map((id) =>
          window.wyzyny?.core.getElementById(`n:${id}`).position(),
        );
        if (!a || !b) throw new Error('no map');
        return { x: Math.round(a.x + (b.x - a.x) * 0.5), y: Math.round(a.y + (b.y - a.y) * 0.5) };
      });
      await page.goto('about:blank');
      await openAtlas(page, `#v=1&camera=5:${at.x}:${at.y}`);
      expect(await covered(page, 'urzad-miasta-lublin', 'lubelska-medycyna')).not.toEqual([]);
      const { x, y } = await placeOn(page, at.x, at.y);
      await page.mouse.click(x, y);
      await expect(page).toHaveURL(/(relation|pair)=(urzad-miasta-lublin|lubelska-medycyna)/);
      await atRest(page);
      expect(await covered(page, 'urzad-miasta-lublin', 'lubelska-medycyna')).toEqual([]);
      const names = await namesOn(page);
      expect([names, names]).toEqual([
        expect.objectContaining({ 'urzad-miasta-lublin': expect.anything() }),
        expect.objectContaining({ 'lubelska-medycyna': expect.anything() }),
      ]);
    });

    test('an answer is framed, with the names of all whom it lights', async ({ page }) => {
      await openAtlas(page);
      const before = (await cameraOn(page))[0] ?? 0;
      await openAtlas(page, '#v=1&ask=paths;from=uniwersytet-medyczny-w-lublinie;to=pzl-swidnik');
      await expect.poll(() => litActors(page)).toContain('pzl-swidnik');
      await atRest(page);
      const lit = await litActors(page);
      for (const id of lit) expect([id, await covered(page, id, id)]).toEqual([id, []]);
      const names = Object.keys(await namesOn(page));
      expect(names).toEqual(expect.arrayContaining([...lit]));
      if (width > 1000) expect((await cameraOn(page))[0]).toBeGreaterThan(before);
    });
  });
}

test('a camera that comes with a question is kept', async ({ page }) => {
  await openAtlas(page, '#v=1&ask=paths;from=uniwersytet-medyczny-w-lublinie;to=pzl-swidnik&camera=2:0:0');
  await expect.poll(() => litActors(page)).toContain('pzl-swidnik');
  await atRest(page);
  expect(new URL(page.url()).hash).toContain('camera=2:0:0');
});

test('a name selects and lights what it names', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await nameOf(page, 'klaster-restauratorow-i-hotelarzy');
  await page.mouse.move(x, y);
  await expect.poll(() => litActors(page)).toContain('klaster-restauratorow-i-hotelarzy');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/select=klaster-restauratorow-i-hotelarzy/);
});

test('an upland is selected by its name and by the ground of its hill', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await nameOf(page, 'lubelska-wyzyna-lotnicza');
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/select=lubelska-wyzyna-lotnicza/);
  // On the slope of another hill, off every actor and name.
  const ground = await page.evaluate(() => {
    const core = window.wyzyny?.core;
    const { x: left, y: top } = core?.getElementById('n:lubelska-wyzyna-biotechnologiczna').position() ?? {
      x: 0,
      y: 0,
    };
    return { x: left - 60, y: top - 40 };
  });
  const place = await placeOn(page, ground.x, ground.y);
  await page.mouse.click(place.x, place.y);
  await expect(page).toHaveURL(/select=lubelska-wyzyna-biotechnologiczna/);
});

test('a drag that begins on a name pans the map', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await nameOf(page, 'klaster-restauratorow-i-hotelarzy');
  const before = await pointOf(page, 'umcs');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y - 40, { steps: 6 });
  await page.mouse.up();
  const after = await pointOf(page, 'umcs');
  expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([-60, -40]);
  await expect(page).not.toHaveURL(/select=/);
});

test('who leaves the map from an actor in one jump lights nothing any more', async ({ page }) => {
  await openAtlas(page);
  const { x, y } = await pointOf(page, 'lubelska-wyzyna-it');
  await page.mouse.move(x, y);
  await expect.poll(() => litActors(page)).toContain('lubelska-wyzyna-it');
  await page.mouse.move(5, 5);
  await expect.poll(() => litActors(page)).toEqual([]);
});

test('a moved actor is taken back and moved again by keys, and it is said', async ({ page }) => {
  await openAtlas(page);
  const start = await pointOf(page, 'lubelski-klaster-ekoenergetyczny');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y - 30, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/at=lubelski-klaster-ekoenergetyczny:/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/at=/);
  await expect(page.getByText('Cofnięto przesunięcie: Lubelski Klaster Ekoenergetyczny.')).toBeAttached();
  expect(await pointOf(page, 'lubelski-klaster-ekoenergetyczny')).toEqual(start);
  await page.keyboard.press('Control+Shift+z');
  await expect(page).toHaveURL(/at=lubelski-klaster-ekoenergetyczny:/);
  // In a field, the same keys undo what was typed there.
  await page.getByRole('combobox').fill('abc');
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/at=lubelski-klaster-ekoenergetyczny:/);
  await page.keyboard.press('Escape');
  await command(page, 'Cofnij ostatnie przesunięcie');
  await expect(page).not.toHaveURL(/at=/);
});

test('a drag far out at the smallest zoom is held to the map, and the ground is drawn', async ({ page }) => {
  await openAtlas(page, '#v=1&camera=0.15:0:0');
  const start = await pointOf(page, 'lubelska-medycyna');
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(3, 3, { steps: 8 });
  await page.mouse.up();
  await expect(page).toHaveURL(/at=lubelska-medycyna:/);
  const [, x, y] = /at=lubelska-medycyna:(-?\d+):(-?\d+)/.exec(page.url()) ?? [];
  expect(Math.max(Math.abs(Number(x)), Math.abs(Number(y)))).toBeLessThan(1200);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  /** A finger that comes down and moves on, at once or after something is so. */
  async function swipe(page: Page, from: { x: number; y: number }, isHeld?: () => Promise<void>) {
    const client = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const moves = () => [1, 2, 3, 4, 5, 6].map((step) => send('touchMove', from.x + 8 * step, from.y + 5 * step));
    const start = send('touchStart', from.x, from.y);
    // Without a wait for answers in between: a slow machine would make a hold of it.
    if (isHeld) await start.then(isHeld);
    await Promise.all([start, ...moves(), send('touchEnd', 0, 0)]);
  }

  test('a swipe over actors moves none of them, a finger that holds one first does', async ({ page }) => {
    await openAtlas(page);
    for (const id of ['lubelska-medycyna', 'wschodni-klaster-ict', 'lubelskie-drewno', 'umcs']) {
      const before = await pointOf(page, id);
      await swipe(page, before);
      const after = await pointOf(page, id);
      expect([after.x - before.x > 5, new URL(page.url()).hash.includes('at=')]).toEqual([true, false]);
    }
    const held = await pointOf(page, 'lubelska-medycyna');
    await swipe(page, held, () => expect.poll(() => litActors(page)).toContain('lubelska-medycyna'));
    await expect(page).toHaveURL(/at=lubelska-medycyna:/);
  });

  test('a tap on a name opens its actor', async ({ page }) => {
    await openAtlas(page);
    const [{ x, y }, ecosystem] = [await nameOf(page, 'lubelska-wyzyna-it'), page.getByText('Lubelska Wyżyna IT')];
    await page.touchscreen.tap(x, y);
    await expect(inspector(page).getByRole('heading', { level: 2 }).and(ecosystem)).toBeVisible();
  });
});
