import { freshName, tabShelf } from '../state/kept/door';

const KEY = 'wyzyny.stage';

let known: string | null = null;

/** The name of this window among those that present at the same time; the same after a reload, where the tab keeps anything. */
export function stageId(): string {
  known ??= tabShelf.read(KEY) ?? freshName();
  tabShelf.write(KEY, known);
  return known;
}
