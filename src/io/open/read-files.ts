import type { DocumentProblem, TableFileRule } from '../../graph/document/document-problem';
import { decodeText } from '../read/decode-text';
import { parseDocumentText } from '../read/parse-document';
import { CSV } from '../read/sheets/csv';
import { decodeTable, encodingCandidates } from '../read/sheets/decode-table';
import { ODS } from '../read/sheets/ods';
import { Refusal } from '../read/sheets/refusal';
import { type FileSheet, MOST_BYTES } from '../read/sheets/table';
import type { TableFormat } from '../read/sheets/table-format';
import { XLSX } from '../read/sheets/xlsx';
import { NOTHING_DECLARED } from '../tables/declared';
import { documentOfTables } from '../tables/document-of-tables';
import type { FileEncoding, FilesReading, NamedBytes, ReadTask } from './file-reading';
import { isJson } from './is-json';

/** The formats of tables, in the order in which bytes are held against them: adding one is adding its record. */
const TABLE_FORMATS: readonly TableFormat[] = [ODS, XLSX, CSV];

/** The format of the atlas's own files. */
const OWN = 'wyzyny';

/** The first bytes of files of Office before 2007, and of locked ones since. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Which share of the time goes by until all rows are read; the rest makes a document of them. */
const READING = 0.2;

/** Takes in which share is done, from 0 to 1. */
type OnProgress = (share: number) => void;

/** What was read of a file of tables, or why it cannot be read. */
type Read = Readonly<{
  format: string | null;
  sheets: readonly FileSheet[];
  encoding: FileEncoding | null;
  problems: readonly DocumentProblem[];
  isRefused: boolean;
}>;

/**
 * Reads files of any formats that open here as one graph, each known by what is in it. A file that cannot be read is told,
 * and left out beside others; a file of the atlas is read alone. Throws nothing.
 */
export function readFiles(task: ReadTask, onProgress: OnProgress = () => undefined): FilesReading {
  const files = withNames(task.files);
  const [only] = files;
  if (only && files.length === 1 && isJson(only.bytes)) return readOwn(only);
  const where = files.map(({ name }) => name).join(', ');
  const all = files.map((file, index) =>
    readTables(file, task.encodings?.[file.name], (share) => onProgress((READING * (index + share)) / files.length)),
  );
  const formats = all.map(({ format }) => format);
  const encodings = all.flatMap(({ encoding }) => encoding ?? []);
  const before = all.flatMap(({ problems }) => problems);
  if (all.every(({ isRefused }) => isRefused)) {
    return { ok: false, problems: before, formats, declared: NOTHING_DECLARED, tables: [], encodings };
  }
  onProgress(READING);
  const sheets = all.flatMap((each) => each.sheets);
  const options = { mapping: task.mapping, onProgress: (share: number) => onProgress(READING + share * (1 - READING)) };
  const reading = documentOfTables(sheets, where, options);
  return { ...reading, problems: [...before, ...reading.problems], formats, encodings };
}

/** Files of which no two have one name. */
function withNames(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const names = new Set<string>();
  return files.map(({ name: given, bytes }) => {
    let name = given;
    for (let further = 2; names.has(name); further += 1) name = `${given} (${further})`;
    names.add(name);
    return { name, bytes };
  });
}

function readTables(file: NamedBytes, encoding: FileEncoding['used'] | undefined, onProgress: OnProgress): Read {
  const { name, bytes } = file;
  const problems: DocumentProblem[] = [];
  const refused = (rule: TableFileRule, format: string | null): Read => {
    const problem = { file: name, list: null, item: null, field: '', rule, done: 'refused' } as const;
    return { format, sheets: [], encoding: null, problems: [...problems, problem], isRefused: true };
  };
  if (bytes.length === 0) return refused('empty', null);
  if (isJson(bytes)) return refused('not-alone', OWN);
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte)) return refused('old-spreadsheet', null);
  if (bytes.length > MOST_BYTES) return refused('table-too-large', null);
  const format = TABLE_FORMATS.find(({ isOf }) => isOf(bytes));
  if (!format) return refused('no-text', null);
  try {
    const tell = (problem: Omit<DocumentProblem, 'file'>) => void problems.push({ file: name, ...problem });
    const sheets = format.read(bytes, tell, { encoding, onProgress }).map((sheet) => ({ ...sheet, file: name }));
    const used = format === CSV ? encodingOf(file, encoding) : null;
    return { format: format.id, sheets, encoding: used, problems, isRefused: false };
  } catch (error) {
    return refused(error instanceof Refusal ? error.rule : 'damaged', format.id);
  }
}

function encodingOf({ name, bytes }: NamedBytes, chosen: FileEncoding['used'] | undefined): FileEncoding | null {
  const decoded = decodeTable(bytes, chosen);
  if (!decoded) return null;
  const { encoding: used, isGuessed } = decoded;
  return { file: name, used, isGuessed, candidates: encodingCandidates(bytes) };
}

function readOwn({ name, bytes }: NamedBytes): FilesReading {
  const reading = parseDocumentText(decodeText(bytes) ?? '', name);
  const rest = { formats: [OWN], tables: [], encodings: [] };
  if (!reading.ok) return { ...reading, ...rest, declared: NOTHING_DECLARED };
  const { entities, relations } = reading.document.atlas;
  const left = (rule: DocumentProblem['rule']) =>
    new Set(reading.problems.flatMap((problem) => (problem.rule === rule ? [problem.item] : []))).size;
  const dangling = left('unknown-end');
  const declared = { nodes: entities.length, edges: relations.length + left('self-loop'), dangling };
  return { ...reading, ...rest, declared };
}
