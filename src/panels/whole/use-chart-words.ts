import { leaders } from '../../graph/arrangements/leaders';
import { formatNumber } from '../../text/format';
import { listFormat } from '../../text/intl';
import { useWords } from '../common/use-words';

/** More leaders than these are not named one by one. */
const MOST_NAMED = 3;

/** What every chart of the whole needs: words of its table, numbers and the naming of those who lead. */
export function useChartWords() {
  const { words, language, nameOf } = useWords();
  const { table: summary, all, kept, others } = words.whole;
  const write = (value: number) => formatNumber(value, language);
  const tableOf = (what: string) => ({ summary, what, all, kept });
  /** Who has most, how many have and how much; null where nobody has any. */
  const leading = <T>(items: readonly T[], countOf: (item: T) => number, nameOfItem: (item: T) => string) => {
    const first = leaders(items, countOf);
    const [one] = first;
    if (one === undefined) return null;
    const named = first.slice(0, MOST_NAMED).map(nameOfItem);
    const names = listFormat(language).format(first.length > MOST_NAMED ? [...named, others] : named);
    return { names, leaders: first.length, most: write(countOf(one)) };
  };
  return { words, language, nameOf, write, tableOf, leading };
}
