// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { answerOfMatrix, matrixOf, withTraits } from '../../src/answers/matrix-of';
import { answerOfScenario, isEmptyScenario } from '../../src/answers/scenario-result';
import { answerOfTies, tiesOf } from '../../src/answers/ties-of';
import { answerOfPaths, waysOf } from '../../src/answers/ways';
import { cellAt } from '../../src/graph/matrix/matrix';
import { supposedId } from '../../src/graph/scenario/scenario';
import { newAsk } from '../../src/state/link/ask-parts';
import { DEFAULT_VIEW, type View } from '../../src/state/link/view';
import { type Answer, INITIAL_STATE, type State } from '../../src/state/store';
import { COORDINATES, MEMBER_OF, SMALL } from '../panels/small-atlas';
import { entity, graphOf, relation } from '../support/build';
import { generalGraph, THEATRES, theatre } from '../support/general';

const stateOf = (graph = SMALL, patch: Partial<View> = {}): State => ({
  ...INITIAL_STATE,
  graph,
  view: { ...DEFAULT_VIEW, ...patch },
});
const lit = (answer: Answer | null) => answer && [[...answer.nodes].sort(), [...answer.edges].sort()];

describe('a question of ways', () => {
  test('lights the chosen way', () => {
    const question = newAsk('paths', { from: ['school'], to: ['wood'] });
    expect(lit(answerOfPaths(stateOf(), question))?.[0]).toEqual(['city', 'ict', 'school', 'wood']);
  });

  test('lights its ends where there is no way, and one end where only that is chosen', () => {
    const apart = newAsk('paths', { from: ['light'], to: ['wood'] });
    expect(lit(answerOfPaths(stateOf(), apart))).toEqual([['light', 'wood'], []]);
    expect(lit(answerOfPaths(stateOf(), newAsk('paths', { from: ['light'] })))).toEqual([['light'], []]);
    expect(answerOfPaths(stateOf(), newAsk('paths'))).toBeNull();
  });

  test('promises more ways only where there are', () => {
    const question = newAsk('paths', { from: ['school'], to: ['city'] });
    const all = waysOf(SMALL, question, 9).ways.length;
    expect([waysOf(SMALL, question, all).hasMore, waysOf(SMALL, question, all - 1).hasMore]).toEqual([false, true]);
  });
});

describe('a matrix', () => {
  const sides = newAsk('matrix', { rows: 'ecosystem', columns: 'helix' });

  test('lights who is in the chosen cell, its row, and the relations among them alone', () => {
    const state = stateOf();
    const cell = { ...sides, row: 'upland-it', column: 'government' };
    expect(cellAt(matrixOf(state, cell), 'upland-it', 'government')).toEqual(['city']);
    expect(lit(answerOfMatrix(state, cell))).toEqual([['city', 'upland-it'], []]);
    const joined = graphOf(
      [
        entity('upland', { kind: 'ecosystem' }),
        entity('ict', { kind: 'cluster' }),
        entity('firm', { helix: 'business' }),
      ],
      [
        relation('ict', 'anchors', 'upland'),
        relation('firm', 'coordinates', 'ict'),
        relation('firm', 'runs', 'upland'),
      ],
    );
    const business = { ...sides, row: 'upland', column: 'business' };
    expect(lit(answerOfMatrix(stateOf(joined), business))).toEqual([['firm', 'upland'], ['firm--runs--upland']]);
  });

  test('lights nothing for a row or a column alone, or for a gap', () => {
    for (const cell of [{ row: 'upland-it' }, { column: 'government' }, { row: 'upland-sea', column: 'business' }]) {
      expect(answerOfMatrix(stateOf(), { ...sides, ...cell })).toBeNull();
    }
  });

  test('lights no row of values, though a node may be called so', () => {
    const graph = generalGraph(
      [theatre('old'), theatre('globe', { values: { school: ['old'] }, helix: 'comic' })],
      [],
      {
        ...THEATRES,
        attributes: THEATRES.attributes.map((attribute) => ({ ...attribute, facet: 'open' })),
      },
    );
    const question = newAsk('matrix', { rows: 'school', columns: 'mask', row: 'old', column: 'comic' });
    expect(lit(answerOfMatrix(stateOf(graph), question))).toEqual([['globe'], []]);
    expect(withTraits(question, graph).rows).toBe('school');
  });
});

describe('who is tied to whom', () => {
  const many = Array.from({ length: 90 }, (_, index) => entity(`a${index + 10}`));
  const star = graphOf(
    many,
    many.slice(45).map(({ id }) => relation(many[0]?.id ?? '', 'collaborates-with', id)),
  );

  test('of more than can be read is asked of those with most ties', () => {
    const { isCut, groups, alone } = tiesOf(stateOf(star), newAsk('matrix'));
    const shown = [...groups.flat(), ...alone];
    expect([isCut, shown.length, groups.flat().length]).toEqual([true, 80, 46]);
  });

  test('of actors that are asked for is all that the atlas knows, whatever the filter leaves', () => {
    const state = stateOf(SMALL, { types: ['coordinates'] });
    const asked = newAsk('matrix', { show: 'ties', actors: ['ict', 'school', 'light'] });
    const { edges, alone } = tiesOf(state, asked);
    expect([edges.map(({ id }) => id).sort(), alone]).toEqual([
      ['school--collaborates-with--ict', MEMBER_OF],
      ['light'],
    ]);
    expect(tiesOf(state, newAsk('matrix')).edges.map(({ id }) => id)).toEqual([COORDINATES]);
    expect(lit(answerOfTies(state, asked))?.[0]).toEqual(['ict', 'light', 'school']);
  });
});

describe('a scenario', () => {
  test('lights who falls away and whom it joins, and keeps apart what it takes out', () => {
    const graph = graphOf(
      ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => entity(id)),
      [
        relation('a', 'runs', 'b'),
        relation('b', 'runs', 'c'),
        relation('c', 'runs', 'd'),
        relation('d', 'runs', 'e'),
        relation('e', 'runs', 'f'),
        relation('a', 'owns', 'b'),
      ],
    );
    const question = newAsk('scenario', { without: ['c'], withoutRelations: ['a--owns--b'] });
    const answer = answerOfScenario(graph, question);
    expect(lit(answer)).toEqual([['a', 'b'], ['a--runs--b']]);
    expect([...(answer.out?.nodes ?? [])]).toEqual(['c']);
    expect([...(answer.out?.edges ?? [])].sort()).toEqual(['a--owns--b', 'b--runs--c', 'c--runs--d']);
    const added = { from: 'a', type: 'collaborates-with', to: 'f' };
    expect(lit(answerOfScenario(graph, newAsk('scenario', { added: [added] })))?.[0]).toEqual(['a', 'f']);
    expect(graph.edges.has(supposedId(added))).toBe(false);
  });

  test('that supposes nothing is empty', () => {
    expect(isEmptyScenario(newAsk('scenario', { name: 'mine' }))).toBe(true);
    expect(isEmptyScenario(newAsk('scenario', { without: ['ict'] }))).toBe(false);
  });
});
