/**
 * The longest common subsequence of two lists of which neither has anything twice, in O(n log n): the longest increasing
 * subsequence of places (M. L. Fredman, On computing the length of longest increasing subsequences, 1975).
 */
export function longestCommon(a: readonly string[], b: readonly string[]): ReadonlySet<string> {
  const places = new Map(b.map((id, index) => [id, index]));
  // For each length, the subsequence of it that ends at the least place so far, as a chain from its end.
  const ends: { id: string; place: number; before: (typeof ends)[number] | undefined }[] = [];
  for (const id of a) {
    const place = places.get(id);
    if (place === undefined) continue;
    const length = countBelow(ends, place);
    ends[length] = { id, place, before: ends[length - 1] };
  }
  const common = new Set<string>();
  for (let at = ends.at(-1); at; at = at.before) common.add(at.id);
  return common;
}

/** How many ends, which ascend, lie before a place: binary search. */
function countBelow(ends: readonly Readonly<{ place: number }>[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((ends[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
