import { type EncodingName, OLDER_ENCODINGS } from '../read/decode-text';
import { Refusal } from '../read/refusal';
import { decodeTable, encodingCandidates } from '../read/sheets/decode-table';
import type { Tell } from '../read/tell';
import type { FileEncoding, NamedBytes } from './file-reading';

/** The encoding that the head of a text of XML says. */
const XML_ENCODING = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/;

/** The text of a file in the encoding that a reader chose, it says, or it is likeliest to be in; a guess is told. Throws a `Refusal`. */
export function textOf(
  { name, bytes }: NamedBytes,
  chosen: EncodingName | undefined,
  tell: Tell,
): Readonly<{ text: string; encoding: FileEncoding }> {
  const head = XML_ENCODING.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1]?.toLowerCase();
  const said = OLDER_ENCODINGS.find((each) => each === head);
  const decoded = decodeTable(bytes, chosen ?? said);
  if (!decoded) throw new Refusal('no-text');
  const { text, encoding: used, isGuessed } = decoded;
  if (isGuessed) {
    // A text of XML is in UTF-8 or says what it is in: this one is not what it says.
    const done = head === undefined ? 'kept' : 'repaired';
    tell({ list: null, item: null, field: '', rule: 'encoding-guessed', found: used, done });
  }
  const candidates = said && !chosen ? [] : encodingCandidates(bytes);
  return { text: text.replace(/^\ufeff/, ''), encoding: { file: name, used, isGuessed, candidates } };
}
