import { countCommits, installProbe, installWitness } from './probe.mjs';

const VIEWPORT = { width: 1440, height: 900 };
const NODES_HOVERED = 6;
const TIMES_FILTERED = 4;
const REST_MS = 2000;
const PAN_MS = 2000;
/** About as many frames as actors glide. */
const GLIDE_FRAMES = 27;
/** The round that the mouse makes while it drags the ground: its radius and how long one takes. */
const ROUND = { radius: 120, ms: 800 };
/** A point of the map's ground, from its top left corner. */
const GROUND = { x: 14, y: 420 };
/** On a busy machine a step takes its time. */
const PATIENCE_MS = 120_000;
/** How often a pointer that waits for the map moves, in ms. */
const JIGGLE_MS = 25;

/** A page of its own with the probe in it. */
async function newPage(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'pl-PL' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(countCommits);
  await page.addInitScript(installProbe);
  await page.addInitScript(installWitness);
  return { context, page };
}

/** Opens a page and waits for the first map and all that comes after it. */
async function open(browser, address) {
  const { context, page } = await newPage(browser);
  await page.goto(address);
  const firstMap = await page.evaluate(() => window.probe.firstMap);
  await settled(page);
  const seen = await page.evaluate(() => window.witness.seen());
  await unfoldFilters(page);
  return { context, page, firstMap, seen };
}

/** Beside a map of this size the filters are folded. */
async function unfoldFilters(page) {
  const spine = page.locator('#filters > button[aria-expanded="false"]');
  await spine.or(filterBox(page)).first().waitFor();
  if (await spine.isVisible()) await spine.click();
  await filterBox(page).waitFor();
  await settled(page);
}

async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => window.probe.quiet()));
}

/** Opens a document of so many actors from a file: the atlas by its command, plain Cytoscape by its input. */
async function openFile(browser, address, { text, actors }) {
  const { context, page } = await newPage(browser);
  const file = { name: 'large.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.goto(address);
  const input = page.locator('input[type=file]');
  const isPlain = (await input.count()) > 0;
  let opened;
  if (isPlain) {
    opened = page.evaluate((count) => window.witness.opened(count), actors);
    await input.setInputFiles(file);
  } else {
    await page.evaluate(() => window.probe.firstMap);
    await unfoldFilters(page);
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+k');
    await page.locator('#search').fill('Otwórz plik atlasu');
    await page.getByRole('option', { name: 'Otwórz plik atlasu' }).waitFor();
    await page.keyboard.press('Enter');
    opened = page.evaluate((count) => window.witness.opened(count), actors);
    await (await chooser).setFiles(file);
  }
  const { ms: firstMap, time, readAt } = await opened;
  await settled(page);
  if (!isPlain) await filterBox(page).waitFor();
  const seen = (await page.evaluate(() => window.witness.seen())) - readAt;
  return { context, page, firstMap, seen, since: time };
}

const filterBox = (page) =>
  page.getByRole('group', { name: 'Rodzaj', exact: true }).getByRole('checkbox', { name: /klaster/ });

/** Opens what is measured: the shipped atlas, or a document from a file. */
const openSubject = (browser, address, file) => (file ? openFile(browser, address, file) : open(browser, address));

/** What all runs use: the size of the map, the nodes that are pointed at, one that the filter hides. */
export async function chooseSubjects(browser, address, file) {
  const { context, page } = await openSubject(browser, address, file);
  const subjects = await page.evaluate((most) => {
    const { core } = window.wyzyny;
    const container = core.container();
    const frame = container.getBoundingClientRect();
    const isFree = (node) => {
      const { x, y } = node.renderedPosition();
      return container.contains(document.elementFromPoint(frame.left + x, frame.top + y));
    };
    const clusters = core.nodes(':visible[kind = "cluster"]').filter(isFree);
    return {
      map: { width: frame.width, height: frame.height },
      nodes: core.nodes(':visible').length,
      edges: core.edges(':visible').length,
      hovered: clusters.slice(0, most).map((node) => node.id()),
      filtered: core.nodes(':visible[kind = "organisation"]')[0].id(),
    };
  }, NODES_HOVERED);
  await context.close();
  return { ...subjects, file };
}

/** One run of one page: all that is measured, each kind of sample in a list of its own. */
export async function measureRun(browser, address, { hovered, filtered, file }) {
  const answers = file ? null : await firstAnswer(browser, address, hovered[0]);
  const { context, page, firstMap, seen, since } = await openSubject(browser, address, file);
  const session = await context.newCDPSession(page);
  const longest = {};
  let start = since ?? 0;
  /** The longest task of what was done since this was asked last. */
  const took = async (what) => {
    [longest[what], start] = await page.evaluate(
      (time) => [window.witness.longestTask(time), performance.now()],
      start,
    );
  };
  await took('settling');
  const heap = await heapOf(session);
  await took('collecting');
  const rest = await atRest(page, session);
  await took('rest');
  const hover = [];
  for (const id of hovered) hover.push(await hoverOver(page, id));
  await took('hover');
  const hide = [];
  const show = [];
  for (let time = 0; time < TIMES_FILTERED; time += 1) {
    hide.push(await toggleFilter(page, filtered, 'hidden'));
    show.push(await toggleFilter(page, filtered, 'shown'));
  }
  await took('filter');
  const pan = await panRound(page);
  await page.evaluate(() => window.probe.quiet());
  await took('pan');
  const arrange = file ? null : await switchArrangement(page, hovered[0]);
  await context.close();
  return { firstMap, seen, answers, heap, rest, hover, hide, show, pan, arrange, longest };
}

/** When a pointer that waits where an actor comes to be lights it, from the start of navigation. */
async function firstAnswer(browser, address, id) {
  const { context, page } = await newPage(browser);
  await page.goto(address, { waitUntil: 'commit' });
  let time = null;
  const lit = page
    .evaluate((name) => window.witness.lit(name), id)
    .then((at) => {
      time = at;
    });
  for (let step = 0; time === null; step = 1 - step) {
    const point = await page.evaluate((name) => window.witness.pointOf(name), id);
    if (point) await page.mouse.move(point.x + step, point.y);
    await new Promise((resolve) => setTimeout(resolve, JIGGLE_MS));
  }
  await lit;
  await context.close();
  return time;
}

/** Bytes of the script heap in use after a forced collection. */
async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.send('HeapProfiler.disable');
  return usedSize;
}

async function atRest(page, session) {
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  const counts = await page.evaluate((ms) => window.probe.rest(ms), REST_MS);
  const after = await busy();
  await session.send('Performance.disable');
  return { ...counts, busy: after - before };
}

/** Where a node, or the ground for null, is on the screen. */
const pointOf = (page, id) =>
  page.evaluate(
    ([name, ground]) => {
      const { core } = window.wyzyny;
      const { left, top } = core.container().getBoundingClientRect();
      const at = name === null ? ground : core.getElementById(name).renderedPosition();
      return { x: left + at.x, y: top + at.y };
    },
    [id, GROUND],
  );

async function moveTo(page, id) {
  const { x, y } = await pointOf(page, id);
  await page.mouse.move(x, y);
}

async function rest(page) {
  await moveTo(page, null);
  await page.evaluate(() => window.probe.quiet());
}

const arm = (page, type, id, state) =>
  page.evaluate(([event, name, wanted]) => window.probe.arm(event, name, wanted), [type, id, state]);
const armed = (page) => page.evaluate(() => window.probe.armed());

async function hoverOver(page, id) {
  await rest(page);
  await arm(page, 'mousemove', id, 'lit');
  await moveTo(page, id);
  return armed(page);
}

async function toggleFilter(page, id, state) {
  await rest(page);
  await arm(page, 'click', id, state);
  await filterBox(page).click();
  return armed(page);
}

/** Arranges the actors by the helix: when they are first seen to move, and the intervals of the frames until they rest. */
async function switchArrangement(page, id) {
  await rest(page);
  await arm(page, 'click', id, 'moved');
  await page.evaluate(() => window.probe.record());
  await page.getByRole('button', { name: 'Helisa' }).click();
  const first = await armed(page);
  await page.evaluate(() => window.probe.quiet());
  const intervals = await page.evaluate((glide) => window.probe.recorded().slice(0, glide), GLIDE_FRAMES);
  return { ...first, intervals };
}

/** Drags the ground round for a while: the intervals of the frames, and how often the core rendered. */
async function panRound(page) {
  await rest(page);
  const { x, y } = await pointOf(page, null);
  await page.mouse.down();
  const before = await page.evaluate(() => {
    window.probe.record();
    return window.probe.now();
  });
  const start = performance.now();
  for (let passed = 0; passed < PAN_MS; passed = performance.now() - start) {
    const angle = (passed / ROUND.ms) * 2 * Math.PI;
    await page.mouse.move(x + ROUND.radius * (1 - Math.cos(angle)), y + ROUND.radius * (1 - Math.cos(angle / 2)));
  }
  const { intervals, after } = await page.evaluate(() => ({
    intervals: window.probe.recorded(),
    after: window.probe.now(),
  }));
  await page.mouse.up();
  const [renders, commits] = [after.renders - before.renders, after.commits - before.commits];
  if (renders < 3) throw new Error(`Dragging the ground drew only ${renders} frames.`);
  return { intervals, renders, commits };
}
