import { scopeOf } from '../../answers/report/make-report';
import { tell } from '../../answers/report/tell';
import { asSentence } from '../../answers/report/told';
import type { CaptionChoice, DrawingChoice } from '../../state/ports';
import { addressOf } from '../../state/select/address';
import { selectViewForOthers } from '../../state/select/stage-selectors';
import type { State } from '../../state/store';
import { formatDate } from '../../text/format';
import { exportWords } from '../../text/later-words';
import { localText } from '../../text/messages';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { documentTitle } from '../../text/sentences/document-title';
import type { Words } from '../../text/words';
import { qrModules } from '../../ui/qr/qr-modules';
import { type Format, hasChoice } from '../common/files/make-file';
import { layoutSize, type Paper } from '../common/files/paper';

/** What can stand below the map, in its order. */
export const PARTS = ['legend', 'filter', 'date', 'sources', 'qr'] as const;
export type Part = (typeof PARTS)[number];

/** All that the dialog asks for. */
export type Choice = Readonly<{
  format: Format;
  scope: DrawingChoice['scope'];
  scale: number;
  background: 'paper' | 'transparent';
  /** Whether letters of an SVG are outlines. */
  outlines: boolean;
  paper: Paper;
  parts: readonly Part[];
}>;

export const FIRST_CHOICE: Choice = {
  format: 'png',
  scope: 'screen',
  scale: 2,
  background: 'paper',
  outlines: false,
  paper: { name: 'A4', isLandscape: true, margin: 10 },
  parts: PARTS,
};

type Context = Readonly<{ state: State; words: Words; nameOf: (id: string) => string }>;

/** What the map is asked for. What has a sheet is laid out for it; paper needs no paper drawn on it. */
export function drawingChoice(choice: Choice, context: Context): DrawingChoice {
  const { format, scope, background, paper } = choice;
  return {
    scope,
    ...(hasChoice(format, 'paper') ? { size: layoutSize(paper) } : {}),
    caption: captionChoice(choice, context),
    isTransparent: hasChoice(format, 'background') && background === 'transparent',
  };
}

/** The sentences below the map. */
export function captionChoice({ parts }: Pick<Choice, 'parts'>, context: Context): CaptionChoice {
  const { state, words } = context;
  const { parts: names, dateOfData, sources } = exportWords(words);
  const all = [...state.graph.sources.values()];
  const text = (local: Parameters<typeof localText>[0]) => localText(local, words.meta.tag);
  const sentences: Readonly<Record<Part, string>> = {
    filter: shownText(context),
    date: dateOfData([...new Set(all.map(({ stateOf }) => formatDate(stateOf, words.meta.tag)))].join(', ')),
    sources: sources(all.map(({ publisher, title }) => `${text(publisher)}, ${text(title)}`).join('; ')),
    legend: '',
    qr: '',
  };
  const modules = parts.includes('qr') ? qrModules(addressOf(selectViewForOthers(state), state.graph)) : null;
  return {
    legend: parts.includes('legend'),
    sentences: parts.map((part) => sentences[part]).filter((sentence) => sentence !== ''),
    qr: modules && { modules, label: names.qr },
  };
}

/** What the map shows: whose answer it lights where something is selected or asked, and what the filter chooses. */
function shownText(context: Context): string {
  const { state, words, nameOf } = context;
  const { ask, selection, relation, pair } = state.view;
  const isAsked = (ask !== null && ask.kind !== 'menu') || selection.length > 0 || relation !== null || pair !== null;
  const asked = isAsked ? [asSentence(tell({ ...context, measured: null }).question)] : [];
  return [...asked, ...scopeOf(state, words, nameOf)].join(' ');
}

/** What the map is called and what it shows, for those who do not see it. */
export function titleAndDescription(context: Context): Readonly<{ title: string; description: string }> {
  const { state, words } = context;
  const { title, subtitle } = documentTitle(state.document, words);
  return {
    title: `${title} – ${subtitle}`,
    description: exportWords(words).description(
      arrangementName(state.view.arrangement, state.graph, words),
      shownText(context),
    ),
  };
}
