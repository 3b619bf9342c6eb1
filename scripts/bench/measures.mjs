import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const MINUTES = 10;

const config = {
  configFile: false,
  root: 'tests/bench',
  base: './',
  logLevel: 'warn',
  build: { target: 'es2022', rolldownOptions: { input: 'tests/bench/measures.html' } },
};

/** What the section of the report begins with. */
export const MEASURES_HEAD = '## Measures of a large graph';

/**
 * Measures of a generated graph of 50,000 nodes and 200,000 edges, computed by the atlas's own worker: how long each
 * took, and how long the page itself was held up. A section of Markdown. `folder` takes the built page.
 */
export async function measuresReport(browser, folder) {
  const output = { outDir: join(folder, 'measures'), emptyOutDir: true };
  await build({ ...config, build: { ...config.build, ...output } });
  const server = await preview({ ...config, build: output, preview: { host: '127.0.0.1', port: 0 } });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(MINUTES * 60_000);
    await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/measures.html`);
    await page.waitForFunction(() => window.bench !== undefined);
    const samples = [];
    for (const id of await page.evaluate(() => window.bench.ids)) {
      await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
      const sample = await page.evaluate((name) => window.bench.take(name), id);
      const longest = longestTask(JSON.parse(await browser.stopTracing()));
      console.log(`${id}: ${sample.ms.toFixed(0)} ms, longest task of the page ${longest.wall.toFixed(0)} ms`);
      samples.push({ ...sample, ...longest });
    }
    await page.close();
    return section(samples);
  } finally {
    await server.close();
  }
}

/** The longest task of the page's main thread in a trace, by its own work and by the clock, in ms. */
function longestTask({ traceEvents }) {
  const mains = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur !== undefined && mains.includes(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('The trace holds no task of the main thread.');
  const most = (field) => tasks.reduce((longest, task) => Math.max(longest, task[field]), 0) / 1000;
  return { cpu: most('tdur'), wall: most('dur') };
}

function answerOf({ id, ms, isComputed }) {
  if (!isComputed) return 'estimate beforehand; begun when asked';
  const seconds = (ms / 1000).toFixed(1);
  return id.startsWith('sampled-') ? `${seconds}, from samples` : seconds;
}

function section(samples) {
  const rows = samples.map((sample) =>
    [
      sample.id,
      (sample.steps / 1e6).toFixed(sample.steps < 1e7 ? 1 : 0),
      answerOf(sample),
      sample.cpu.toFixed(0),
      sample.wall.toFixed(0),
    ].join(' | '),
  );
  const longest = (field) => Math.max(...samples.map((sample) => sample[field])).toFixed(0);
  return `${MEASURES_HEAD}

Measured on ${new Date().toISOString().slice(0, 10)}, ${availableParallelism()} cores. A generated graph of 50,000 nodes and 200,000 edges, seeded; each measure is computed by the atlas's own worker (\`tests/bench/measures.ts\`), from the call to the answer, handing the graph over and taking the result in included. The longest task of the page's main thread is taken from a trace of the browser: its own work on the processor, and by the clock, which counts the time that it waits for a processor too. What takes more than 200 million steps (exact betweenness and closeness, n·m) is told with its time and begun only when the reader says so; betweenness can be estimated from 200 drawn sources instead.

**Longest task of the page: ${longest('cpu')} ms of work, ${longest('wall')} ms by the clock.**

| measure | steps, millions | until the result, s | longest task of the page, ms of work | by the clock, ms |
| --- | --- | --- | --- | --- |
| ${rows.join(' |\n| ')} |
`;
}
