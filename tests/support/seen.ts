import { createHash } from 'node:crypto';
import { answerOf } from '../../src/answers/answers';
import { makeReport } from '../../src/answers/report/make-report';
import type { Graph } from '../../src/graph/graph';
import { toMarkdown } from '../../src/io/write/report-markdown';
import { readLink, writeLink } from '../../src/state/link/link';
import { setPort } from '../../src/state/ports';
import { selectAnswer } from '../../src/state/select/answer-selectors';
import { selectColourScale } from '../../src/state/select/colour-selectors';
import { selectAllCounts } from '../../src/state/select/count-selectors';
import { selectPositions } from '../../src/state/select/place-selectors';
import { selectResult } from '../../src/state/select/result-selectors';
import { INITIAL_STATE, type State } from '../../src/state/store';
import { localText } from '../../src/text/local-text';
import { LANGUAGE_TAGS } from '../../src/text/tags';
import { wordsIn } from './vocabulary';

/** What is long is kept as the first twelve digits of its SHA-1. */
const digest = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** The facets of values in the order in which what they count was recorded. */
const FACETS = ['kind', 'register', 'ecosystem', 'helix', 'industry', 'region', 'coordinator'];

/** What a reader sees of a link: what it is written as, whom it shows, lights and colours, and what its report tells. */
export type Seen = Readonly<{
  link: string;
  problems: readonly string[];
  actors: number;
  relations: number;
  neighbours: number;
  digests: Readonly<Record<string, string>>;
}>;

/** What a link opens, without a browser: all that the rooms above the map derive from the view. */
export function seenOf(link: string, graph: Graph): Seen {
  setPort('answers', answerOf);
  const { view, problems } = readLink(link, graph);
  const state: State = {
    ...INITIAL_STATE,
    graph,
    view,
    session: { ...INITIAL_STATE.session, load: 'ready', mapDrawn: true, hasAnswers: true },
  };
  const { nodes, edges, neighbours, neighbourEdges } = selectResult(state);
  const { classes, missing, signs } = selectColourScale(state);
  const answer = selectAnswer(state);
  const reports = LANGUAGE_TAGS.map((tag) => {
    const nameOf = (id: string) => localText(graph.nodes.get(id)?.name ?? { pl: id, en: id }, tag);
    const report = makeReport(state, { words: wordsIn(tag), nameOf, measured: null, today: '2026-01-01' });
    return [`report ${tag}`, digest(toMarkdown(report))] as const;
  });
  return {
    link: writeLink(view, graph),
    problems: problems.map(({ param }) => param),
    actors: nodes.size,
    relations: edges.size,
    neighbours: neighbours.size,
    digests: {
      shown: digest([nodes, edges, neighbours, neighbourEdges].map((ids) => [...ids])),
      lit: digest(answer && [[...answer.nodes], [...answer.edges]]),
      colours: digest([classes.map(({ rank: _, ...colour }) => colour), missing, signs]),
      places: digest([...selectPositions(state)]),
      facets: digest(FACETS.map((id) => [id, [...(selectAllCounts(state).get(id) ?? [])]])),
      ...Object.fromEntries(reports),
    },
  };
}
