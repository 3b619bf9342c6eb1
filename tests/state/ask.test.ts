// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { newAsk, readAsk, writeAsk } from '../../src/state/ask';
import { shippedGraph } from '../support/shipped';

const graph = shippedGraph();

describe('a question about ways', () => {
  test('is written with what is not empty, only', () => {
    expect(writeAsk(newAsk('paths'))).toBe('paths');
    const asked = newAsk('paths', { from: ['umcs', 'parp'], to: ['cebit'], statedOnly: true, way: 2 });
    expect(writeAsk(asked)).toBe('paths;from=umcs,parp;to=cebit;statedOnly=1;way=2');
    expect(readAsk(writeAsk(asked), graph)).toEqual(asked);
  });

  test.each([
    'paths;from=nobody',
    'paths;from=umcs,',
    'paths;from=%E0%A4%A',
    'paths;types=envies',
    'paths;statedOnly=yes',
    'paths;way=-1',
    'paths;way=2;way=3',
    'paths;since=2006',
  ])('is not read from %j', (text) => {
    expect(readAsk(text, graph)).toBeUndefined();
  });
});
