// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { DEFAULT_PARAMETERS, MEASURES } from '../../../src/graph/measures/measures';
import { networkOf, wholeOf } from '../../../src/graph/measures/network';
import { isSameMeasure, NODE_MEASURES } from '../../../src/graph/measures/node-measures';
import { scoresOf } from '../../../src/graph/measures/scores-of';
import { SMALL } from '../../panels/small-atlas';

const network = networkOf(SMALL, wholeOf(SMALL));

test.each(MEASURES)('$id is offered for colours exactly where it gives each actor a number', ({ id, compute }) => {
  const scores = scoresOf(compute(network, DEFAULT_PARAMETERS, undefined));
  expect(scores !== null).toBe(NODE_MEASURES.some((known) => known === id));
  for (const score of scores?.values() ?? []) expect(Number.isFinite(score)).toBe(true);
});

describe('two choices of a measure', () => {
  const choice = { id: 'degree', attribute: '', context: false } as const;

  test('are the same where all their parts are', () => {
    expect(isSameMeasure(choice, { ...choice })).toBe(true);
  });

  test.each([{ id: 'core' }, { attribute: 'kind' }, { context: true }] as const)('differ by %o', (part) => {
    expect(isSameMeasure(choice, { ...choice, ...part })).toBe(false);
  });
});
