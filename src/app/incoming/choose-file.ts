import { bring } from '../../state/act/bring';
import type { Intent } from '../../state/ports';

/** Has the reader choose files that are to be opened, merged into what is open, or compared with it. */
export function chooseFile(intent: Intent): void {
  void bring('document', () => import('./take-in').then(({ chooseFiles }) => chooseFiles(intent)));
}

/** Has the reader change what the tables mean of which the document that is open was made. */
export function changeMapping(): void {
  void bring('document', () => import('./take-in').then(({ mapAgain }) => mapAgain()));
}

/** Has the browser save a table to be filled in. */
export function saveTemplate(format: 'csv' | 'xlsx'): void {
  void bring('document', () => import('./save-template').then((it) => it.saveTemplate(format)));
}
