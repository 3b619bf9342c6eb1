import { describe, expect, test } from 'vitest';
import { seenOf } from '../support/seen';
import { shippedGraph } from '../support/shipped';
import FORMER from './former-links.json';

describe('links that were handed out before', () => {
  const graph = shippedGraph();

  test.each(FORMER)('$opens', ({ opens, seen }) => {
    expect(seenOf(opens, graph)).toEqual(seen);
  });
});
