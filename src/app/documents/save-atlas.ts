import { bring } from '../../state/act/bring';

/** Has the browser save what is open as a file of the atlas. */
export function saveAtlas(): void {
  void bring('document', () => import('./save-document').then((it) => it.saveDocument()));
}
