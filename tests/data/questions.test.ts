// @vitest-environment node

import { describe, expect, test } from 'vitest';
import { answerProblems } from '../../scripts/check/answers';
import { readDataFile } from '../../scripts/check/dataset';
import { selectPicksAnswer } from '../../src/answers/select-picks-answer';
import { findGaps } from '../../src/graph/gaps/gaps';
import { origins, targets } from '../../src/graph/graph';
import { parseQuestions } from '../../src/io/read/parse-questions';
import { newAsk } from '../../src/state/link/ask-parts';
import { readLink } from '../../src/state/link/link';
import { DEFAULT_VIEW } from '../../src/state/link/view';
import { selectResult } from '../../src/state/select/result-selectors';
import { INITIAL_STATE } from '../../src/state/store';
import { localText } from '../../src/text/local-text';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const questions = parseQuestions(readDataFile('questions'));
const clusters = [...graph.nodes.values()].filter(({ register }) => register);

/** What a question shows, by id. */
function shownBy(id: string): readonly string[] {
  const { view } = readLink(`v=1&${questions.find((question) => question.id === id)?.view}`, graph);
  return [...selectResult({ ...INITIAL_STATE, graph, view }).nodes].sort();
}

describe('the questions of the first screen', () => {
  test('are read, and sorted by id', () => {
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(questions.map(({ id }) => id)).toEqual(questions.map(({ id }) => id).sort());
  });

  test.each(questions)('$id opens a view of its own that shows something', ({ view: fragment }) => {
    const { view, problems } = readLink(`v=1&${fragment}`, graph);
    expect(problems).toEqual([]);
    expect(view).not.toEqual(DEFAULT_VIEW);
    expect(selectResult({ ...INITIAL_STATE, graph, view }).nodes.size).toBeGreaterThan(0);
  });

  test('find the clusters that no upland claims', () => {
    const gaps = findGaps(graph).filter(({ kind }) => kind === 'cluster-of-no-upland');
    expect(shownBy('no-upland')).toEqual(gaps.map(({ ids }) => ids[0]).sort());
    expect(shownBy('no-upland')).toHaveLength(8);
  });

  test('find that one company links science and business in IT', () => {
    const { view } = readLink(`v=1&${questions.find(({ id }) => id === 'links-in-it')?.view}`, graph);
    const { chains } = selectPicksAnswer({ ...INITIAL_STATE, graph, view });
    expect(chains).toEqual([
      ['wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu', 'netrix-group', 'klaster-group-pl'],
    ]);
    // A look at the data itself, by hand: the only tie of academia to business leads there, and on into IT.
    const helix = (id: string) => graph.nodes.get(id)?.helix;
    const ties = [...graph.edges.values()].filter(
      ({ context, from, to }) => !context && [helix(from), helix(to)].sort().join() === 'academia,business',
    );
    expect(ties.map(({ id }) => id)).toEqual([
      'netrix-group--collaborates-with--wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu',
    ]);
    expect(targets(graph, 'netrix-group', 'coordinates')).toEqual(['klaster-group-pl']);
    expect(targets(graph, 'klaster-group-pl', 'operates-in')).toEqual(['industry-it']);
  });

  test('find the sides that uplands lack', () => {
    const { view } = readLink(`v=1&${questions.find(({ id }) => id === 'missing-sides')?.view}`, graph);
    expect(view.ask).toEqual(newAsk('gaps', { open: 'upland-without-side' }));
    expect(findGaps(graph).filter(({ kind }) => kind === 'upland-without-side')).toHaveLength(10);
  });

  test('show how the clusters of the register grew, by year', () => {
    expect(shownBy('growth')).toEqual(clusters.map(({ id }) => id).sort());
  });

  test('say rightly that nobody coordinates several clusters, and which cluster has several coordinators', () => {
    const coordinated = [...graph.nodes.keys()].map((id) => targets(graph, id, 'coordinates').length);
    expect(Math.max(...coordinated)).toBe(1);
    const several = clusters.filter(({ id }) => origins(graph, id, 'coordinates').length > 1);
    expect(several.map((cluster) => origins(graph, cluster.id, 'coordinates').length)).toEqual([2]);
    expect(shownBy('several-coordinators')).toEqual(several.map(({ id }) => id));
  });
});

describe('a prepared answer', () => {
  test.each(questions)('to $id is what its view and the data give', (question) => {
    expect(answerProblems([question], graph)).toEqual([]);
  });

  test('that the data contradict is a problem, and says what they give', () => {
    const [growth] = questions;
    if (!growth?.answer) throw new Error('There is no answer.');
    const stale = { ...growth, answer: { ...growth.answer, en: localText(growth.answer, 'en').replace('15', '16') } };
    expect(answerProblems([stale], graph)).toEqual([
      `questions.json: growth: by the data its answer (en) is: ${growth.answer.en}`,
    ]);
  });

  test('that nothing computes is a problem', () => {
    const [growth] = questions;
    if (!growth) throw new Error('There is no question.');
    expect(answerProblems([{ ...growth, id: 'new' }], graph)).toHaveLength(1);
  });

  test('about clusters counts those of the register alone', () => {
    for (const { id, view: fragment } of questions.filter(({ view }) => view.startsWith('kind=cluster'))) {
      const { view } = readLink(`v=1&${fragment}`, graph);
      const shown = [...selectResult({ ...INITIAL_STATE, graph, view }).nodes];
      expect([id, shown.filter((each) => !graph.nodes.get(each)?.register)]).toEqual([id, []]);
    }
  });
});

test('questions that break the schema are none', () => {
  expect(
    [{}, [{ id: 'a' }], [{ id: 'a', text: { pl: 'a', en: 'a' }, view: 'javascript:alert(1)' }]].map(parseQuestions),
  ).toEqual([[], [], []]);
});
