import { LARGE_ROWS, quantile, ROWS } from './rows.mjs';

/** From this ratio on the atlas counts as behind plain Cytoscape; below it the noise of the runs is as large. */
const BEHIND = 1.1;

const median = (values) => quantile(values, 0.5);
const rounded = (value) => String(Number(value.toFixed(value < 10 ? 1 : 0)));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)}`;
const ratio = (a, b) => (b > 0 ? (a / b).toFixed(2) : '–');

/** A measured row: the cell and the median of each page, the bar, and whether more is better. */
function timingRow({ what, samples, tail, appOnly, more, bar }, runsOf) {
  const cells = {};
  const medians = {};
  for (const [page, runs] of Object.entries(runsOf)) {
    if (appOnly && page === 'plain') continue;
    const values = samples(runs);
    medians[page] = median(values);
    cells[page] = `${rounded(medians[page])}${tail ? ` (p95 ${rounded(quantile(values, 0.95))})` : ''}`;
  }
  return { what, cells, medians, more, bar };
}

const sum = (chunks, isCounted) => chunks.filter(isCounted).reduce((total, { bytes }) => total + bytes, 0);

function scriptRow(what, bytes, isCounted) {
  const medians = Object.fromEntries(Object.entries(bytes).map(([page, chunks]) => [page, sum(chunks, isCounted)]));
  const cells = Object.fromEntries(Object.entries(medians).map(([page, size]) => [page, kilobytes(size)]));
  return { what, cells, medians };
}

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const isMissed = ({ bar, medians }) => bar !== undefined && medians.app > bar.limit(medians.plain);

/** Rows as a table: of the atlas, of another build of it where one runs too, and of plain Cytoscape. */
function tableOf(rows, hasOther) {
  const others = hasOther ? ['other', 'to other'] : [];
  const body = rows.map((row) => {
    const { what, cells, medians, bar } = row;
    return [
      what,
      cells.app,
      ...(hasOther ? [cells.other, ratio(medians.app, medians.other)] : []),
      cells.plain ?? '–',
      ratio(medians.app, medians.plain),
      bar ? `${bar.text}${isMissed(row) ? ': missed' : ''}` : '',
    ];
  });
  return table(['what', 'app', ...others, 'plain', 'ratio', 'bar'], body);
}

const list = (rows, line) => rows.map((row) => `- ${row.what}: ${line(row)}`).join('\n');

function missesText(rows) {
  const missed = rows.filter(isMissed);
  if (missed.length === 0) return 'Every bar is met.';
  const line = ({ cells, medians, bar }) => {
    const limit = bar.limit(medians.plain);
    return `${cells.app}, where ${rounded(limit)} (${bar.text}) would do: ${rounded(medians.app - limit)} too much`;
  };
  return `Bars that are missed:\n\n${list(missed, line)}`;
}

function behindText(rows) {
  const behind = rows.filter(
    ({ more, medians: { app, plain } }) => !more && plain !== undefined && app > plain * BEHIND,
  );
  if (behind.length === 0) return 'In no row is the atlas behind plain Cytoscape.';
  const line = ({ cells, medians }) => {
    const times = medians.plain > 0 ? `, ${ratio(medians.app, medians.plain)} times` : '';
    return `${cells.app} against ${cells.plain}${times}`;
  };
  return `The atlas is behind plain Cytoscape (by more than a tenth) in:\n\n${list(behind, line)}`;
}

function drawnText({ nodes, edges, map }) {
  return `${nodes} drawn nodes and ${edges} drawn lines, the same positions and size of the map (${Math.round(map.width)} × ${Math.round(map.height)} pixels)`;
}

/** The measurements as a page of Markdown: of the shipped atlas and of a large document. */
export function report({ shipped, large, bytes, machine }) {
  const hasOther = shipped.samples.other !== undefined;
  const rows = [
    scriptRow('script and dataset before the first map, gzip kB', bytes, ({ when }) => when !== 'after'),
    scriptRow('all script and dataset, gzip kB', bytes, () => true),
    ...ROWS.map((row) => timingRow(row, shipped.samples)),
  ];
  const largeRows = LARGE_ROWS.map((row) => timingRow(row, large.samples));
  const chunks = bytes.app.map(({ chunk, when, bytes: size }) => [chunk, when, kilobytes(size)]);
  return `# The atlas beside plain Cytoscape

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine.cores} cores with a load of ${machine.load} before and ${machine.loadAfter} after, headless Chromium ${machine.browser} with software rendering, Node ${machine.node}, 1440 × 900 pixels. ${shipped.samples.app.length} runs of each page in turns, each in a context of its own with an empty cache; medians over all samples. Read ratios, not times: other work may have run beside it.${hasOther ? ' "Other" is another build of the atlas.' : ''}

"Plain" is \`tests/bench/plain.ts\`: the same ${drawnText(shipped.subjects)}, Cytoscape's own labels, alike shapes, sizes and dashes. It has no React, relief, icons, panels or placing of names.

## The shipped atlas

${tableOf(rows, hasOther)}

${missesText(rows)}

${behindText(rows)}

## 1,000 actors from a file

A made-up document (\`scripts/bench/large.mjs\`): ${drawnText(large.subjects)}, with 8 groups, years and numbers. It is chosen as a file of the reader, in the atlas by its command and in plain Cytoscape by an input. ${large.samples.app.length} runs of each.

${tableOf(largeRows, hasOther)}

${missesText(largeRows)}

${behindText(largeRows)}

## What the rows mean

- **Before the first map**: the dataset counts too, as the map waits for it; of the atlas ${kilobytes(sum(bytes.app, ({ when }) => when === 'first'))} kB are script. In plain it is part of the script.
- A frame is **painted** in the first task after its animation callbacks. **Frames** count from the event to the frame that shows its effect; 1 is the next one.
- **First map**: from the start of navigation to the first painted frame in which the core, with nodes in it, has rendered. **Seen**: to the painted frame from which on marks and names stay where they are. **Answers**: to the painted frame in which a pointer that waits there has lit an actor, in a run of its own.
- **Loading**: the same from the reading of the file on, with all of its actors.
- **Filter**: from a real click on the checkbox of the kind "klaster" to the painted frame without, or again with, the other kinds. In plain the checkbox toggles a class with \`display: none\` in one batch.
- **Hover**: from the mouse's move onto a node to the painted frame in which its neighbourhood is lit.
- **Pan**: the mouse drags the ground for two seconds; intervals between animation frames.
- **Arrangement**: from a click on "Helisa" to the painted frame in which an actor has begun to glide there, and the frames of the glide.
- **Longest task**: as the browser reports those over 50 ms by the clock, 0 where there is none; one that began before the first map of the file was painted does not count.
- **Script heap**: in use after a forced collection.
- **At rest**: two seconds without input after all has loaded. Changes below \`#root\` are those that a MutationObserver sees; React commits are counted by the hook that production React reports each commit to. "Busy" is the main thread's time in tasks; Cytoscape asks for an animation frame at all times, in both pages.

## Script of the atlas by chunk

"first" comes before the first map, "data" is the dataset, "after" is loaded after the first map or on demand.

${table(['chunk', 'when', 'gzip kB'], chunks)}
`;
}

/** Only what was measured of the large document. */
export function tableOfLarge({ samples }) {
  const rows = LARGE_ROWS.map((row) => timingRow(row, samples));
  return `${tableOf(rows, samples.other !== undefined)}\n\n${missesText(rows)}`;
}
