import { activeCriteria, focusSteps, passesLine } from '../../graph/filter/filter';
import { YEAR_CLASSES, type YearClass, type YearPair } from '../../graph/time/spans';
import { countClasses } from '../../graph/timeline/compare-years';
import { readLink, writeLink } from '../../state/link/link';
import { selectFilter, selectResult } from '../../state/select/result-selectors';
import { selectYearClasses } from '../../state/select/time-selectors';
import { localText } from '../../text/local-text';
import { documentTitle } from '../../text/sentences/document-title';
import { criterionText } from '../../text/sentences/facet-words';
import { nodesInReadingOrder } from '../../text/sentences/reading-order';
import type { Telling } from '../telling';
import { namesText, passage, type Told } from './told';

/** The prepared question that the view is, whatever its language, look and camera; null for any other view. */
export function starterOf({ state, words }: Telling): Readonly<{ text: string; answer: string | null }> | null {
  const { graph, view, session } = state;
  const bare = writeLink(
    {
      ...view,
      language: null,
      theme: null,
      camera: null,
      positions: {},
      stage: null,
      scene: null,
      embed: null,
    },
    graph,
  );
  const starter = session.starters.find((each) => writeLink(readLink(`v=1&${each.view}`, graph).view, graph) === bare);
  if (!starter) return null;
  const { tag } = words.meta;
  return { text: localText(starter.text, tag), answer: starter.answer ? localText(starter.answer, tag) : null };
}

/** What the filter chooses; of two years, what became of whom; of a focus, who is how many steps away. */
export function tellFilter(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const filter = selectFilter(state);
  if (state.view.years) return tellYears(state.view.years, telling);
  if (filter.focus) {
    const text = criterionText(filter, { of: 'focus' }, words, nameOf);
    return { question: words.report.of(words.filters.facet.focus, text), answer: tellRings(telling) };
  }
  const { document, graph } = state;
  const isFiltered = activeCriteria(graph, filter).length > 0;
  const { whole, filtered, filteredOf } = words.report;
  if (document.id === '') return { question: isFiltered ? filtered : whole, answer: [] };
  const { title } = documentTitle(document, words);
  return { question: isFiltered ? filteredOf(title) : title, answer: [] };
}

/** Whom the filter leaves within the focus, by steps from whom it is about. */
function tellRings(telling: Telling): Told['answer'] {
  const { state, words, nameOf } = telling;
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
      .map(({ distance, ids }) => words.report.of(words.map.steps(distance), namesText(ids, telling))),
  );
}

/** What became of the actors that the filter chooses from one year to another. */
function tellYears({ a, b }: YearPair, telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const text = words.time;
  const classes = selectYearClasses(state);
  if (!classes) return { question: text.compare, answer: [] };
  const ordered = nodesInReadingOrder(state.graph, classes.nodes.keys(), nameOf, words.meta.tag);
  const inClass = (one: YearClass) => ordered.filter((id) => classes.nodes.get(id) === one);
  return {
    question: words.report.of(text.compare, `${a}–${b}`),
    answer: [
      ...passage('', [
        text.compared({ a, b, actors: countClasses(classes.nodes), relations: countClasses(classes.edges) }),
      ]),
      ...YEAR_CLASSES.flatMap((one) =>
        passage(text.classes[one], inClass(one).length > 0 ? [namesText(inClass(one), telling)] : []),
      ),
    ],
  };
}
