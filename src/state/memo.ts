type Call<A, R> = Readonly<{ args: A; result: R }>;

/**
 * The same function that answers from memory while its arguments stay the same references, for its last call, and for the
 * one before: the map may show another view than the panels do. The one before is held weakly, so that nothing of a graph
 * that was closed is kept.
 */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: Call<A, R> | undefined;
  let former: WeakRef<Call<A, R>> | undefined;
  return (...args) => {
    const isOf = (call: Call<A, R>) => call.args.every((value, index) => Object.is(value, args[index]));
    if (last && isOf(last)) return last.result;
    const before = former?.deref();
    former = last && new WeakRef(last);
    last = before && isOf(before) ? before : { args, result: compute(...args) };
    return last.result;
  };
}
