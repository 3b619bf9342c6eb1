import { bring } from '../../state/act/bring';

/** Has the reader choose a file that is to be opened. */
export function openFile(): void {
  void bring('document', () => import('./own-files').then(({ chooseFile }) => chooseFile()));
}
