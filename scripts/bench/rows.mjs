const LONG_FRAME_MS = 33.4;

/** Of some numbers the one below which a share of them lies, between two of them by proportion. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

/** What a row is held against: in words, and the most that it may be by what plain Cytoscape has. */
const times = (most) => ({ text: `≤ ${most} × plain`, limit: (plain) => most * plain });
const plus = (ms) => ({ text: `≤ plain + ${ms}`, limit: (plain) => plain + ms });
const atMost = (most) => ({ text: `≤ ${most}`, limit: () => most });

const each = (kind, field) => (runs) => runs.flatMap((run) => run[kind].map((sample) => sample[field]));
const one = (take) => (runs) => runs.map(take);

/** What is done in both documents, with the bars for it. */
function deeds({ filter, hover, pan }) {
  return [
    { what: 'filter: hidden, ms', samples: each('hide', 'ms'), tail: true, bar: filter },
    { what: 'filter: hidden, frames', samples: each('hide', 'frames') },
    { what: 'filter: shown again, ms', samples: each('show', 'ms'), tail: true, bar: filter },
    { what: 'filter: shown again, frames', samples: each('show', 'frames') },
    { what: 'hover: lit, ms', samples: each('hover', 'ms'), tail: true, bar: hover },
    { what: 'hover: lit, frames', samples: each('hover', 'frames') },
    { what: 'pan: frame interval p50, ms', samples: one(({ pan }) => quantile(pan.intervals, 0.5)), bar: pan },
    { what: 'pan: frame interval p95, ms', samples: one(({ pan }) => quantile(pan.intervals, 0.95)), bar: pan },
    { what: 'pan: longest interval, ms', samples: one(({ pan }) => Math.max(...pan.intervals)) },
    {
      what: 'pan: frames over 33 ms',
      samples: one(({ pan }) => pan.intervals.filter((interval) => interval > LONG_FRAME_MS).length),
    },
    { what: 'pan: frames in all', samples: one(({ pan }) => pan.intervals.length), more: true },
  ];
}

const heapRow = (bar) => ({ what: 'script heap after load, MB', samples: one(({ heap }) => heap / 1e6), bar });

const REST = [
  { what: 'at rest, 2 s: renders of the core', samples: one(({ rest }) => rest.renders) },
  { what: 'at rest, 2 s: changes below #root', samples: one(({ rest }) => rest.mutations) },
  { what: 'at rest, 2 s: main thread busy, ms', samples: one(({ rest }) => rest.busy) },
];

const COMMITS = [
  { what: 'at rest, 2 s: React commits', samples: one(({ rest }) => rest.commits), appOnly: true },
  { what: 'React commits per hover', samples: each('hover', 'commits'), appOnly: true },
  { what: 'React commits per filter', samples: each('hide', 'commits'), appOnly: true },
  { what: 'React commits while panning', samples: one(({ pan }) => pan.commits), appOnly: true },
];

/**
 * What is measured of the shipped atlas: a name, its samples in the runs of one page, whether the tail matters, whether
 * more is better, whether plain has none of it, and the bar that it is held against.
 */
export const ROWS = [
  { what: 'first map, ms', samples: one(({ firstMap }) => firstMap), tail: true, bar: times(1.6) },
  { what: 'first map: seen, ms', samples: one(({ seen }) => seen), tail: true },
  { what: 'first map: answers, ms', samples: one(({ answers }) => answers), tail: true },
  ...deeds({ filter: plus(17) }),
  { what: 'arrangement: first seen to move, ms', samples: one(({ arrange }) => arrange.ms), tail: true, bar: plus(17) },
  {
    what: 'arrangement: frame interval p50 of the glide, ms',
    samples: one(({ arrange }) => quantile(arrange.intervals, 0.5)),
  },
  {
    what: 'arrangement: longest interval of the glide, ms',
    samples: one(({ arrange }) => Math.max(...arrange.intervals)),
  },
  heapRow(),
  ...REST,
  ...COMMITS,
];

const LONGEST = {
  settling: 'until it is at rest',
  rest: 'at rest, 2 s',
  hover: 'hover',
  filter: 'filter',
  pan: 'pan and after',
};

/** The same of 1,000 actors, opened from a file. */
export const LARGE_ROWS = [
  { what: 'loading: first map, ms', samples: one(({ firstMap }) => firstMap), tail: true, bar: times(2) },
  { what: 'loading: seen, ms', samples: one(({ seen }) => seen), tail: true, bar: times(2) },
  ...deeds({ filter: times(1.2), hover: times(1.2), pan: times(1.2) }),
  ...Object.entries(LONGEST).map(([what, words]) => ({
    what: `longest task once the map is there, ms: ${words}`,
    samples: one(({ longest }) => longest[what]),
    bar: atMost(100),
  })),
  heapRow(times(3)),
  ...REST,
  ...COMMITS,
];
