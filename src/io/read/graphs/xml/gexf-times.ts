import { within, type XmlElement } from '../../xml-elements';
import type { FileSpan } from '../file-graph';

type Time = string | number;

/** A time as a file writes it: a number, a date, or none where it is endless. */
function timeIn(text = ''): Time | undefined {
  const plain = text.trim();
  if (plain === '' || /^[+-]?inf(inity)?$/i.test(plain)) return undefined;
  const number = Number(plain);
  return Number.isFinite(number) ? number : plain;
}

const spanOf = (from: string | undefined, to: string | undefined): FileSpan => ({
  begin: timeIn(from),
  end: timeIn(to),
});

/** The spans of time that an element says by its own attributes; whether their ends belong to them makes no difference here. */
export function spansIn({ attributes }: XmlElement): readonly FileSpan[] {
  const given = (...names: readonly string[]) => names.map((name) => attributes.get(name)).find((text) => text);
  const moment = given('timestamp');
  const [from, to] = [given('start', 'startopen') ?? moment, given('end', 'endopen') ?? moment];
  const moments = timesIn(given('timestamps')).map((time) => spanOf(time, time));
  const intervals = (given('intervals') ?? '').split(';').flatMap((text) => {
    const [begin, end] = timesIn(text);
    return begin === undefined ? [] : spanOf(begin, end);
  });
  return [...(from === undefined && to === undefined ? [] : [spanOf(from, to)]), ...moments, ...intervals];
}

/** The times of a set of them: `<[2000, 2001]>`. */
const timesIn = (text = '') => text.split(/[\s,;<>[\]()]+/).filter((time) => time !== '');

/** All spans of time of a node or an edge, in their order. */
export function allSpans(element: XmlElement): readonly FileSpan[] {
  const spells = ['spells', 'slices'].flatMap((name) => within(element, name)).flatMap(({ children }) => children);
  return [element, ...spells].flatMap(spansIn).sort(byBegin);
}

/** From when to when several spans are, gaps among them included. */
export function wholeOf(spans: readonly FileSpan[]): FileSpan {
  const begin = [...spans].sort(byBegin)[0]?.begin;
  const end = spans
    .map((span) => span.end)
    .sort(byTime)
    .at(-1);
  const isOpen = spans.some((span) => span.end === undefined);
  return { begin, end: isOpen ? undefined : end };
}

/** The order of times; none, which is without an end in the past, is before all. */
function byTime(one: Time | undefined, other: Time | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return `${one}` < `${other}` ? -1 : Number(`${one}` > `${other}`);
}

export const byBegin = (one: FileSpan, other: FileSpan): number => byTime(one.begin, other.begin);

/** A span as people read it: `2001–2004`, `2001–`, or one time. */
export function shownSpan({ begin = '', end = '' }: FileSpan): string {
  return begin === end ? `${begin}` : `${begin}–${end}`;
}
