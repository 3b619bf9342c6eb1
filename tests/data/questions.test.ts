// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readDataFile } from '../../scripts/check/dataset';
import { degree } from '../../src/graph/graph';
import { parseQuestions } from '../../src/io/parse-questions';
import { answerOf } from '../../src/panels/questions/answers';
import { selectPicksAnswer } from '../../src/panels/questions/picks/select-picks-answer';
import { readPrepared, writeLink } from '../../src/state/link';
import { selectResult } from '../../src/state/selectors';
import { INITIAL_STATE } from '../../src/state/store';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const QUESTIONS = parseQuestions(readDataFile('questions')) ?? [];
const open = (view: string) => ({ ...INITIAL_STATE, graph, view: readPrepared(view, graph).view });
const viewOf = (id: string) => QUESTIONS.find((question) => question.id === id)?.view ?? '';
const answerTo = (id: string) => selectPicksAnswer(open(viewOf(id)));
const chosen = (id: string) => selectResult(open(viewOf(id)));

describe.each(QUESTIONS)('the question $id', ({ view }) => {
  test('is read without a problem, and written the same', () => {
    const read = readPrepared(view, graph);
    expect(read.problems).toEqual([]);
    expect(writeLink(read.view)).toBe(`v=1&${view}`);
  });

  test('has something to show', () => {
    const state = open(view);
    expect(selectResult(state).nodes.size).toBeGreaterThan(0);
    if (state.view.ask) expect(answerOf(state)?.nodes.size).toBeGreaterThan(0);
  });
});

describe('the answers by the data', () => {
  test('eight clusters of the register belong to no upland', () => {
    expect([...chosen('upland-none').nodes].toSorted()).toEqual([
      'klaster-designu-innowacji-i-mody',
      'klaster-fotoniki-i-swiatlowodow',
      'klaster-restauratorow-i-hotelarzy',
      'lubelski-klaster-ekoenergetyczny',
      'lubelski-klaster-instytucji-otoczenia-biznesu',
      'lubelski-klaster-przedsiebiorstw',
      'lubelskie-drewno',
      'wschodni-klaster-obrobki-metali',
    ]);
  });

  test('the actors of all uplands are shown by side', () => {
    const uplands = [...chosen('side-lacking').nodes].filter((id) => graph.nodes.get(id)?.kind === 'ecosystem');
    expect(uplands).toHaveLength([...graph.nodes.values()].filter(({ kind }) => kind === 'ecosystem').length);
  });

  test('the fifteen clusters of the register have a year', () => {
    expect([...chosen('growth').nodes].every((id) => graph.nodes.get(id)?.register)).toBe(true);
    expect(chosen('growth').nodes.size).toBe(15);
  });

  test('most companies are in the cluster that comes first', () => {
    const most = [...chosen('most-companies').nodes].toSorted(
      (a, b) => (graph.nodes.get(b)?.companies ?? 0) - (graph.nodes.get(a)?.companies ?? 0),
    );
    expect(most[0]).toBe('wschodni-klaster-ict');
  });

  test('inferred relations alone are listed', () => {
    const statuses = [...chosen('inferred-only').edges].map((id) => graph.edges.get(id)?.status);
    expect(new Set(statuses)).toEqual(new Set(['inferred']));
  });

  test('one way leads from science over business to a cluster of IT', () => {
    expect(answerTo('science-business-it').chains).toEqual([
      ['wyzsza-szkola-zarzadzania-i-administracji-w-zamosciu', 'netrix-group', 'klaster-group-pl'],
    ]);
  });

  test('fifteen coordinators have one cluster each, and one cluster has two', () => {
    const { chains, places } = answerTo('coordinators');
    expect([chains.length, ...places.map(({ actors }) => actors.size)]).toEqual([15, 15, 14]);
  });

  test('three public offices are tied to three clusters', () => {
    const { places } = answerTo('offices-clusters');
    expect(places.map(({ actors }) => [...actors].toSorted())).toEqual([
      ['gmina-lublin', 'urzad-marszalkowski', 'urzad-miasta-lublin'],
      ['lubelska-medycyna', 'lubelski-klaster-zaawansowanych-technologii-lotniczych', 'lubelskie-drewno'],
    ]);
  });

  test('both universities have ties to be compared', () => {
    const { selection } = open(viewOf('two-universities')).view;
    expect(selection.map((id) => degree(graph, id))).toEqual([2, 2]);
  });
});
