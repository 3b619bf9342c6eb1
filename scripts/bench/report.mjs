/** From this ratio on the atlas counts as behind plain Cytoscape; below it the noise of the runs is as large. */
const BEHIND = 1.1;
const LONG_FRAME_MS = 33.4;

function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

const median = (values) => quantile(values, 0.5);
const rounded = (value) => String(Number(value.toFixed(value < 10 ? 1 : 0)));
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)}`;

/** What is measured: a name, its samples in the runs of one page, whether the tail matters, whether plain has it. */
const ROWS = [
  { what: 'first map, ms', samples: (runs) => runs.map(({ firstMap }) => firstMap), tail: true },
  { what: 'filter: hidden, ms', samples: (runs) => runs.flatMap(({ hide }) => hide.map(({ ms }) => ms)), tail: true },
  { what: 'filter: hidden, frames', samples: (runs) => runs.flatMap(({ hide }) => hide.map(({ frames }) => frames)) },
  {
    what: 'filter: shown again, ms',
    samples: (runs) => runs.flatMap(({ show }) => show.map(({ ms }) => ms)),
    tail: true,
  },
  {
    what: 'filter: shown again, frames',
    samples: (runs) => runs.flatMap(({ show }) => show.map(({ frames }) => frames)),
  },
  { what: 'hover: lit, ms', samples: (runs) => runs.flatMap(({ hover }) => hover.map(({ ms }) => ms)), tail: true },
  { what: 'hover: lit, frames', samples: (runs) => runs.flatMap(({ hover }) => hover.map(({ frames }) => frames)) },
  { what: 'pan: frame interval p50, ms', samples: (runs) => runs.map(({ pan }) => quantile(pan.intervals, 0.5)) },
  { what: 'pan: frame interval p95, ms', samples: (runs) => runs.map(({ pan }) => quantile(pan.intervals, 0.95)) },
  { what: 'pan: longest interval, ms', samples: (runs) => runs.map(({ pan }) => Math.max(...pan.intervals)) },
  {
    what: 'pan: frames over 33 ms',
    samples: (runs) => runs.map(({ pan }) => pan.intervals.filter((interval) => interval > LONG_FRAME_MS).length),
  },
  { what: 'pan: frames in all', samples: (runs) => runs.map(({ pan }) => pan.intervals.length), more: true },
  {
    what: 'arrangement: first seen to move, ms',
    samples: (runs) => runs.map(({ arrange }) => arrange.ms),
    tail: true,
  },
  {
    what: 'arrangement: frame interval p50 of the glide, ms',
    samples: (runs) => runs.map(({ arrange }) => quantile(arrange.intervals, 0.5)),
  },
  {
    what: 'arrangement: longest interval of the glide, ms',
    samples: (runs) => runs.map(({ arrange }) => Math.max(...arrange.intervals)),
  },
  { what: 'script heap after load, MB', samples: (runs) => runs.map(({ heap }) => heap / 1e6) },
  { what: 'at rest, 2 s: renders of the core', samples: (runs) => runs.map(({ rest }) => rest.renders) },
  { what: 'at rest, 2 s: changes below #root', samples: (runs) => runs.map(({ rest }) => rest.mutations) },
  { what: 'at rest, 2 s: main thread busy, ms', samples: (runs) => runs.map(({ rest }) => rest.busy) },
  { what: 'at rest, 2 s: React commits', samples: (runs) => runs.map(({ rest }) => rest.commits), appOnly: true },
  {
    what: 'React commits per hover',
    samples: (runs) => runs.flatMap(({ hover }) => hover.map(({ commits }) => commits)),
    appOnly: true,
  },
  {
    what: 'React commits per filter',
    samples: (runs) => runs.flatMap(({ hide }) => hide.map(({ commits }) => commits)),
    appOnly: true,
  },
  { what: 'React commits while panning', samples: (runs) => runs.map(({ pan }) => pan.commits), appOnly: true },
];

function timingRow({ what, samples, tail, appOnly, more }, { app, plain }) {
  const [ours, theirs] = [samples(app), samples(plain)];
  const cell = (values) => `${rounded(median(values))}${tail ? ` (p95 ${rounded(quantile(values, 0.95))})` : ''}`;
  return {
    what,
    app: cell(ours),
    plain: appOnly ? '–' : cell(theirs),
    values: appOnly ? null : [median(ours), median(theirs)],
    more,
  };
}

const sum = (chunks, isCounted) => chunks.filter(isCounted).reduce((total, { bytes }) => total + bytes, 0);

const scriptRow = (what, { app, plain }, isCounted) => {
  const values = [sum(app, isCounted), sum(plain, isCounted)];
  return { what, app: kilobytes(values[0]), plain: kilobytes(values[1]), values };
};

const ratioOf = ({ values }) => (values && values[1] > 0 ? values[0] / values[1] : null);
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function behindText(rows) {
  const behind = rows.filter((row) => !row.more && row.values && row.values[0] > row.values[1] * BEHIND);
  if (behind.length === 0) return 'In no row is the atlas behind plain Cytoscape.';
  const lines = behind.map((row) => {
    const ratio = ratioOf(row);
    return `- ${row.what}: ${row.app} against ${row.plain}${ratio ? `, ${ratio.toFixed(2)} times` : ''}`;
  });
  return `The atlas is behind plain Cytoscape (by more than a tenth) in:\n\n${lines.join('\n')}`;
}

/** The measurements as a page of Markdown. */
export function report({ samples, bytes, machine, subjects }) {
  const rows = [
    scriptRow('script and dataset before the first map, gzip kB', bytes, ({ when }) => when !== 'after'),
    scriptRow('all script and dataset, gzip kB', bytes, () => true),
    ...ROWS.map((row) => timingRow(row, samples)),
  ];
  const body = rows.map((row) => [row.what, row.app, row.plain, ratioOf(row)?.toFixed(2) ?? '–']);
  const chunks = bytes.app.map(({ chunk, when, bytes: size }) => [chunk, when, kilobytes(size)]);
  return `# The atlas beside plain Cytoscape

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine.cores} cores, headless Chromium ${machine.browser} with software rendering, Node ${machine.node}, 1440 × 900 pixels. ${samples.app.length} runs of each page in turns, each in a context of its own with an empty cache; medians over all samples. Read ratios, not times: other work may have run beside it.

"Plain" is \`tests/bench/plain.ts\`: the same ${subjects.nodes} drawn nodes and ${subjects.edges} drawn lines, the same positions and size of the map (${Math.round(subjects.map.width)} × ${Math.round(subjects.map.height)} pixels), Cytoscape's own labels, alike shapes, sizes and dashes. It has no React, relief, icons, panels or placing of names.

${table(['what', 'app', 'plain', 'ratio'], body)}

${behindText(rows)}

## What the rows mean

- **Before the first map**: the dataset counts too, as the map waits for it; of the atlas ${kilobytes(sum(bytes.app, ({ when }) => when === 'first'))} kB are script. In plain it is part of the script.
- A frame is **painted** in the first task after its animation callbacks. **Frames** count from the event to the frame that shows its effect; 1 is the next one.
- **First map**: from the start of navigation to the first painted frame in which the core, with nodes in it, has rendered.
- **Filter**: from a real click on the checkbox of the kind "klaster" to the painted frame without, or again with, the other kinds. In plain the checkbox toggles a class with \`display: none\` in one batch.
- **Hover**: from the mouse's move onto a node to the painted frame in which its neighbourhood is lit.
- **Pan**: the mouse drags the ground for two seconds; intervals between animation frames.
- **Arrangement**: from a click on "Helisa" to the painted frame in which an actor has begun to glide there, and the frames of the glide.
- **Script heap**: in use after a forced collection.
- **At rest**: two seconds without input after all has loaded. Changes below \`#root\` are those that a MutationObserver sees; React commits are counted by the hook that production React reports each commit to. "Busy" is the main thread's time in tasks; Cytoscape asks for an animation frame at all times, in both pages.

## Script of the atlas by chunk

"first" comes before the first map, "data" is the dataset, "after" is loaded after the first map or on demand.

${table(['chunk', 'when', 'gzip kB'], chunks)}
`;
}
