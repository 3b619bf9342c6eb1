import { YEAR_CLASSES, type YearClass, type YearPair } from '../../graph/time/spans';
import { pluralOf } from '../grammar/plural';
import { early } from './early';

/** How many of each class there are between two years, the last only where there are any. */
const byClass = (
  of: Readonly<Record<YearClass, (count: number) => string>>,
  counts: Readonly<Record<YearClass, number>>,
) =>
  YEAR_CLASSES.filter((one) => one !== 'later' || counts.later > 0)
    .map((one) => of[one](counts[one]))
    .join(', ');

const actorsOf = {
  new: pluralOf('pl', { one: 'nowy', few: 'nowych', other: 'nowych' }),
  ended: pluralOf('pl', { one: 'zakończony', few: 'zakończonych', other: 'zakończonych' }),
  continuing: pluralOf('pl', { one: 'trwający', few: 'trwających', other: 'trwających' }),
  undated: pluralOf('pl', { other: 'bez daty' }),
  later: pluralOf('pl', { one: 'późniejszy', few: 'późniejszych', other: 'późniejszych' }),
};
const relationsOf = {
  new: pluralOf('pl', { one: 'nowa', few: 'nowe', other: 'nowych' }),
  ended: pluralOf('pl', { one: 'zakończona', few: 'zakończone', other: 'zakończonych' }),
  continuing: pluralOf('pl', { one: 'trwająca', few: 'trwające', other: 'trwających' }),
  undated: pluralOf('pl', { other: 'bez daty' }),
  later: pluralOf('pl', { one: 'późniejsza', few: 'późniejsze', other: 'późniejszych' }),
};

/** Two years, and how many actors and relations are of each class between them. */
type YearsCompared = YearPair &
  Readonly<{ actors: Readonly<Record<YearClass, number>>; relations: Readonly<Record<YearClass, number>> }>;

export const time = {
  ...early.time,
  title: 'Oś czasu',
  fold: 'Zwiń oś czasu',
  window: 'Okno czasu',
  from: 'Okno czasu: od',
  to: 'Okno czasu: do',
  all: 'Cały czas',
  chart: (columns: string) => `Założenia oraz wydarzenia i relacje z datą w kolejnych latach: ${columns}`,
  founded: 'założenia',
  dated: 'wydarzenia i relacje',
  /** Years as text: one, several, or a decade. */
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  decade: (first: number) => (first % 100 === 0 ? `${first}+` : `l. ${first % 100}.`),
  datedOnly: (years: string) => `${years}, tylko z datą`,
  undated: 'z niedatowanymi',
  play: 'Odtwarzaj',
  pause: 'Zatrzymaj',
  stopped: (years: string, actors: string) => `Zatrzymano: ${years}, ${actors}`,
  back: 'Krok wstecz',
  forward: 'Krok naprzód',
  loop: 'W kółko',
  mode: 'Sposób odtwarzania',
  modes: { slide: 'okno się przesuwa', grow: 'okno rośnie', one: 'rok po roku' },
  pace: (seconds: string) => `Tempo: ${seconds} s na krok`,
  seconds: (seconds: string) => `${seconds}\u00a0s na krok`,
  compare: 'Porównaj lata',
  yearA: 'od roku',
  yearB: 'do roku',
  classes: {
    new: 'nowe',
    ended: 'zakończone',
    continuing: 'trwające',
    undated: 'bez daty',
    later: 'późniejsze',
  },
  changed: ({ a, b, actors, relations }: YearsCompared) =>
    `Od ${a} do ${b}: aktorzy – ${actorsOf.new(actors.new)}, ${actorsOf.ended(actors.ended)}; relacje – ${relationsOf.new(relations.new)}, ${relationsOf.ended(relations.ended)}`,
  compared: ({ a, b, actors, relations }: YearsCompared) =>
    `Od ${a} do ${b}: aktorzy – ${byClass(actorsOf, actors)}; relacje – ${byClass(relationsOf, relations)}.`,
};
