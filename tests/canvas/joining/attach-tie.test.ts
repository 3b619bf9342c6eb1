import { beforeEach, expect, test } from 'vitest';
import { attachTie, type TieParts } from '../../../src/canvas/joining/attach-tie';
import { entity, graphOf } from '../../support/build';
import { coreOf, nodeOf } from '../headless';

let parts: TieParts;
const svg = <K extends 'line' | 'circle'>(name: K) => document.createElementNS('http://www.w3.org/2000/svg', name);
const isSeen = (element: Element) => !element.hasAttribute('hidden');

beforeEach(() => {
  const [knob, words] = [document.createElement('button'), document.createElement('p')];
  parts = { knob, words, line: svg('line'), start: svg('circle'), ring: svg('circle') };
});

function attached() {
  const core = coreOf(graphOf([entity('a'), entity('b')]));
  nodeOf(core, 'a').position({ x: 100, y: 100 });
  nodeOf(core, 'b').position({ x: 300, y: 100 });
  return { core, tie: attachTie(core, 'a', parts, { coverOf: () => 0, isSettling: () => false }) };
}

test('a line leads to whom may be joined, with a ring around both; without anybody there is none', () => {
  const { tie } = attached();
  expect([parts.line, parts.start, parts.ring].map(isSeen)).toEqual([false, false, false]);
  tie.update({ node: 'b' }, 'b');
  expect([parts.line, parts.start, parts.ring].map(isSeen)).toEqual([true, true, true]);
  expect(parts.ring.getAttribute('cx')).toBe('300');
  tie.update(null, null);
  expect(isSeen(parts.line)).toBe(false);
});

test('a line leads to the pointer, without a ring around whom cannot be joined', () => {
  const { tie } = attached();
  tie.update({ place: { x: 300, y: 100 } }, 'b');
  expect([isSeen(parts.line), isSeen(parts.ring)]).toEqual([true, false]);
});

test('the knob follows its actor as the map moves, until it is taken away', () => {
  const { core, tie } = attached();
  const before = parts.knob.style.transform;
  core.pan({ x: 50, y: 0 });
  core.emit('render');
  const after = parts.knob.style.transform;
  expect(after).not.toBe(before);
  tie.destroy();
  core.pan({ x: 90, y: 0 });
  core.emit('render');
  expect(parts.knob.style.transform).toBe(after);
});
