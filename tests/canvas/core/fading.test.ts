// @vitest-environment node
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachFading } from '../../../src/canvas/core/fading';
import { entity, graphOf, relation } from '../../support/build';
import { coreOf, nodeOf } from '../headless';

const STYLE = [
  { selector: '.dimmed', style: { opacity: 0.2 } },
  { selector: '.hidden', style: { display: 'none' } },
] as const;

let frames: FrameRequestCallback[] = [];
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = [];
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** Draws the frame of so many milliseconds after the change began. */
function frameAt(began: number, after: number) {
  for (const draw of frames.splice(0)) draw(began + after);
}

function attached() {
  const core = coreOf(graphOf([entity('a'), entity('b')], [relation('a', 'runs', 'b')]), [...STYLE]);
  const began = 1000;
  vi.spyOn(performance, 'now').mockReturnValue(began);
  return { core, fading: attachFading(core), began, opacity: (id: string) => nodeOf(core, id).numericStyle('opacity') };
}

test('what dims fades, what comes begins at nothing, and both end as their classes say', () => {
  const { core, fading, began, opacity } = attached();
  nodeOf(core, 'b').addClass('hidden');
  fading.change(() => {
    nodeOf(core, 'a').addClass('dimmed');
    nodeOf(core, 'b').removeClass('hidden');
  }, 400);
  expect([opacity('a'), opacity('b')]).toEqual([1, 0]);
  frameAt(began, 200);
  expect(opacity('a')).toBeCloseTo(0.6, 5);
  expect(opacity('b')).toBeCloseTo(0.5, 5);
  frameAt(began, 400);
  expect([opacity('a'), opacity('b')]).toEqual([0.2, 1]);
  nodeOf(core, 'a').removeClass('dimmed');
  expect(opacity('a')).toBe(1);
});

test('a change that takes no time ends the one before', () => {
  const { core, fading, began, opacity } = attached();
  fading.change(() => nodeOf(core, 'a').addClass('dimmed'), 400);
  fading.change(() => nodeOf(core, 'b').addClass('dimmed'), 0);
  expect([opacity('a'), opacity('b')]).toEqual([0.2, 0.2]);
  frameAt(began, 100);
  expect(opacity('a')).toBe(0.2);
});
