import { NO_VALUE, type RangeFacetId, regionWay, SEVERAL, type ValueFacetId } from '../graph/facets';
import type { Criterion, Filter, Range } from '../graph/filter';
import type { Focus } from '../graph/focus';
import type { TimeWindow } from '../graph/time-window';
import { wordFor } from './messages';
import { verbsOf } from './sentence';
import type { Words } from './words';

/** More chosen actors than these are counted, not named. */
const MOST_NAMED = 3;

/** The name of a facet; sides of the helix and industries are both found under the word "sector". */
export function facetName(facet: Criterion, words: Words): string {
  const name = words.filters.facet[facet];
  return facet === 'helix' || facet === 'industry' ? words.filters.sectorOf(name) : name;
}

/** The name of a facet's value. */
export function valueName(facet: ValueFacetId, value: string, words: Words, nameOf: (id: string) => string): string {
  if (value === NO_VALUE) return words.filters.noValue[facet];
  if (value === SEVERAL) return words.filters.several;
  if (facet === 'kind') return wordFor(words.kind, value);
  if (facet === 'register') return wordFor(words.filters.registerValue, value);
  const way = regionWay(value);
  if (way) return `${nameOf(way.region)} (${verbsOf(way.type, words).name})`;
  return facet === 'helix' ? wordFor(words.helix, value) : nameOf(value);
}

/** A range in words: `2006–2014`, `from 2006`, one number alone; missing values named where they are kept. */
function rangeText({ min, max, missing }: Range, facet: RangeFacetId, words: Words): string {
  const { rangeFrom, rangeTo, rangeBoth, withMissing, all, dated } = words.filters;
  const bounds = () => {
    if (min === undefined && max === undefined) return missing ? all : dated[facet];
    if (min === undefined) return rangeTo(String(max));
    if (max === undefined) return rangeFrom(String(min));
    return min === max ? String(min) : rangeBoth(String(min), String(max));
  };
  return missing ? withMissing(bounds()) : bounds();
}

/** A time window in words: `2006–2014`, one year alone; named where it leaves out what is undated. */
function windowText({ from, to, undated }: TimeWindow, words: Words): string {
  const years = words.time.years(from, to);
  return undated ? years : words.time.datedOnly(years);
}

/** A focus in words: how many steps, and from whom. */
function focusText({ roots, degree, direction }: Focus, words: Words, nameOf: (id: string) => string): string {
  const names = roots.length > MOST_NAMED ? words.count.actors(roots.length) : roots.map(nameOf).join(', ');
  const text = words.focus.within(words.focus.steps(degree), names);
  return direction === 'both' ? text : `${text} (${words.focus.directions[direction]})`;
}

/** What a criterion in force asks for, in words that say what they are about even where they stand alone. */
export function criterionText(
  filter: Filter,
  criterion: Criterion,
  words: Words,
  nameOf: (id: string) => string,
): string {
  const subjects: Readonly<Partial<Record<Criterion, string>>> = words.filters.subject;
  const [subject, text] = [subjects[criterion], askedText(filter, criterion, words, nameOf)];
  return subject ? `${subject}: ${text}` : text;
}

function askedText(filter: Filter, criterion: Criterion, words: Words, nameOf: (id: string) => string): string {
  const anyOf = (names: readonly string[]) => names.join(` ${words.filters.anyOf} `);
  switch (criterion) {
    case 'words':
      return words.inspector.quote(filter.words.trim());
    case 'only':
      return filter.only.length > MOST_NAMED ? words.count.actors(filter.only.length) : anyOf(filter.only.map(nameOf));
    case 'focus':
      return filter.focus ? focusText(filter.focus, words, nameOf) : '';
    case 'types':
      return anyOf(filter.types.map((type) => verbsOf(type, words).name));
    case 'status':
      return anyOf(filter.status.map((status) => words.status[status]));
    case 'time':
      return filter.time ? windowText(filter.time, words) : '';
    case 'founded':
    case 'members':
    case 'companies': {
      const range = filter[criterion];
      return range ? rangeText(range, criterion, words) : '';
    }
    default:
      return anyOf(filter[criterion].map((value) => valueName(criterion, value, words, nameOf)));
  }
}
