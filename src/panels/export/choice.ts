import { scopeOf } from '../../answers/report/scope';
import { tell } from '../../answers/report/tell';
import { asSentence } from '../../answers/report/told';
import type { CaptionChoice, DrawingChoice } from '../../state/drawing';
import { addressOf } from '../../state/select/address';
import { selectHeadline } from '../../state/select/answer-selectors';
import { selectViewForOthers } from '../../state/select/stage-selectors';
import type { State } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { documentTitle } from '../../text/sentences/document-title';
import { dateText, sourceText } from '../../text/sentences/sheet-words';
import type { Words } from '../../text/words';
import { qrModules } from '../../ui/qr/qr-modules';
import { type Format, hasChoice } from '../common/files/make-file';
import { layoutSize, type Paper } from '../common/files/paper';

/** What can stand below the map, in its order. */
export const PARTS = ['filter', 'legend', 'sources', 'date', 'qr'] as const;
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
  const sources = [...state.graph.sources.values()];
  const told = (sentences: Readonly<Partial<Record<Part, () => string>>>) =>
    parts.map((part) => sentences[part]?.() ?? '').filter((sentence) => sentence !== '');
  const modules = parts.includes('qr') ? qrModules(addressOf(selectViewForOthers(state), state.graph)) : null;
  return {
    headline: selectHeadline(state),
    legend: parts.includes('legend'),
    sentences: told({ filter: () => shownText(context) }),
    sources: told({ sources: () => sourceText(sources, words), date: () => dateText(sources, words) }),
    qr: modules && { modules, label: exportWords(words).parts.qr },
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
