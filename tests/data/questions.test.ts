// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../scripts/check/dataset';
import { origins, targets } from '../../src/graph/graph';
import { parseQuestions } from '../../src/io/parse-questions';
import { readLink } from '../../src/state/link';
import { selectResult } from '../../src/state/selectors';
import { INITIAL_STATE } from '../../src/state/store';
import { DEFAULT_VIEW } from '../../src/state/view';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const questions = parseQuestions(readDataFile('questions'));
const clusters = [...graph.nodes.values()].filter(({ kind }) => kind === 'cluster');

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
    expect(shownBy('no-upland')).toContain('lubelski-klaster-ekoenergetyczny');
    expect(shownBy('no-upland')).not.toContain('lubelska-medycyna');
  });

  test('say rightly that nobody coordinates several clusters, and which cluster has several coordinators', () => {
    const coordinated = [...graph.nodes.keys()].map((id) => targets(graph, id, 'coordinates').length);
    expect(Math.max(...coordinated)).toBe(1);
    const several = clusters.filter(({ id }) => origins(graph, id, 'coordinates').length > 1);
    expect(several.map((cluster) => origins(graph, cluster.id, 'coordinates').length)).toEqual([2]);
    expect(shownBy('several-coordinators')).toEqual(several.map(({ id }) => id));
  });
});

test('questions that break the schema are none', () => {
  expect(
    [{}, [{ id: 'a' }], [{ id: 'a', text: { pl: 'a', en: 'a' }, view: 'javascript:alert(1)' }]].map(parseQuestions),
  ).toEqual([[], [], []]);
});
