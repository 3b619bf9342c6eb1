import { describe, expect, test } from 'vitest';
import { graphFormatOf } from '../../../src/io/graphs/graph-formats';

const known = (text: string) => graphFormatOf(text, () => undefined)?.format.id;

describe('the format of a text', () => {
  test.each([
    ['a page', ' <!DOCTYPE html><table><tr><td>a', 'markup'],
    ['JSON of no known format', '{"a":1}', 'unknown-graph'],
    ['JSON that is cut off', '{"nodes":[', 'no-json'],
    ['JSON without a bottom', '['.repeat(100_000), 'too-deep'],
  ])('is none of a graph where it is %s, which is refused', (_what, text, rule) => {
    expect(() => known(text)).toThrow(rule);
  });

  test.each([
    ['[ a <urn:x> ; <urn:knows> <urn:b> ] .', 'turtle'],
    ['[] <urn:knows> <urn:b> .', 'turtle'],
    ['[{"data":{"id":"a"}}]', 'cyjs'],
  ])('begins with a bracket in linked data as in JSON: %s', (text, id) => {
    expect(known(text)).toBe(id);
  });

  test('is left to tables where it could be one', () => {
    expect(known('id;nazwa\na;Alfa\n')).toBeUndefined();
  });
});
