import { sum } from 'd3-array';
import * as v from 'valibot';
import type { FilesReading, ReadTask } from '../../io/open/file-reading';
import { decodeAs, ENCODINGS } from '../../io/read/decode-text';
import { parseMapping } from '../../io/tables/stored-mapping';
import { tabShelf } from '../../state/kept/door';

/** What was opened in this page: which files, how they are read, and whether that is kept nowhere else. */
export type OwnFile = Readonly<{ task: ReadTask; isUnsaved: boolean }>;

/** What was opened in this page, by the id of its document. */
const files = new Map<string, OwnFile>();

/** What was read last, which is not read anew to be opened. */
let read: Readonly<{ id: string; reading: FilesReading }> | null = null;

/** The files of a document that were opened in this tab, which keeps them over a reload where there is room; null where none were. */
export function ownFile(id: string): OwnFile | null {
  return files.get(id) ?? keptFile(id);
}

/** What the files of a document were read as, where that was just now; it is given out once, and takes no memory from then on. */
export function takeReading(id: string): FilesReading | null {
  const reading = read?.id === id ? read.reading : null;
  if (reading) read = null;
  return reading;
}

/** A tab has no room for more bytes, and would wait for the writing of them. */
const MOST_KEPT = 4 * 1024 * 1024;

/** Keeps the files of a document, in this page and over a reload; where they take too much room, a reload asks for them anew. */
export function keepFile(id: string, file: OwnFile, reading: FilesReading | null = null): void {
  files.set(id, file);
  read = reading && { id, reading };
  const { task, isUnsaved } = file;
  if (sum(task.files, ({ bytes }) => bytes.length) > MOST_KEPT) return;
  const kept = { ...task, isUnsaved, files: task.files.map(({ name, bytes }) => [name, keptForm(bytes)] as const) };
  tabShelf.write(keyOf(id), JSON.stringify(kept));
}

/** Knows the document as one that is in a file of the reader, after a reload, too. */
export function markFileSaved(id: string): void {
  const file = ownFile(id);
  if (file?.isUnsaved) keepFile(id, { ...file, isUnsaved: false });
}

const keyOf = (id: string) => `wyzyny.${id}.file`;

/** What a tab keeps of a document: how its files are read beside each with its bytes. */
const KEPT = v.object({
  files: v.array(v.tuple([v.string(), v.string()])),
  mapping: v.optional(v.unknown()),
  encodings: v.optional(v.record(v.string(), v.picklist(ENCODINGS))),
  keepsGuards: v.optional(v.boolean()),
  isUnsaved: v.boolean(),
});

/** What stands before bytes that are no text: no text begins so. */
const BYTES = '\0';

function keptFile(id: string): OwnFile | null {
  const kept = tabShelf.read(keyOf(id));
  if (typeof kept !== 'string') return null;
  const parsed = v.safeParse(KEPT, parseJson(kept));
  if (!parsed.success) return null;
  const { files: all, mapping, encodings, keepsGuards, isUnsaved } = parsed.output;
  const task = {
    files: all.map(([name, text]) => ({ name, bytes: bytesOf(text) })),
    ...(mapping !== undefined && { mapping: parseMapping(mapping) ?? [] }),
    ...(encodings && { encodings }),
    ...(keepsGuards && { keepsGuards }),
  };
  return { task, isUnsaved };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function bytesOf(kept: string): Uint8Array {
  if (!kept.startsWith(BYTES)) return new TextEncoder().encode(kept);
  return Uint8Array.from(kept.slice(BYTES.length), (letter) => letter.charCodeAt(0));
}

/** Bytes as the tab keeps them: as the text that they are, else a letter each. */
function keptForm(bytes: Uint8Array): string {
  const text = decodeAs(bytes, 'utf-8');
  // What begins with a mark of its encoding is more than its text.
  if (text !== null && bytes[0] !== 0xef && !text.startsWith(BYTES)) return text;
  return `${BYTES}${Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')}`;
}
