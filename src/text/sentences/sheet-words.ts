import type { Arrangement } from '../../graph/arrangements/arrangement';
import type { LocalText, Source } from '../../graph/model';
import { formatDate } from '../format';
import { localText } from '../local-text';
import type { FirstMessages } from '../pl/first';
import { documentTitle } from './document-title';

type Titled = Readonly<{ id: string; title: LocalText }>;

/** What a sheet of the map is headed by: what is open, and what kind of map it is. A document beside the atlas has no subtitle. */
export function sheetHead(document: Titled, arrangement: Arrangement, messages: FirstMessages) {
  const { title, subtitle } = documentTitle(document, messages);
  return { title, subtitle: document.id === '' ? subtitle : '', note: messages.legend.notes[arrangement] };
}

/** Where the data are from, in a sentence: all sources, or so many at most; empty where none says. */
export function sourceText(
  sources: readonly Source[],
  { legend, meta }: FirstMessages,
  most = Number.POSITIVE_INFINITY,
) {
  const named = sources.flatMap(({ publisher, title }) => {
    const texts = [publisher, title].map((text) => localText(text, meta.tag)).filter(Boolean);
    return texts.length > 0 ? [texts.join(', ')] : [];
  });
  const left = named.length - most;
  const told = left > 0 ? [...named.slice(0, most), legend.moreSources(left)] : named;
  return told.length > 0 ? legend.source(told.join('; ')) : '';
}

/** As of when the data are, in a sentence; empty where no source says. */
export function dateText(sources: readonly Source[], { legend, meta }: FirstMessages): string {
  const dates = sources.flatMap(({ stateOf }) => (stateOf ? [formatDate(stateOf, meta.tag)] : []));
  return dates.length > 0 ? legend.date([...new Set(dates)].join(', ')) : '';
}

/** Where the data are from and as of when: the sentences that there are to say of it. */
export const originTexts = (sources: readonly Source[], messages: FirstMessages, most?: number): readonly string[] =>
  [sourceText(sources, messages, most), dateText(sources, messages)].filter((sentence) => sentence !== '');
