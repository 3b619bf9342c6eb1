import { activeCriteria, passesLine } from '../../graph/filter';
import { focusSteps } from '../../graph/focus';
import { readLink, writeLink } from '../../state/link';
import { selectFilter, selectResult } from '../../state/selectors';
import { criterionText } from '../../text/facet-words';
import { localText } from '../../text/messages';
import { nodesInReadingOrder } from '../../text/reading-order';
import { passage, type Telling, type Told } from './told';

/** The prepared question that the view is, whatever its language, look and camera; null for any other view. */
export function starterOf({ state, words }: Telling): Readonly<{ text: string; answer: string | null }> | null {
  const { graph, view, session } = state;
  const bare = writeLink({
    ...view,
    language: null,
    theme: null,
    camera: null,
    positions: {},
    stage: null,
    scene: null,
    embed: null,
  });
  const starter = session.starters.find((each) => writeLink(readLink(`v=1&${each.view}`, graph).view) === bare);
  if (!starter) return null;
  const { tag } = words.meta;
  return { text: localText(starter.text, tag), answer: starter.answer ? localText(starter.answer, tag) : null };
}

/** What the filter chooses; of a focus, who is how many steps away. */
export function tellFilter(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const filter = selectFilter(state);
  if (filter.focus) {
    const text = criterionText(filter, 'focus', words, nameOf);
    return { question: words.report.of(words.filters.facet.focus, text), answer: tellRings(telling) };
  }
  return { question: activeCriteria(filter).length > 0 ? words.report.filtered : words.report.whole, answer: [] };
}

/** Whom the filter leaves within the focus, by steps from whom it is about. */
function tellRings({ state, words, nameOf }: Telling): Told['answer'] {
  const filter = selectFilter(state);
  if (!filter.focus) return [];
  const steps = focusSteps(state.graph, filter.focus, (edge) => passesLine(edge, filter));
  const shown = nodesInReadingOrder(state.graph, [...selectResult(state).nodes], nameOf, words.meta.tag);
  const distances = [...new Set(steps.values())].filter((distance) => distance > 0).sort((a, b) => a - b);
  const rings = distances.map((distance) => ({ distance, ids: shown.filter((id) => steps.get(id) === distance) }));
  return passage(
    '',
    rings
      .filter(({ ids }) => ids.length > 0)
      .map(({ distance, ids }) => words.report.of(words.map.steps(distance), ids.map(nameOf).join(', '))),
  );
}
