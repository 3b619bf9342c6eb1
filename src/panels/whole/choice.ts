/** Whether just these values are chosen, in whatever order. */
export function isJust(chosen: readonly string[], ...values: readonly string[]): boolean {
  return values.length > 0 && chosen.length === values.length && values.every((value) => chosen.includes(value));
}
