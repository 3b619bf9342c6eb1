// @vitest-environment node
import { expect, test } from 'vitest';
import { emptyAttributes } from '../../scripts/check/empty-attributes';
import { LUBLIN } from '../../src/atlas/lublin';
import { buildGraph } from '../../src/graph/graph';
import type { Attribute } from '../../src/graph/vocabulary';
import { atlasOf, entity } from '../support/build';
import { shippedGraph } from '../support/shipped';

const attribute = (id: string, type: Attribute['type']): Attribute => ({ id, type, of: 'nodes', label: { en: id } });

test('an attribute that nobody has is told, with where it would be read; one that somebody has, or that plays a role, is not', () => {
  const attributes = [
    attribute('past', 'flag'),
    attribute('tone', 'category'),
    attribute('height', 'number'),
    attribute('end', 'date'),
  ];
  const vocabulary = { kinds: [], relationTypes: [], attributes, roles: { end: 'end' } };
  const had = entity('mill', { past: true, values: { tone: 'warm' } });
  const said = emptyAttributes(buildGraph(atlasOf([had]), vocabulary, LUBLIN));
  expect(said.map((problem) => problem.split(': ')[1])).toEqual(['past', 'height']);
  expect(said[0]).toContain('src/atlas/rules/facets.ts');
});

test('each attribute of the dataset is had by somebody', () => {
  expect(emptyAttributes(shippedGraph())).toEqual([]);
});
