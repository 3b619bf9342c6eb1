import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/io/open/read-files';

// A map and a network of VOSviewer are two texts: who there is and where, and who is linked to whom.

const FIXTURES = join('..', 'shared', 'fixtures', 'vosviewer');
const fixture = (name: string) => ({ name, bytes: readFileSync(join(FIXTURES, name)) });
const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

async function opened(files: Parameters<typeof readFiles>[0]['files']) {
  const reading = await readFiles({ files });
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
  const { atlas, vocabulary } = reading.document;
  return { ...reading, atlas, vocabulary };
}

describe('a map and a network of VOSviewer', () => {
  test.skipIf(!existsSync(FIXTURES))('are one graph in either order: names, places, groups, weights', async () => {
    const files = [fixture('QSS_SM_map.txt'), fixture('QSS_SM_network.txt')];
    for (const order of [files, files.toReversed()]) {
      const { atlas, vocabulary, declared, problems, formats } = await opened(order);
      expect(formats.toSorted()).toEqual(['csv', 'vosviewer']);
      expect(declared).toEqual({ nodes: 112, edges: 225, dangling: 0 });
      expect(problems).toEqual([]);
      expect(atlas.layouts.get('uplands')?.size).toBe(112);
      expect(vocabulary.roles.weight).toBe('weight');
      const types = Object.fromEntries(vocabulary.attributes.map(({ id, type, label }) => [id, [type, label.und]]));
      expect(types).toMatchObject({ cluster: ['category', 'cluster'], 'weight<Citations>': ['number', 'Citations'] });
      const node = atlas.entities.find(({ id }) => id === '14');
      expect(node).toMatchObject({
        name: { und: 'abramo, giovanni' },
        values: { cluster: '17', 'weight<Citations>': 4 },
      });
      const edge = atlas.relations.find(({ from, to }) => from === '14' && to === '462');
      expect(edge?.values).toEqual({ weight: 4 });
    }
  });

  test('are joined by places, from 1, where the map has no ids', async () => {
    const { atlas } = await opened([
      file('map.txt', 'label\tx\ty\tcluster\nAlfa\t0\t1\t1\nBeta\t1\t0\t1\nGama\t2\t2\t2\n'),
      file('network.txt', '1\t2\t5\n2\t3\t1\n'),
    ]);
    const nameOf = new Map(atlas.entities.map(({ id, name }) => [id, name.und]));
    expect(atlas.relations.map(({ from, to }) => [nameOf.get(from), nameOf.get(to)])).toEqual([
      ['Alfa', 'Beta'],
      ['Beta', 'Gama'],
    ]);
    const places = atlas.layouts.get('uplands');
    expect((places?.get('1')?.y ?? 0) < (places?.get('2')?.y ?? 0)).toBe(true);
  });

  test('are no map where a table has places but no words of VOSviewer', async () => {
    const { formats } = await opened([file('a.csv', 'id,label,x,y\na,Alfa,1,2\nb,Beta,3,4\n')]);
    expect(formats).toEqual(['csv']);
  });
});
