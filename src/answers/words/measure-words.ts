import { MEASURES } from '../../graph/measures/measures';
import type { MeasureId } from '../../graph/measures/node-measures';
import { BROKERAGE_ROLES, type Result, type Size } from '../../graph/measures/result';
import { formatNumber } from '../../text/format';
import { collator } from '../../text/intl';
import type { Words } from '../../text/words';
import { STEPS_PER_SECOND } from '../../worker/measure/measure-task';

type NameOf = (id: string) => string;

/** The measure of a question, the first one where it names none. */
export function measureOf(id: string): MeasureId {
  return MEASURES.find((measure) => measure.id === id)?.id ?? 'degree';
}

/** Whether a measure needs actors to be in groups. */
export function needsGroups(id: MeasureId): boolean {
  return MEASURES.some((measure) => measure.id === id && measure.parameters.includes('attribute'));
}

/** Fewer actors than these are a small network. */
const SMALL = 200;

/** What takes less is not worth a word. */
const LONG_SECONDS = 10;

/** How large a network is, about how much work a measure of it is and how long that takes, and how far to trust it. */
export function costText({ nodes, ties, steps }: Size, words: Words): string {
  const text = words.questions.measures;
  const number = (value: number) => formatNumber(value, words.meta.tag);
  const seconds = steps / STEPS_PER_SECOND;
  return [
    text.cost(number(nodes), number(ties), number(Math.round(steps))),
    ...(seconds >= LONG_SECONDS ? [text.takes(spanOf(seconds, text.spans, number))] : []),
    ...(nodes < SMALL ? [text.small] : []),
  ].join(' ');
}

/** A span of time in one rounded unit. */
function spanOf(seconds: number, spans: Words['questions']['measures']['spans'], number: (value: number) => string) {
  if (seconds < 100) return spans.seconds(number(Math.round(seconds)));
  const minutes = seconds / 60;
  return minutes < 100 ? spans.minutes(number(Math.round(minutes))) : spans.hours(number(Math.round(minutes / 60)));
}

/** Actors by what a measure gives each of them, the largest sum first, of equals by name. */
export type Ranking = Readonly<{
  columns: readonly string[];
  rows: readonly Readonly<{ id: string; numbers: readonly number[] }>[];
}>;

/** The ranking that a measure gives; null where it gives groups or one value. */
export function rankingOf(result: Result, words: Words, nameOf: NameOf): Ranking | null {
  const { value, roles } = words.questions.measures;
  const { compare } = collator(words.meta.tag);
  const ranked = (rows: Ranking['rows']) =>
    [...rows].sort((a, b) => sumOf(b.numbers) - sumOf(a.numbers) || compare(nameOf(a.id), nameOf(b.id)));
  if (result.gives === 'scores') {
    return { columns: [value], rows: ranked([...result.scores].map(([id, score]) => ({ id, numbers: [score] }))) };
  }
  if (result.gives === 'roles') {
    const rows = [...result.roles].map(([id, each]) => ({ id, numbers: BROKERAGE_ROLES.map((role) => each[role]) }));
    return { columns: BROKERAGE_ROLES.map((role) => roles[role]), rows: ranked(rows) };
  }
  return null;
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** How many groups there are, how many of them of one actor, and how far they hold together. */
export function groupsText({ groups, modularity }: Extract<Result, { gives: 'groups' }>, words: Words): string {
  const text = words.questions.measures;
  const number = (value: number) => formatNumber(value, words.meta.tag);
  const alone = groups.filter(({ length }) => length <= 1).length;
  const count = text.groupCount(number(groups.length), number(alone));
  return modularity === null ? count : `${count} ${text.modularity(number(modularity))}`;
}

/** A value that may not be defined. */
export function valueText(value: number | null, words: Words): string {
  return value === null ? words.questions.measures.undefined : formatNumber(value, words.meta.tag);
}
