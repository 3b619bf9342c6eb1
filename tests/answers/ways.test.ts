// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { reconnectionOf, waysOf } from '../../src/answers/ways';
import { newAsk } from '../../src/state/link/ask-parts';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();
const stated = (from: string, to: string, without: readonly string[] = []) =>
  newAsk('paths', { from: [from], to: [to], without, statedOnly: true });

describe('ways over stated ties', () => {
  test('lead from the medical to the aviation upland in 4 steps over the City Office', () => {
    const [shortest] = waysOf(graph, stated('lubelska-wyzyna-medyczna', 'lubelska-wyzyna-lotnicza'), 1).ways;
    expect(shortest).toHaveLength(5);
    expect(shortest?.map(({ node }) => node)).toContain('urzad-miasta-lublin');
  });

  test('lead from the Politechnika to PZL-Świdnik in 4 steps over the Urząd Marszałkowski', () => {
    const [shortest] = waysOf(graph, stated('politechnika-lubelska', 'pzl-swidnik'), 1).ways;
    expect(shortest).toHaveLength(5);
    expect(shortest?.map(({ node }) => node)).toContain('urzad-marszalkowski');
  });

  test('there are none without that office, and letting it back in is the least', () => {
    const question = stated('politechnika-lubelska', 'pzl-swidnik', ['urzad-marszalkowski']);
    expect(waysOf(graph, question, 1)).toEqual({ ways: [], hasMore: false });
    expect(reconnectionOf(graph, question).relaxation).not.toBeNull();
  });

  test('come in any number, the shortest first, and say whether there are more', () => {
    const question = newAsk('paths', { from: ['lubelska-wyzyna-medyczna'], to: ['pzl-swidnik'] });
    const both = waysOf(graph, question, 5);
    expect(both.hasMore).toBe(false);
    expect(waysOf(graph, question, 1)).toEqual({ ways: both.ways.slice(0, 1), hasMore: true });
    expect(both.ways.length).toBeGreaterThan(1);
    const lengths = both.ways.map((way) => way.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
  });
});
