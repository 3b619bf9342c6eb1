import type { Expected } from '../../graph/document/expected';
import type { Words } from '../words';

/** No more of what was found is shown. */
const MOST_SHOWN = 40;

/** What was found in a field, in words: a long text cut, what is no single value by its form. */
export function foundText(found: unknown, expected: Expected, words: Words): string {
  const { kinds, count } = words.stage.problem;
  if ((expected.is === 'least' || expected.is === 'most') && expected.of !== 'number') {
    return count[expected.of](typeof found === 'string' ? found.length : Object.keys(Object(found)).length);
  }
  if (Array.isArray(found)) return kinds.list;
  if (found === null) return kinds.nothing;
  if (typeof found === 'object') return kinds.fields;
  if (typeof found !== 'string') return String(found);
  return words.stage.problem.quote(found.length > MOST_SHOWN ? `${found.slice(0, MOST_SHOWN)}…` : found);
}

/** What a field should hold, in words. */
export function expectedText(expected: Expected, words: Words): string {
  const { kinds, count, least, most, or, quote } = words.stage.problem;
  if (expected.is === 'one-of') return expected.values.map(quote).join(` ${or} `);
  if (expected.is !== 'least' && expected.is !== 'most') return kinds[expected.is];
  const { bound, of } = expected;
  return (expected.is === 'least' ? least : most)(of === 'number' ? String(bound) : count[of](bound));
}
