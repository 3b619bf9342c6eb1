import { dismissNotice, setNotice } from '../../state/act/session-actions';
import { dataOf, fileOf, shortFile } from '../../state/link/link';
import { useAtlas } from '../../state/store';
import { addressNow } from '../start/attach-link';

type Address = ReturnType<typeof addressNow>;

const NOTHING: Address = [''];

/** The address of a document that was not here: its view is shown once the reader opens its file. */
let awaited: Address = NOTHING;

/** Asks the reader for the file of the document that the address is of. */
export function awaitFile(): void {
  awaited = addressNow();
  setNotice({ kind: 'document-elsewhere', file: fileOf(awaited[0]) });
}

/** Has a document that is made here be seen as a fragment says once it opens. */
export function awaitView(fragment: string): void {
  awaited = [fragment];
}

const isNamed = ([fragment]: Address, file: string | undefined) =>
  file !== undefined && fileOf(fragment) === shortFile(file);

/**
 * The view of the address, or of the one whose document was not here, where it is of this document, or else of the one that
 * its file was saved from; where that has another content by now, of the one that asked for a file of this name.
 */
export function fragmentFor(id: string, file?: string, savedFrom = id): Address {
  const ofDocument = (data: string) => [addressNow(), awaited].find(([fragment]) => dataOf(fragment) === data);
  return ofDocument(id) ?? ofDocument(savedFrom) ?? (isNamed(awaited, file) ? awaited : NOTHING);
}

/** Tells whether a file of the reader that was opened is the one that a link asks for, where the reader is still asked. */
export function tellWhetherAwaited(id: string, file: string, savedFrom = id): void {
  const [fragment] = awaited;
  const { notices } = useAtlas.getState().session;
  const isAsked = notices.some(({ kind }) => kind === 'document-elsewhere' || kind === 'document-other');
  if (fragment === '' || !isAsked) return;
  dismissNotice('document-elsewhere');
  dismissNotice('document-other');
  const [isThis, isSameName] = [[id, savedFrom].includes(dataOf(fragment)), isNamed(awaited, file)];
  if (!isThis) setNotice({ kind: 'document-other', file: fileOf(fragment), isSameName });
  if (isThis || isSameName) awaited = NOTHING;
}
