import type { Diff } from '../../graph/document/change';
import type { Report } from '../../io/write/report-markdown';
import type { State } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { localText } from '../../text/local-text';
import { patchTable } from '../../text/sentences/edit-table';
import { editSentences, editText } from '../../text/sentences/edit-text';
import type { Telling } from '../telling';
import { reportFrame } from './report-frame';

/** How the report is told, and the day (ISO) on which it is made. */
type Options = Pick<Telling, 'words' | 'nameOf'> & Readonly<{ today: string }>;

/** The columns of the table of corrections that say what changed; the others say who gives them back. */
const COLUMNS = 6;

/**
 * What changed in what is open as a report: in sentences, and as a table with what was before and where it is stated. The
 * words of documents and of exports have to be loaded. O(changes).
 */
export function changeReport(state: State, diff: Diff, { words, nameOf, today }: Options): Report {
  const { vocabulary, sources } = state.graph;
  const sourceName = (id: string) => localText(sources.get(id)?.title ?? {}, words.meta.tag);
  const said = { words, roles: vocabulary.roles, nameOf, sourceName };
  const { corrections } = documentWords(words);
  const [head = [], ...rows] = patchTable(diff, { made: today }, said).map((row) => row.slice(0, COLUMNS));
  return {
    ...reportFrame(state, words, today),
    question: corrections.changed,
    scope: [editText(diff, said)],
    answer: [{ title: '', sentences: editSentences(diff, said) }],
    table: { heading: corrections.beforeAndAfter, head, rows },
    legend: '',
  };
}
