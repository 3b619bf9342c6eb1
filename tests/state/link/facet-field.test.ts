// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { isValue } from '../../../src/state/link/facet-field';
import { attribute, galleryOf, paintingsOf } from '../../support/made-up';
import { shippedGraph } from '../../support/shipped';

const shipped = shippedGraph();

describe('a facet of the shipped atlas can be asked for', () => {
  test.each([
    ['kind', 'cluster'],
    ['kind', 'programme'],
    ['register', 'no'],
    ['ecosystem', '~'],
    ['ecosystem', 'lubelska-wyzyna-it'],
    ['helix', 'civil-society'],
    ['industry', 'industry-it'],
    ['region', 'region-lublin'],
    ['region', 'region-lublin~serves'],
    ['region', 'region-podkarpackie~open-to'],
    ['coordinator', '~several'],
  ])('%s: %s', (facet, value) => {
    expect(isValue(facet, value, shipped)).toBe(true);
  });
});

describe('a facet of the shipped atlas cannot be asked for', () => {
  test.each([
    ['kind', '~'],
    ['kind', 'planet'],
    ['register', 'maybe'],
    ['ecosystem', 'umcs'],
    ['helix', 'moon'],
    ['helix', 'constructor'],
    ['region', 'region-lublin~envies'],
    ['region', 'nowhere~serves'],
    ['founded', '2006'],
    ['nonsense', 'cluster'],
    ['constructor', '~'],
  ])('%s: %s', (facet, value) => {
    expect(isValue(facet, value, shipped)).toBe(false);
  });
});

describe('a facet of values that are not declared', () => {
  const style = attribute('style', 'category', { facet: 'open' });
  const owner = attribute('owner', 'categories', { facet: 'open', nodes: true });
  const graph = paintingsOf(galleryOf([style, owner]), { values: { style: 'oil', owner: ['fog'] } });

  test('can be asked for those that somebody has', () => {
    expect(['oil', '~', 'ink'].map((value) => isValue('style', value, graph))).toEqual([true, true, false]);
  });

  test('can be asked for nodes of a kind that somebody has, where they are nodes', () => {
    expect(['fog', 'sea', 'anna', 'sea~painted', 'sea~stole'].map((value) => isValue('owner', value, graph))).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });
});
