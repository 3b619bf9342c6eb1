import {
  chord,
  click,
  expect,
  find,
  fragment,
  openAtlas,
  pointOf,
  press,
  result,
  test,
  texts,
  told,
  zoomOf,
} from './fixtures';

const ECO = 'lubelski-klaster-ekoenergetyczny';

test('the map comes, and uplands and clusters are named in their own font', async ({ page, host }) => {
  await openAtlas(page, host);
  const named = await page.evaluate(() => window.wyzyny?.labels().map(({ id }) => id) ?? []);
  expect(named).toEqual(expect.arrayContaining(['lubelska-wyzyna-it', 'lubelska-wyzyna-medyczna', 'lubelskie-drewno']));
  expect(await page.evaluate(() => document.fonts.check('16px "Source Sans 3 Variable"'))).toBe(true);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('pl');
  await result(page).toContain('76 aktorów z 76');
});

test('an actor is found by typing and told of, and a click on the map selects another', async ({ page, host }) => {
  await openAtlas(page, host);
  await press(page, '/');
  await page.keyboard.type('marszalk');
  await find(page, '[role=option]', 'Urząd Marszałkowski');
  await press(page, 'Enter');
  await told(page).toBe('Urząd Marszałkowski Województwa Lubelskiego');
  const { x, y } = await pointOf(page, 'lubelska-wyzyna-it');
  await page.mouse.click(x, y);
  await fragment(page).toContain('select=lubelska-wyzyna-it');
  await told(page).toBe('Lubelska Wyżyna IT');
});

test('a filter is chosen and cleared, and Back and Forward go through the steps', async ({ page, host }) => {
  await openAtlas(page, host);
  await click(page, 'button[aria-expanded=false]', '^Filtry');
  await click(page, 'aside summary', '^Rejestr klastrów');
  await click(page, 'aside label', '^w rejestrze');
  await fragment(page).toContain('register=yes');
  await result(page).toContain('15 aktorów z 76');
  await page.evaluate(() => history.back());
  await result(page).toContain('76 aktorów z 76');
  await page.evaluate(() => history.forward());
  await result(page).toContain('15 aktorów z 76');
  await click(page, 'button', '^Wyczyść filtry');
  await result(page).toContain('76 aktorów z 76');
});

test('a link with a camera, an arrangement and a selection opens as it says', async ({ page, host }) => {
  await openAtlas(page, host, '#v=1&select=umcs&arrange=helix&camera=1.4:10:20');
  expect(await zoomOf(page)).toBeCloseTo(1.4, 3);
  await told(page).toBe('Uniwersytet Marii Curie-Skłodowskiej');
  await find(page, 'main button[aria-pressed=true]', '^Helisa');
  await fragment(page).toContain('camera=1.4:10:20');
});

test('a dragged actor stays where it was put, and Ctrl Z takes it back', async ({ page, host }) => {
  await openAtlas(page, host);
  const start = await pointOf(page, ECO);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y - 30, { steps: 5 });
  await page.mouse.up();
  await fragment(page).toContain(`at=${ECO}:`);
  const put = await pointOf(page, ECO);
  expect(Math.hypot(put.x - start.x - 40, put.y - start.y + 30)).toBeLessThan(4);
  await chord(page, 'Control', 'z');
  await fragment(page).not.toContain('at=');
  const back = await pointOf(page, ECO);
  expect(Math.hypot(back.x - start.x, back.y - start.y)).toBeLessThan(1);
});

test('the wheel zooms at the pointer, and with Ctrl the map and not the page', async ({ page, host }) => {
  await openAtlas(page, host);
  const start = await pointOf(page, 'umcs');
  const whole = await zoomOf(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.wheel({ deltaY: -100 });
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(whole * 1.1);
  const near = await zoomOf(page);
  await page.keyboard.down('Control');
  await page.mouse.wheel({ deltaY: -10 });
  await page.keyboard.up('Control');
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(near * 1.1);
  const after = await pointOf(page, 'umcs');
  expect(Math.hypot(after.x - start.x, after.y - start.y)).toBeLessThan(2);
  expect(await page.evaluate(() => window.devicePixelRatio)).toBe(1);
  await fragment(page).toContain('camera=');
});

test('the map is walked by keys', async ({ page, host }) => {
  await openAtlas(page, host, '#v=1&select=umcs');
  await press(page, 'Tab', 'Enter');
  await find(page, '#map:focus');
  await press(page, 'ArrowDown');
  await expect
    .poll(() => texts(page, 'main [role=status]'))
    .toContainEqual(expect.stringContaining('współpracuje z: Klaster Designu Innowacji i Mody'));
  await press(page, 'ArrowDown', 'ArrowRight', 'Enter');
  await fragment(page).toContain('select=pracownia-technologii-swiatlowodow');
});

test('the list sorts, and selects on the map', async ({ page, host }) => {
  await openAtlas(page, host, '#v=1&kind=cluster');
  await click(page, 'button', '^Mapa i lista');
  await click(page, 'th button', '^Członkowie');
  await click(page, 'th button', '^Członkowie');
  await find(page, 'th[aria-sort=descending]', '^Członkowie');
  expect((await texts(page, '#list td:nth-child(6)')).slice(0, 3)).toEqual(['174', '154', '99']);
  await click(page, '#list tbody th button');
  await fragment(page).toContain('select=');
  await expect.poll(() => page.evaluate(() => window.wyzyny?.core.nodes('.selected').length)).toBe(1);
});
