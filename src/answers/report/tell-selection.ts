import { compare } from '../../graph/compare/compare';
import { pairId } from '../../graph/filter/pairs';
import type { Graph } from '../../graph/graph';
import type { Entity, Evidence } from '../../graph/model';
import { selectColumns, selectPairs } from '../../state/select/result-selectors';
import { edgesInReadingOrder } from '../../text/sentences/reading-order';
import { roleName } from '../../text/sentences/role-name';
import { sharedName, sharedText } from '../../text/sentences/shared-words';
import type { Words } from '../../text/words';
import type { Telling } from '../telling';
import { itemsText, legalFormText, topicText } from '../words/fact-words';
import { placesText, sentenceOf } from '../words/relation-words';
import { asSentence, namesText, passage, sourcedText, type Told } from './told';

/** One relation: its sentence, its status, and where the source says so. */
export function tellRelation({ state: { graph, view }, words, nameOf }: Telling): Told {
  const edge = graph.edges.get(view.relation ?? '');
  if (!edge) return { question: '', answer: [] };
  return {
    question: sentenceOf(edge, words, nameOf),
    answer: passage('', [words.status[edge.status], placesText(edge.evidence, words, edge.status)]),
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

/** One actor: what it is in law, what else the source says of it, and its relations. */
export function tellActor(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const id = state.view.selection[0] ?? '';
  const edges = edgesInReadingOrder(state.graph, id, nameOf, words.meta.tag);
  const facts = factTexts(state.graph.nodes.get(id), state.graph, words);
  return {
    question: nameOf(id),
    answer: [
      ...passage(facts.length > 0 ? words.facts.title : '', facts),
      ...passage(
        facts.length > 0 ? words.report.relations : '',
        edges.map((edge) => sourcedText(edge, telling)),
      ),
    ],
  };
}

/** What an actor is in law and what is told of it, topic by topic, each with where the source says so. */
function factTexts(entity: Entity | undefined, graph: Graph, words: Words): readonly string[] {
  const { legalForms = [], facts = [] } = entity ?? {};
  const sourced = (subject: string, what: string, evidence: readonly Evidence[]) =>
    `${asSentence(words.report.of(subject, what))} ${placesText(evidence, words)}`;
  const form = entity && legalFormText(entity, words);
  const evidence = legalForms.flatMap((each) => each.evidence);
  return [
    ...(form ? [sourced(roleName('form', words.facts.legalForm, graph, words), form, evidence)] : []),
    ...facts.map((fact) => sourced(topicText(fact, words), itemsText(fact, words), fact.evidence)),
  ];
}

/** Several actors: the relations among them, what they share, whom only one of them is tied to, and by what. */
export function tellComparison(telling: Telling): Told {
  const { state, words, nameOf } = telling;
  const { selection } = state.view;
  const { between, shared, own } = compare(state.graph, selectColumns(state), selection);
  const text = words.several;
  const listOf = (ids: readonly string[]) => namesText(ids, telling);
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
        shared.length > 0
          ? shared.map(({ trait, items }) =>
              words.report.of(
                sharedName(trait, words),
                items.map(({ value }) => sharedText(trait, value, words, nameOf)).join(', '),
              ),
            )
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
