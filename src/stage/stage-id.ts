const KEY = 'wyzyny.stage';

/** The name of this window among those that present at the same time; the same after a reload. */
export function stageId(): string {
  const known = sessionStorage.getItem(KEY);
  if (known) return known;
  const made = crypto.getRandomValues(new Uint32Array(2)).join('-');
  sessionStorage.setItem(KEY, made);
  return made;
}
