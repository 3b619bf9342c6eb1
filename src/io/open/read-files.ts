import { sum } from 'd3-array';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { NOTHING_DECLARED } from '../draft/declared';
import { graphFormatOf } from '../graphs/graph-formats';
import { decodeText } from '../read/decode-text';
import { freeNames } from '../read/free-names';
import type { FileGraph } from '../read/graphs/file-graph';
import { parseDocumentText } from '../read/parse-document';
import { type ProblemList, problemList } from '../read/problem-list';
import { Refusal } from '../read/refusal';
import { readCsv } from '../read/sheets/csv';
import { guardsIn, withoutGuards } from '../read/sheets/guards';
import { ODS } from '../read/sheets/ods';
import { type FileSheet, MOST_BYTES, type Sheet } from '../read/sheets/table';
import type { TableFormat } from '../read/sheets/table-format';
import { XLSX } from '../read/sheets/xlsx';
import type { Tell } from '../read/tell';
import { documentOfTables } from '../tables/document-of-tables';
import type { FileEncoding, FilesReading, NamedBytes, ReadTask } from './file-reading';
import { isOwn, isPatch } from './is-own';
import { textOf } from './text-of';

/** The formats of workbooks, in the order in which bytes are held against them: adding one is adding its record. */
const WORKBOOKS: readonly TableFormat[] = [ODS, XLSX];

/** The format of what is text and no graph. */
const TABLE = 'csv';

/** The format of the atlas's own files. */
const OWN = 'wyzyny';

/** The first bytes of files of Office before 2007, and of locked ones since. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** The most nodes and edges that a file may have: far more than the map draws. */
const MOST_NODES = 50_000;
const MOST_EDGES = 200_000;

/** Which share of the time goes by until all rows are read; the rest makes a document of them. */
const READING = 0.2;

/** Takes in which share is done, from 0 to 1. */
type OnProgress = (share: number) => void;

/** What was read of a file, or why it cannot be read. */
type Read = Readonly<{
  format: string | null;
  sheets: readonly FileSheet[];
  graph: FileGraph | null;
  encoding: FileEncoding | null;
  guards: number;
  isRefused: boolean;
}>;

/**
 * Reads files of any formats that open here as one graph, each known by what is in it. A file that cannot be read is told,
 * and left out beside others; a file of the atlas is read alone. Rejects never.
 */
export async function readFiles(task: ReadTask, onProgress: OnProgress = () => undefined): Promise<FilesReading> {
  const files = withNames(task.files);
  const [only] = files;
  if (only && files.length === 1 && isOwn(only.bytes)) return readOwn(only);
  const where = files.map(({ name }) => name).join(', ');
  const problems = problemList();
  const all: Read[] = [];
  for (const [index, file] of files.entries()) {
    const tellShare = (share: number) => onProgress((READING * (index + share)) / files.length);
    all.push(await readOne(file, task, { tellOf: problems.tell, onProgress: tellShare }));
  }
  const formats = all.map(({ format }) => format);
  const encodings = all.flatMap(({ encoding }) => encoding ?? []);
  const guards = sum(all, (each) => each.guards);
  if (all.every(({ isRefused }) => isRefused)) {
    return { ok: false, problems: problems.all(), formats, declared: NOTHING_DECLARED, tables: [], encodings, guards };
  }
  onProgress(READING);
  const sheets = all.flatMap((each) => each.sheets);
  const graphs = all.flatMap(({ graph }, index) => (graph ? [{ graph, file: files[index]?.name ?? '' }] : []));
  const options = { mapping: task.mapping, onProgress: (share: number) => onProgress(READING + share * (1 - READING)) };
  return { ...documentOfTables(sheets, where, { ...options, graphs, problems }), formats, encodings, guards };
}

/** Files of which no two have one name. */
function withNames(files: readonly NamedBytes[]): readonly NamedBytes[] {
  const free = freeNames({ longest: Number.POSITIVE_INFINITY });
  return files.map(({ name, bytes }) => ({ name: free(name), bytes }));
}

type Hears = Readonly<{ tellOf: ProblemList['tell']; onProgress: OnProgress }>;

async function readOne(file: NamedBytes, task: Omit<ReadTask, 'files'>, { tellOf, onProgress }: Hears): Promise<Read> {
  const { name, bytes } = file;
  const tell: Tell = (problem) => tellOf({ file: name, ...problem });
  const read = { sheets: [], graph: null, encoding: null, guards: 0, isRefused: false };
  let format: string | null = null;
  try {
    checkBytes(bytes);
    const sheetsOf = (all: readonly Sheet[]) => all.map((sheet) => ({ ...sheet, file: name }));
    const workbook = WORKBOOKS.find(({ isOf }) => isOf(bytes));
    if (workbook) {
      format = workbook.id;
      return { ...read, format, sheets: sheetsOf(workbook.read(bytes, tell, { onProgress })) };
    }
    const { text, encoding } = textOf(file, task.encodings?.[name], tell);
    const known = graphFormatOf(text, tell);
    format = known?.format.id ?? TABLE;
    if (known) return { ...read, format, encoding, graph: withinLimits(await known.format.read(known.file, tell)) };
    const { sheets, guards } = unguarded(readCsv(text, tell, { onProgress }), task, tell);
    return { ...read, format, encoding, guards, sheets: sheetsOf(sheets) };
  } catch (error) {
    const { rule, line, found } = error instanceof Refusal ? error : new Refusal('damaged');
    const at = line === null ? {} : { at: { sheet: null, row: line } };
    tell({ list: null, item: null, field: '', rule, found, ...at, done: 'refused' });
    return { ...read, format: isOwn(bytes) ? OWN : format, isRefused: true };
  }
}

/** Tables of texts without the apostrophes that keep spreadsheets from running what follows, unless those are to stay; told. */
function unguarded(sheets: readonly Sheet[], { keepsGuards = false }: Pick<ReadTask, 'keepsGuards'>, tell: Tell) {
  const guards = sum(sheets, ({ rows }) => guardsIn(rows));
  if (guards === 0 || keepsGuards) return { sheets, guards };
  tell({ list: null, item: null, field: '', rule: 'guard-taken', found: guards, done: 'kept' });
  return { sheets: sheets.map((sheet) => ({ ...sheet, rows: withoutGuards(sheet.rows) })), guards };
}

/** A graph that is not too large to be looked at; of any other nothing is made. Throws a `Refusal`. */
function withinLimits(graph: FileGraph): FileGraph {
  const [nodes, edges] = [graph.nodes.length, graph.edges.length];
  if (nodes <= MOST_NODES && edges <= MOST_EDGES) return graph;
  throw new Refusal('too-large-to-draw', null, `${nodes} + ${edges}`);
}

/** Throws a `Refusal` where bytes are none of a file that can be read beside others. */
function checkBytes(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty');
  if (OLD_OFFICE.every((byte, at) => bytes[at] === byte)) throw new Refusal('old-spreadsheet');
  if (bytes.length > MOST_BYTES) throw new Refusal('table-too-large');
  if (isOwn(bytes) || isPatch(bytes)) throw new Refusal('not-alone');
}

function readOwn({ name, bytes }: NamedBytes): FilesReading {
  const { problems, ...reading } = parseDocumentText(decodeText(bytes) ?? '', name);
  const told = problemList();
  for (const problem of problems) told.tell(problem);
  const rest = { problems: told.all(), formats: [OWN], tables: [], encodings: [], guards: 0 };
  if (!reading.ok) return { ...reading, ...rest, declared: NOTHING_DECLARED };
  const { entities, relations } = reading.document.atlas;
  const left = (rule: DocumentProblem['rule']) =>
    new Set(problems.flatMap((problem) => (problem.rule === rule ? [problem.item] : []))).size;
  const dangling = left('unknown-end');
  const declared = { nodes: entities.length, edges: relations.length + left('self-loop'), dangling };
  return { ...reading, ...rest, declared };
}
