import { type Criterion, chosenIn, type Filter, type Focus, type Range, rangeIn } from '../../graph/filter/criteria';
import { NO_VALUE, SEVERAL } from '../../graph/filter/facets';
import { own } from '../../graph/own';
import type { TimeWindow } from '../../graph/time/spans';
import { wordFor } from '../local-text';
import { attributeNames } from '../vocabulary-words';
import type { Words } from '../words';
import { verbsOf } from './sentence';

/** More chosen actors than these are counted, not named. */
const MOST_NAMED = 3;

/** The name of an attribute as a facet. */
export const facetName = (facet: string, words: Words): string => attributeNames(facet, words).name;

/** The name of an attribute's value. */
export function valueName(facet: string, value: string, words: Words, nameOf: (id: string) => string): string {
  const { none, several, values, nodes } = attributeNames(facet, words);
  if (value === NO_VALUE) return none;
  if (value === SEVERAL) return several;
  const [bare = '', type] = value.split(NO_VALUE);
  const name = own(values, bare) ?? (nodes ? nameOf(bare) : bare);
  return type === undefined ? name : `${name} (${wayName(type, words)})`;
}

/** The name of a way to have a value: a type of relation, or how strongly it is said. */
export const wayName = (way: string, words: Words): string =>
  own(words.relation, way)?.name ?? wordFor(words.presence.short, way);

/** A range in words: `2006–2014`, `from 2006`, one number alone; missing values named where they are kept, or alone asked for. */
function rangeText({ min, max, missing }: Range, facet: string, words: Words): string {
  const { rangeFrom, rangeTo, rangeBoth, withMissing, none } = words.filters;
  const { some, unit } = attributeNames(facet, words);
  if (min === undefined && max === undefined) return missing ? none : some;
  const bounds = () => {
    if (min === undefined) return rangeTo(String(max));
    if (max === undefined) return rangeFrom(String(min));
    return min === max ? String(min) : rangeBoth(String(min), String(max));
  };
  const text = unit === '%' ? `${bounds()} %` : bounds();
  return missing ? withMissing(text) : text;
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
  const [subject, text] = [subjectOf(criterion, words), askedText(filter, criterion, words, nameOf)];
  return subject ? `${subject}: ${text}` : text;
}

/** What a condition is about, where its values do not say so by themselves: kinds do, and values that are sentences. */
function subjectOf({ of, id }: Criterion, words: Words): string {
  if (of === 'values' || of === 'ranges') return attributeNames(id, words).subject;
  const subjects: Readonly<Partial<Record<Criterion['of'], string>>> = words.filters.subject;
  return subjects[of] ?? '';
}

function askedText(filter: Filter, { of, id }: Criterion, words: Words, nameOf: (id: string) => string): string {
  const anyOf = (names: readonly string[]) => names.join(` ${words.filters.anyOf} `);
  switch (of) {
    case 'words':
      return words.meta.quote(filter.words.trim());
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
    case 'ranges': {
      const range = rangeIn(filter, id);
      return range ? rangeText(range, id, words) : '';
    }
    case 'values':
      return anyOf(chosenIn(filter, id).map((value) => valueName(id, value, words, nameOf)));
  }
}
