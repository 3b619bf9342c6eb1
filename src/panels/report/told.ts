import { compare, TRAITS } from '../../graph/compare';
import { activeCriteria } from '../../graph/filter';
import { stepsOf } from '../../graph/picks/answer-picks';
import type { Chain } from '../../graph/picks/find-chains';
import { selectColumns, selectFilter } from '../../state/selectors';
import type { State } from '../../state/store';
import { picksSentence } from '../../text/picks-sentence';
import type { Messages } from '../../text/pl';
import { edgesInReadingOrder } from '../../text/reading-order';
import { sentenceParts } from '../../text/sentence';
import { selectPicks, selectPicksAnswer } from '../questions/picks/select-picks-answer';
import { sentenceOf } from '../relation-words';

type Tell = (state: State, words: Messages, nameOf: (id: string) => string) => Told;

/** What a view is about, and what it answers, in sentences. */
export type Told = Readonly<{ question: string; answer: readonly string[] }>;

/** What is selected comes before what is asked, as in the panel beside the map; else the filter is the question. */
export const tell: Tell = (state, words, nameOf) => {
  const { selection, relation, ask } = state.view;
  if (relation !== null) return tellRelation(state, words, nameOf);
  if (selection.length > 1) return tellComparison(state, words, nameOf);
  if (selection.length === 1) return tellActor(state, words, nameOf);
  if (ask?.kind === 'picks') return tellPicks(state, words, nameOf);
  const isFiltered = activeCriteria(selectFilter(state)).length > 0;
  return { question: isFiltered ? words.report.filtered : words.report.whole, answer: [] };
};

const tellRelation: Tell = ({ graph, view }, words, nameOf) => {
  const edge = graph.edges.get(view.relation ?? '');
  return { question: edge ? sentenceOf(edge, words, nameOf) : '', answer: edge ? [words.status[edge.status]] : [] };
};

const tellActor: Tell = ({ graph, view: { selection } }, words, nameOf) => {
  const id = selection[0] ?? '';
  const edges = edgesInReadingOrder(graph, id, nameOf, words.meta.tag);
  return {
    question: nameOf(id),
    answer: edges.map((edge) => withStatus(edge, sentenceOf(edge, words, nameOf), words)),
  };
};

const tellComparison: Tell = (state, words, nameOf) => {
  const { graph, view } = state;
  const { between, shared, own } = compare(graph, selectColumns(state), view.selection);
  const { comparison, shares, onlyOne } = words.report;
  const listOf = (ids: readonly string[]) => ids.map(nameOf).join(', ');
  return {
    question: comparison(listOf(view.selection)),
    answer: [
      ...between.map((edge) => withStatus(edge, sentenceOf(edge, words, nameOf), words)),
      ...TRAITS.filter((trait) => shared[trait].length > 0).map((trait) =>
        shares(words.several.traits[trait].toLowerCase(), listOf(shared[trait].map(({ value }) => value))),
      ),
      ...own
        .filter(({ neighbours }) => neighbours.length > 0)
        .map(({ id, neighbours }) => onlyOne(nameOf(id), listOf(neighbours))),
    ],
  };
};

const tellPicks: Tell = (state, words, nameOf) => {
  const picks = selectPicks(state);
  const { chains, isCut } = selectPicksAnswer(state);
  const count = words.picks.chains(chains.length);
  const told = (chain: Chain) => {
    const steps = stepsOf(state.graph, chain, picks.types);
    const parts = chain.map((id, index) => {
      const from = chain[index - 1] ?? '';
      const verbs = (steps[index - 1] ?? []).map((line) =>
        withStatus(line, sentenceParts(line, words, from).verb, words),
      );
      return [verbs.join(' / '), nameOf(id)].filter(Boolean).join(' ');
    });
    return parts.join(' ');
  };
  return {
    question: picksSentence(picks, words, nameOf),
    answer: [isCut ? words.picks.atLeast(count) : words.picks.found(count), ...chains.map(told)],
  };
};

function withStatus({ status }: { status: string }, text: string, { status: statuses }: Messages): string {
  return status === 'inferred' ? `${text} (${statuses.inferred})` : text;
}
