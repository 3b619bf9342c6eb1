import { YEAR_CLASSES, type YearClass } from '../../graph/time/spans';
import type { Messages } from '../pl';
import { early } from './early';
import { english } from './language';

const digits = new Intl.NumberFormat(english.locale);

const CLASSES = { new: 'new', ended: 'ended', continuing: 'continuing', undated: 'undated', later: 'later' };

/** How many of each class there are between two years, the last only where there are any. */
const byClass = (counts: Readonly<Record<YearClass, number>>) =>
  YEAR_CLASSES.filter((one) => one !== 'later' || counts.later > 0)
    .map((one) => `${digits.format(counts[one])} ${CLASSES[one]}`)
    .join(', ');

export const time: Messages['time'] = {
  ...early.time,
  title: 'Time bar',
  fold: 'Fold the time bar',
  window: 'Time window',
  from: 'Time window: from',
  to: 'Time window: to',
  all: 'All times',
  chart: (columns: string) => `Foundings, and dated events and relations, year by year: ${columns}`,
  founded: 'foundings',
  dated: 'events and relations',
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  decade: (first: number) => `${first}s`,
  datedOnly: (years: string) => `${years}, dated only`,
  undated: 'with undated',
  play: 'Play',
  pause: 'Pause',
  stopped: (years: string, actors: string) => `Stopped at ${years}, ${actors}`,
  back: 'Step back',
  forward: 'Step forward',
  loop: 'Loop',
  mode: 'How it plays',
  modes: { slide: 'the window slides', grow: 'the window grows', one: 'year by year' },
  pace: (seconds: string) => `Pace: ${seconds} s a step`,
  seconds: (seconds: string) => `${seconds}\u00a0s a step`,
  compare: 'Compare years',
  yearA: 'from year',
  yearB: 'to year',
  classes: CLASSES,
  changed: ({ a, b, actors, relations }) =>
    `From ${a} to ${b}: ${actors.new} new and ${actors.ended} ended actors; ${relations.new} new and ${relations.ended} ended relations`,
  compared: ({ a, b, actors, relations }) =>
    `From ${a} to ${b}: ${byClass(actors)} actors; ${byClass(relations)} relations.`,
};
