import { KIND } from '../../graph/filter/facets';
import { kindOf } from '../../graph/vocabulary';
import type { CaptionChoice } from '../../state/drawing';
import { selectSupposed } from '../../state/select/answer-selectors';
import { selectColour, selectColourScale } from '../../state/select/colour-selectors';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectMemberships, selectResult } from '../../state/select/result-selectors';
import type { State } from '../../state/store';
import { formatNumber } from '../../text/format';
import { raised, wordFor } from '../../text/local-text';
import { MESSAGES } from '../../text/messages';
import { namesIn } from '../../text/names';
import { sheetHead } from '../../text/sentences/sheet-words';
import { attributeNames } from '../../text/vocabulary-words';
import type { Words } from '../../text/words';
import { wordsOf } from '../../text/words-of';
import { anchorMembers } from '../ground/anchors';
import { SUPPOSED_DASH } from '../ground/guides';
import { colourName, heightSteps, legendItems } from '../legend/legend-items';
import type { Palette } from '../look/palette';
import { iconOf, symbolOf } from '../look/symbols';
import type { Caption, CaptionLegend } from './caption';

const DASH = [5, 4];

/** What is said below a picture of the map, as its legend says it: what is open, what its signs mean if that is asked for, and sentences. */
export function captionOf(
  state: State,
  { legend, headline = null, ...told }: CaptionChoice,
  palette: Palette,
): Caption {
  const { note, ...head } = sheetHead(state.document, state.view.arrangement, MESSAGES[selectLanguage(state)]);
  return {
    ...head,
    ...told,
    headline,
    note: legend ? note : '',
    legend: legend ? captionLegend(state, palette) : null,
  };
}

/** What the ground says: its steps up to the summit, what is only inferred of it, and the figures at summits. */
const heightItems = (state: State, words: Words, { tint1, tint2, tint3 }: Palette) => [
  ...heightSteps(state.graph, words).map((label, index) => ({ label, tint: [tint1, tint2, tint3][index] })),
  { label: words.legend.inferredHeight, tint: undefined },
  ...(hasSummits(state) ? [{ label: words.legend.summit, tint: undefined, isSummit: true }] : []),
];

/** What is seen on the map, in words. */
export function captionLegend(state: State, palette: Palette): CaptionLegend {
  const language = selectLanguage(state);
  const words = wordsOf(language, state.graph.vocabulary);
  const { nodes } = selectResult(state);
  const nameOf = namesIn(state.graph, language);
  const kinds = [...new Set([...nodes].flatMap((id) => state.graph.nodes.get(id)?.kind ?? []))];
  return {
    colours: {
      title: raised(colourName(selectColour(state), state.view, state.graph, words), words),
      items: legendItems(selectColourScale(state), nodes, palette, { graph: state.graph, words, nameOf })
        .filter(({ shown }) => shown.length > 0)
        .map(({ label, colour, shown }) => ({ label: `${label} (${formatNumber(shown.length, language)})`, colour })),
    },
    heights: {
      title: hasSummits(state) ? words.legend.belonging : words.legend.heights,
      items: state.view.arrangement === 'uplands' ? heightItems(state, words, palette) : [],
    },
    kinds: {
      title: attributeNames(KIND.id, words).name,
      items: kinds.map((id) => {
        const { shape, icon } = symbolOf(kindOf(state.graph.vocabulary, id));
        return { label: wordFor(words.kind, id), shape, icon: iconOf(icon) };
      }),
    },
    lines: {
      title: words.legend.lines,
      items: [
        { label: words.legend.statedLine, dash: [], pale: false },
        { label: words.legend.inferredLine, dash: DASH, pale: false },
        ...(state.view.context
          ? [
              { label: words.legend.contextLine, dash: [], pale: true },
              { label: words.legend.weakLine, dash: [1, 4], pale: true },
            ]
          : []),
        ...(selectSupposed(state).length > 0
          ? [{ label: words.legend.supposedLine, dash: SUPPOSED_DASH, pale: false, isSupposed: true }]
          : []),
      ],
    },
  };
}

const hasSummits = (state: State) =>
  state.view.arrangement === 'uplands' && anchorMembers(state.graph, selectMemberships(state)).size > 0;
