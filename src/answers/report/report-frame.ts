import type { Report } from '../../io/write/report-markdown';
import { addressOf } from '../../state/select/address';
import { selectViewForOthers } from '../../state/select/stage-selectors';
import type { State } from '../../state/store';
import { formatDate } from '../../text/format';
import { exportWords } from '../../text/later-words';
import { documentTitle } from '../../text/sentences/document-title';
import type { Words } from '../../text/words';
import { sourceLine } from '../words/source-line';

/**
 * What every report of what is open says: what that is, its sources, the link, and the day (ISO) on which it is made. The
 * words of exports have to be loaded (`loadExportWords`).
 */
export function reportFrame(
  state: State,
  words: Words,
  today: string,
): Pick<Report, 'title' | 'sources' | 'made' | 'link' | 'headings'> {
  const { report } = exportWords(words);
  const { title, subtitle } = documentTitle(state.document, words);
  return {
    title: `${title} – ${subtitle}`,
    sources: [...state.graph.sources.values()].map((source) => sourceLine(source, words)),
    made: report.made(formatDate(today, words.meta.tag)),
    link: addressOf(selectViewForOthers(state), state.graph),
    headings: { answer: report.answer, sources: report.sources, link: report.link },
  };
}
