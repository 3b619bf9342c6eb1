import { runnerImport } from 'vite';

const [FIRMS, RELATIONS] = [5000, 10_000];
/** As many as can be taken back. */
const EDITS = 200;
const PATIENCE_MS = 240_000;

/** A workbook of 5,000 made-up firms and 10,000 relations between them, with their owners and clusters. */
async function workbook() {
  const { firmsOf, firmsXlsx, workingTogether } = (
    await runnerImport('./tests/support/firms.ts', { configFile: false })
  ).module;
  const firms = firmsOf(FIRMS);
  return Buffer.from(firmsXlsx(firms, workingTogether(firms, RELATIONS)));
}

/** Runs in the page: keeps what the store says and how long the tasks of the main thread are, from now on. */
function watch() {
  const { store } = window.wyzyny;
  const longest = { ms: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.ms = Math.max(longest.ms, duration);
  }).observe({ type: 'longtask' });
  const start = performance.now();
  const stages = { layingOut: null, ready: null };
  store.subscribe(({ session, document }) => {
    if (session.layingOut !== null) stages.layingOut ??= performance.now() - start;
    if (session.load === 'ready' && document.id !== '') stages.ready ??= performance.now() - start;
  });
  window.watched = { start, stages, longest, store };
}

/** Runs in the page: when all actors of the file are in the core and a frame of them is painted. */
function untilDrawn() {
  const { start, stages, longest, store } = window.watched;
  return new Promise((resolve) => {
    const look = () => {
      const { document, graph } = store.getState();
      const isThere = document.id !== '' && window.wyzyny?.core?.nodes().length === graph.nodes.size;
      if (!isThere) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () =>
        resolve({
          ...stages,
          drawn: performance.now() - start,
          longest: longest.ms,
          actors: graph.nodes.size,
          relations: graph.edges.size,
        });
      requestAnimationFrame(() => port2.postMessage(null));
    };
    look();
  });
}

/** Runs in the page: corrects an actor, so many times, each from the call to the painted frame and until the device has it. */
async function correctMany(count) {
  const { store, correct } = window.wyzyny;
  const longest = [];
  new PerformanceObserver((list) => longest.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(null));
    });
  const kept = async () => {
    while (store.getState().session.isUnsaved) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const [{ id }] = store.getState().graph.nodes.values();
  const frames = [];
  const tasks = [];
  for (let index = 0; index < count; index += 1) {
    longest.length = 0;
    const start = performance.now();
    await correct(id, { aliases: [`alias ${index}`] });
    await painted();
    frames.push(performance.now() - start);
    await kept();
    await new Promise((resolve) => setTimeout(resolve, 20));
    tasks.push(Math.max(0, ...longest));
  }
  return { frames, tasks, size: JSON.stringify(store.getState().edits).length };
}

async function openOnce(browser, address, buffer) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'pl-PL',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(address);
  await page.waitForFunction(() => window.wyzyny?.core?.nodes().length > 0);
  await page.waitForLoadState('networkidle');
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+k');
  await page.locator('#search').fill('Otwórz plik atlasu');
  await page.getByRole('option', { name: 'Otwórz plik atlasu' }).waitFor();
  await page.keyboard.press('Enter');
  const picked = await chooser;
  await page.evaluate(watch);
  await picked.setFiles({ name: 'Firmy.xlsx', mimeType: 'application/octet-stream', buffer });
  // What it is taken for is shown first, and accepted at once.
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Otwórz (jako|mimo)/ })
    .click();
  const sample = await page.evaluate(untilDrawn);
  const edits = await page.evaluate(correctMany, EDITS);
  await context.close();
  return { ...sample, edits };
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const seconds = (ms) => (ms / 1000).toFixed(1);

/** What opening such a workbook takes, of so many runs the fastest, as other work may have run beside it. */
export async function tablesReport(browser, address, runs) {
  const buffer = await workbook();
  const samples = [];
  for (let run = 0; run < runs; run += 1) {
    const sample = await openOnce(browser, address, buffer);
    samples.push(sample);
    console.log(`table ${run + 1} of ${runs}: drawn after ${seconds(sample.drawn)} s`);
  }
  const [best] = samples.toSorted((a, b) => a.drawn - b.drawn);
  const row = (what, value) => `| ${what} | ${value} |`;
  return [
    `## A table of ${FIRMS} firms`,
    '',
    `A made-up workbook of ${FIRMS} firms and ${RELATIONS} relations (\`tests/support/firms.ts\`), which with owners and clusters are ${best.actors} actors and ${best.relations} relations, opened by the picker and from its preview at once; the fastest of ${runs} runs.`,
    '',
    '| what | from the choice of the file |',
    '| --- | --- |',
    row('read, s', seconds(best.layingOut)),
    row('laid out, s', seconds(best.ready)),
    row('first picture, s', seconds(best.drawn)),
    row('longest task of the page, s', seconds(best.longest)),
    '',
    `Then an actor corrected ${EDITS} times, from the call to the painted frame, each kept by the device before the next: the first makes what is open the reader's own.`,
    '',
    '| what | value |',
    '| --- | --- |',
    row('the first, until it is painted, ms', Math.round(best.edits.frames[0])),
    row('each other, until it is painted, ms (median)', Math.round(middle(best.edits.frames.slice(1)))),
    row('longest task of the first with its keeping, ms', Math.round(best.edits.tasks[0])),
    row('longest task of each other with its keeping, ms (median)', Math.round(middle(best.edits.tasks.slice(1)))),
    row(`the history of ${EDITS} steps, MB of JSON`, (best.edits.size / 1e6).toFixed(2)),
  ].join('\n');
}
