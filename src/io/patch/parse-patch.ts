import * as v from 'valibot';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { isRecord } from '../../graph/plain-data';
import { migrated } from '../read/document-versions';
import { expectedOf } from '../read/expected-of';
import { MOST_TEXT } from '../read/parse-document';
import { fieldOf, tellUnknownFields } from '../read/read-list';
import type { Tell } from '../read/tell';
import {
  HEAD,
  MOST_OPERATIONS,
  OPERATION,
  type Operation,
  PATCH_FORMAT,
  PATCH_MIGRATIONS,
  PATCH_VERSION,
  type Patch,
  type PatchInfo,
} from './patch';
import { placeAt } from './places';

/** A patch with what was wrong in its file, or why that is none. */
export type PatchReading = Readonly<
  { ok: true; patch: Patch; problems: readonly DocumentProblem[] } | { ok: false; problems: readonly DocumentProblem[] }
>;

/** The patch of a file's text; `where` is what the reader calls it. Throws nothing. */
export function parsePatchText(text: string, where: string): PatchReading {
  if (text.length > MOST_TEXT) return refused(where, { rule: 'too-large', found: text.length });
  try {
    return parsePatch(JSON.parse(text), where);
  } catch {
    return refused(where, { rule: 'no-json' });
  }
}

/**
 * Reads a patch of any version up to this one: an operation that cannot be read, that leads nowhere in a document, or that
 * replaces or removes without the test of what was there, is left out and told. O(operations). Throws nothing.
 */
export function parsePatch(given: unknown, where: string): PatchReading {
  if (fieldOf(given, 'format') !== PATCH_FORMAT || !isRecord(given)) return refused(where, { rule: 'not-a-patch' });
  const current = migrated(given, PATCH_MIGRATIONS);
  if (!current.ok) {
    const found = fieldOf(given, 'version') ?? null;
    return refused(where, { rule: current.rule, found, expected: `${current.newest}` });
  }
  const { content } = current;
  const operations = fieldOf(content, 'operations');
  if (!Array.isArray(operations)) {
    return refused(where, { rule: 'schema', field: 'operations', found: operations, expected: { is: 'list' } });
  }
  if (operations.length > MOST_OPERATIONS) return refused(where, { rule: 'too-many', found: operations.length });
  const problems: DocumentProblem[] = [];
  const tell: Tell = (problem) => void problems.push({ file: where, ...problem });
  tellUnknownFields(content, KEYS, tell);
  const head = readHead(content, tell);
  if (!head.ok) return refused(where, head.problem);
  const read = readOperations(operations, tell);
  return {
    ok: true,
    patch: { format: PATCH_FORMAT, version: PATCH_VERSION, ...head.info, operations: read },
    problems,
  };
}

const KEYS = ['format', 'version', 'operations', ...Object.keys(HEAD.entries)];

type Refusal = Pick<DocumentProblem, 'rule' | 'found' | 'expected'> & Partial<Pick<DocumentProblem, 'field'>>;

function refused(file: string, refusal: Refusal): PatchReading {
  return { ok: false, problems: [{ file, list: null, item: null, field: '', ...refusal, done: 'refused' }] };
}

type Head = Readonly<{ ok: true; info: PatchInfo } | { ok: false; problem: Refusal }>;

/** What is said of a patch as a whole: who made it and why may be left out, of which document it is and since when not. */
function readHead(content: Readonly<Record<string, unknown>>, tell: Tell): Head {
  const fields = Object.keys(HEAD.entries).map((field) => [field, fieldOf(content, field)] as const);
  const given = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  const parsed = v.safeParse(HEAD, given);
  if (parsed.success) return { ok: true, info: parsed.output };
  const [issue] = parsed.issues;
  const field = (issue.path ?? []).map(({ key }) => String(key));
  const [found, expected] = [issue.input, expectedOf(issue)];
  if (field[0] !== 'by' && field[0] !== 'why') {
    return { ok: false, problem: { rule: 'schema', field: field.join('.'), found, expected } };
  }
  tell({ list: null, item: null, field: field[0], rule: 'schema', found, expected, done: 'dropped' });
  const { [field[0]]: _left, ...rest } = given;
  return readHead(rest, tell);
}

/** The operations that can be done: what is added, and what is replaced or removed right after a test of what was there. */
function readOperations(given: readonly unknown[], tell: Tell): readonly Operation[] {
  const read = given.map((operation, index) => readOperation(operation, index + 1, tell));
  return read.flatMap((operation, index) => {
    const [before, after] = [read[index - 1], read[index + 1]];
    if (operation === null || isTestOf(operation, after)) return [];
    if (operation.op === 'add') return [operation];
    if (before && isTestOf(before, operation)) return [before, operation];
    const rule = operation.op === 'test' ? 'only-tested' : 'untested';
    tell({ list: null, item: index + 1, field: '', rule, found: operation.path, done: 'dropped' });
    return [];
  });
}

/** Whether one operation tests what the next replaces or removes. */
const isTestOf = (one: Operation, next: Operation | null | undefined): boolean =>
  one.op === 'test' && (next?.op === 'replace' || next?.op === 'remove') && next.path === one.path;

function readOperation(given: unknown, item: number, tell: Tell): Operation | null {
  const parsed = v.safeParse(OPERATION, given);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
    const [found, expected] = [issue.input, expectedOf(issue)];
    tell({ list: null, item, field, rule: 'schema', found, expected, done: 'dropped' });
    return null;
  }
  if (placeAt(parsed.output.path)) return parsed.output;
  tell({ list: null, item, field: 'path', rule: 'leads-nowhere', found: parsed.output.path, done: 'dropped' });
  return null;
}
