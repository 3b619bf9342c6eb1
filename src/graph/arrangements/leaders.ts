/** The items of the greatest count, in their order; none where every count is nothing. */
export function leaders<T>(items: readonly T[], countOf: (item: T) => number): readonly T[] {
  const most = items.reduce((best, item) => Math.max(best, countOf(item)), 0);
  return most > 0 ? items.filter((item) => countOf(item) === most) : [];
}
