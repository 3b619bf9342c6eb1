import { decodeText } from '../../io/read/decode-text';
import { documentId } from '../../io/read/document-id';
import { MOST_TEXT } from '../../io/read/parse-document';
import { tellReading } from '../../state/act/document-actions';
import { wantDocument } from '../../state/act/session-actions';
import { tabShelf } from '../../state/kept/door';

/** A file that the reader opened: its name and its text. */
export type OwnFile = Readonly<{ name: string; text: string }>;

/** What was opened in this page, by the id of its document. */
const files = new Map<string, OwnFile>();

/** The file of a document that was opened in this tab, which keeps it over a reload where there is room; null where none was. */
export function ownFile(id: string): OwnFile | null {
  return files.get(id) ?? keptFile(id);
}

const keyOf = (id: string) => `wyzyny.${id}.file`;

function keptFile(id: string): OwnFile | null {
  const kept = tabShelf.read(keyOf(id));
  if (typeof kept !== 'string') return null;
  // A file's name has no line break.
  const [name = '', ...lines] = kept.split('\n');
  return { name, text: lines.join('\n') };
}

/** Has the reader choose a file, and asks for the document in it. */
export function chooseFile(): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) void takeIn(file);
  };
  input.click();
}

/** Asks for the document in a file; one that holds no text of the atlas is refused. Rejects where code does not come. */
export async function takeIn(file: File): Promise<void> {
  const { name } = file;
  const place = { file: name, list: null, item: null, field: '', done: 'refused' } as const;
  if (file.size > MOST_TEXT) {
    return tellReading({ name, isOpen: false, problems: [{ ...place, rule: 'too-large', found: file.size }] });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decodeText(bytes);
  if (text === null) return tellReading({ name, isOpen: false, problems: [{ ...place, rule: 'no-json' }] });
  const id = await documentId(bytes);
  files.set(id, { name, text });
  // Without room for it, a reload asks for it anew.
  tabShelf.write(keyOf(id), `${name.replaceAll('\n', ' ')}\n${text}`);
  wantDocument(id);
}
