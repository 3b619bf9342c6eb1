import { KIND } from '../../graph/filter/facets';
import { kindOf } from '../../graph/vocabulary';
import type { CaptionChoice } from '../../state/ports';
import {
  selectColour,
  selectColourScale,
  selectLanguage,
  selectResult,
  selectSupposed,
} from '../../state/select/selectors';
import type { State } from '../../state/store';
import { formatNumber } from '../../text/format';
import { MESSAGES, wordFor } from '../../text/messages';
import { namesIn } from '../../text/names';
import { documentTitle } from '../../text/sentences/document-title';
import { attributeNames, wordsOf } from '../../text/words';
import { SUPPOSED_DASH } from '../ground/guides';
import { colourName, legendItems } from '../legend/legend-items';
import type { Palette } from '../look/palette';
import { iconOf, symbolOf } from '../look/symbols';
import type { Caption, CaptionLegend } from './caption';

const DASH = [5, 4];

/** What is said below a picture of the map: what is open, what is seen, if that is asked for, and sentences. */
export function captionOf(state: State, { legend, sentences, qr }: CaptionChoice, palette: Palette): Caption {
  const { title } = documentTitle(state.document, MESSAGES[selectLanguage(state)]);
  return { title, sentences, qr, legend: legend ? captionLegend(state, palette) : null };
}

/** What is seen on the map, in words. */
export function captionLegend(state: State, palette: Palette): CaptionLegend {
  const language = selectLanguage(state);
  const words = wordsOf(language, state.graph.vocabulary);
  const { nodes } = selectResult(state);
  const nameOf = namesIn(state.graph, language);
  const kinds = [...new Set([...nodes].flatMap((id) => state.graph.nodes.get(id)?.kind ?? []))];
  return {
    colours: {
      title: colourName(selectColour(state), state.view, state.graph, words),
      items: legendItems(selectColourScale(state), nodes, palette, { graph: state.graph, words, nameOf })
        .filter(({ shown }) => shown.length > 0)
        .map(({ label, colour, shown }) => ({ label: `${label} (${formatNumber(shown.length, language)})`, colour })),
    },
    kinds: {
      title: attributeNames(KIND.id, words).short,
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
