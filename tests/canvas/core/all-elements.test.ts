// @vitest-environment node
import { expect, test } from 'vitest';
import { allLines, allNodes } from '../../../src/canvas/core/all-elements';
import { headlessCore } from '../headless';

const nodes = ['a', 'b'].map((id) => ({ data: { id } }));
const line = { data: { id: 'ab', source: 'a', target: 'b' } };
const idsOf = (all: readonly Readonly<{ id: () => string }>[]) => all.map((each) => each.id());

test('all nodes and lines are the same until one comes or goes', () => {
  const core = headlessCore([...nodes, line]);
  expect([idsOf(allNodes(core)), idsOf(allLines(core))]).toEqual([['a', 'b'], ['ab']]);
  expect(allNodes(core)).toBe(allNodes(core));
  core.add({ data: { id: 'c' } });
  expect(idsOf(allNodes(core))).toEqual(['a', 'b', 'c']);
  core.batch(() => core.getElementById('a').remove());
  expect([idsOf(allNodes(core)).sort(), idsOf(allLines(core))]).toEqual([['b', 'c'], []]);
});
