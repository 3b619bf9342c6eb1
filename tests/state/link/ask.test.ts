// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { readAsk, writeAsk } from '../../../src/state/link/ask';
import { newAsk } from '../../../src/state/link/ask-parts';
import { shippedGraph } from '../../support/shipped';

const graph = shippedGraph();

describe('a scenario', () => {
  test('is written and read with all that it supposes', () => {
    const asked = newAsk('scenario', {
      name: 'a;b=c,d:e&f',
      without: ['urzad-miasta-lublin'],
      withoutRelations: [[...graph.edges.keys()][0] ?? ''],
      added: [{ from: 'umcs', type: 'collaborates-with', to: 'politechnika-lubelska' }],
    });
    expect(writeAsk(asked)).toContain('added=umcs:collaborates-with:politechnika-lubelska');
    expect(readAsk(writeAsk(asked), graph)).toEqual(asked);
  });

  test.each([
    'scenario;without=nobody',
    'scenario;withoutRelations=umcs',
    'scenario;added=umcs:envies:parp',
    'scenario;added=umcs:anchors:parp',
    'scenario;added=umcs:collaborates-with:umcs',
    'scenario;added=umcs:collaborates-with:parp:basoft',
    `scenario;name=${'a'.repeat(81)}`,
  ])('is not read from %j', (text) => {
    expect(readAsk(text, graph)).toBeUndefined();
  });
});

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
    'gaps;open=no-such-gap',
  ])('is not read from %j', (text) => {
    expect(readAsk(text, graph)).toBeUndefined();
  });
});
