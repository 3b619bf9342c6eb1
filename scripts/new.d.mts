export function addition(
  kind: string,
  name: string,
  read: (path: string) => string | null,
): ReadonlyMap<string, string>;
