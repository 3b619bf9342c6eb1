import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import { setPicture } from '../state/actions';
import { selectColourScale, selectLanguage, selectResult } from '../state/selectors';
import { type State, useAtlas } from '../state/store';
import { formatNumber } from '../text/format';
import { localText, MESSAGES } from '../text/messages';
import type { DrawOn } from './layer';
import { colourName, legendItems } from './legend-items';
import type { Palette } from './palette';
import { type Caption, mapPicture } from './picture';

type Layers = Readonly<Record<'relief' | 'guides' | 'annotations' | 'labels', Readonly<{ drawOn: DrawOn }>>>;

const DASH = [5, 4];

/** Offers the map as a picture to the rest of the app. */
export function usePicture(core: Core | null, layers: Layers | null, palette: Palette): void {
  useEffect(() => {
    if (!core || !layers) return;
    const { relief, guides, annotations, labels } = layers;
    setPicture((scale) =>
      mapPicture(core, {
        palette,
        under: [relief.drawOn, guides.drawOn],
        over: [annotations.drawOn, labels.drawOn],
        caption: captionOf(useAtlas.getState(), palette),
        scale,
      }),
    );
    return () => setPicture(null);
  }, [core, layers, palette]);
}

function captionOf(state: State, palette: Palette): Caption {
  const language = selectLanguage(state);
  const words = MESSAGES[language];
  const { nodes, edges } = selectResult(state);
  const nameOf = (id: string) => {
    const name = state.graph.nodes.get(id)?.name;
    return name ? localText(name, language) : id;
  };
  const sources = [...state.graph.sources.values()];
  return {
    title: words.shell.title,
    sentence: `${words.count.actors(nodes.size)}, ${words.count.relations(edges.size)}`,
    colours: {
      title: colourName(state.view, words),
      items: legendItems(selectColourScale(state), nodes, palette, { words, nameOf })
        .filter(({ shown }) => shown.length > 0)
        .map(({ label, colour, shown }) => ({ label: `${label} (${formatNumber(shown.length, language)})`, colour })),
    },
    lines: [
      { label: words.legend.statedLine, dash: [] },
      { label: words.legend.inferredLine, dash: DASH },
    ],
    source: sources
      .map(({ publisher, title, stateOf }) =>
        words.legend.source(localText(publisher, language), localText(title, language), stateOf),
      )
      .join('; '),
  };
}
