/** The same function that answers from memory while its arguments stay the same references (last call only). */
export function memo<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { args: A; result: R } | null = null;
  return (...args) => {
    if (!last || last.args.some((value, index) => !Object.is(value, args[index]))) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
