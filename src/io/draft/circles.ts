/** Whoever comes back to itself from part to whole. O(actors). */
export function inCircles(parents: ReadonlyMap<string, string>): ReadonlySet<string> {
  const done = new Set<string>();
  const circling = new Set<string>();
  for (const start of parents.keys()) {
    const path: string[] = [];
    const places = new Map<string, number>();
    let id: string | undefined = start;
    while (id !== undefined && !done.has(id) && !places.has(id)) {
      places.set(id, path.length);
      path.push(id);
      id = parents.get(id);
    }
    const from = id === undefined ? undefined : places.get(id);
    if (from !== undefined) for (const each of path.slice(from)) circling.add(each);
    for (const each of path) done.add(each);
  }
  return circling;
}
