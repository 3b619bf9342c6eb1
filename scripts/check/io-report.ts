import type { DocumentProblem } from '../../src/graph/document/document-problem';
import type { TablePlace } from '../../src/graph/document/table-place';
import { readFiles } from '../../src/io/open/read-files';

/** What comes of opening a file. */
type Outcome = 'accept' | 'accept-with-warnings' | 'reject';

type Issue = Readonly<{
  rule: DocumentProblem['rule'];
  done: DocumentProblem['done'];
  place?: TablePlace;
  item?: string | number;
  field?: string;
  found?: string;
  expected?: string;
}>;

/** What is told of a file that is read. */
export type IoReport = Readonly<{
  format: string | null;
  outcome: Outcome;
  nodes: number;
  edges: number;
  dangling: number;
  issues: readonly Issue[];
}>;

/** No more of what was found is told. */
const MOST_LETTERS = 80;

/** Reads a file as the atlas opens it. What is merely to be known, with nothing lost, is no warning. */
export async function reportOf(bytes: Uint8Array, name: string): Promise<IoReport> {
  const { ok, problems, formats, declared } = await readFiles({ files: [{ name, bytes }] });
  const isMended = problems.some(({ done }) => done !== 'kept');
  const outcome = !ok ? 'reject' : isMended ? 'accept-with-warnings' : 'accept';
  return { format: formats[0] ?? null, outcome, ...declared, issues: problems.map(issueOf) };
}

function issueOf({ rule, done, at, item, field, found, expected }: DocumentProblem): Issue {
  return {
    rule,
    done,
    ...(at && { place: at }),
    ...(item !== null && { item }),
    ...(field !== '' && { field }),
    ...(found !== undefined && typeof found !== 'object' && { found: String(found).slice(0, MOST_LETTERS) }),
    ...(expected !== undefined && { expected: typeof expected === 'string' ? expected : expected.is }),
  };
}
