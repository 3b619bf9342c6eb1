import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../../src/io/read/graphs/json-text';
import { Refusal } from '../../../../src/io/read/refusal';

function read(text: string) {
  const told: string[] = [];
  const content = parseJson(text, ({ rule, found, done }) => void told.push(`${rule} ${found} ${done}`));
  return { content, told };
}

describe('a text of JSON', () => {
  test('has no halves of letters: they are told, whole letters and escaped signs stay', () => {
    const { content, told } = read('["\\ud800", "x\\uDC00y\\n", "\\ud83d\\ude00", "\\\\ud800", "\\\\\\ud800", "ż"]');
    expect(content).toEqual(['\ufffd', 'x\ufffdy\n', '😀', '\\ud800', '\\\ufffd', 'ż']);
    expect(told).toHaveLength(3);
  });

  test('is told of keys that stand twice in one object, of which the last counts', () => {
    expect(read('{"a":1,"b":{"a":2},"a":3}')).toEqual({
      content: { a: 3, b: { a: 2 } },
      told: ['key-twice a repaired'],
    });
  });

  test.each([
    ['a text without an end', `{"${'\\"'.repeat(200_000)}`],
    ['a long text', `["${'\\n'.repeat(2_000_000)}`],
    ['many keys', `{${Array.from({ length: 100_000 }, (_, at) => `"${at}":0`).join()}`],
  ])('is looked through once, though it is cut off: %s', (_what, text) => {
    const start = performance.now();
    expect(() => read(text)).toThrow('no-json');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['{"a":\n [1,\n NaN]}', 'no-json', 3],
    ['{"a":-Infinity}', 'no-json', 1],
    ['{"a": "NaN"', 'no-json', 1],
    ['['.repeat(65), 'too-deep', null],
  ])('is refused where it is none: %s', (text, rule, line) => {
    const refusal = (() => {
      try {
        return read(text);
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ rule });
    if (line !== 1) expect(refusal).toMatchObject({ line });
  });
});
