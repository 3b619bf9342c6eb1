import { compare, TRAITS } from '../../graph/compare';
import { pairId } from '../../graph/pairs';
import { selectColumns, selectPairs } from '../../state/selectors';
import { edgesInReadingOrder } from '../../text/reading-order';
import { placesText, sentenceOf } from '../relation-words';
import { namesText, passage, sourcedText, type Telling, type Told } from './told';

/** One relation: its sentence, its status, and where the source says so. */
export function tellRelation({ state: { graph, view }, words, nameOf }: Telling): Told {
  const edge = graph.edges.get(view.relation ?? '');
  if (!edge) return { question: '', answer: [] };
  return {
    question: sentenceOf(edge, words, nameOf),
    answer: passage('', [words.status[edge.status], placesText(edge.evidence, words)]),
  };
}

/** All relations of two actors. */
export function tellPair(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const pair = state.view.pair && selectPairs(state).get(pairId(...state.view.pair));
  if (!pair) return { question: '', answer: [] };
  return {
    question: `${nameOf(pair.from)} ${words.inspector.and} ${nameOf(pair.to)}`,
    answer: passage(
      '',
      pair.edges.map((edge) => sourcedText(edge, telling)),
    ),
  };
}

/** One actor: its relations. */
export function tellActor(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const id = state.view.selection[0] ?? '';
  const edges = edgesInReadingOrder(state.graph, id, nameOf, words.meta.tag);
  return {
    question: nameOf(id),
    answer: passage(
      '',
      edges.map((edge) => sourcedText(edge, telling)),
    ),
  };
}

/** Several actors: the relations among them, what they share, whom only one of them is tied to, and by what. */
export function tellComparison(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const { selection } = state.view;
  const { between, shared, own } = compare(state.graph, selectColumns(state), selection);
  const text = words.several;
  const listOf = (ids: readonly string[]) => namesText(ids, telling);
  const traits = TRAITS.filter((trait) => shared[trait].length > 0);
  const others = own.filter(({ neighbours }) => neighbours.length > 0);
  return {
    question: words.report.of(words.report.comparison, listOf(selection)),
    answer: [
      ...passage(
        text.between,
        between.length > 0 ? between.map((edge) => sourcedText(edge, telling)) : [text.noneBetween],
      ),
      ...passage(
        text.shared,
        traits.length > 0
          ? traits.map((trait) => words.report.of(text.traits[trait], listOf(shared[trait].map(({ value }) => value))))
          : [text.nothingShared],
      ),
      ...passage(
        text.only,
        others.map(({ id, neighbours }) => words.report.of(nameOf(id), listOf(neighbours))),
      ),
      ...passage(
        words.report.relations,
        selection
          .flatMap((id) => edgesInReadingOrder(state.graph, id, nameOf, words.meta.tag))
          .filter((edge) => !edge.context && !between.includes(edge))
          .map((edge) => sourcedText(edge, telling)),
      ),
    ],
  };
}
