// @vitest-environment node
import { expect, test, vi } from 'vitest';
import { attachOverflow } from '../../../src/canvas/controls/overflow';
import { ARRANGEMENT } from '../../../src/canvas/core/elements';
import { entity, graphOf } from '../../support/build';
import { coreOf, nodeOf } from '../headless';

function attached() {
  const places = new Map(Object.entries({ near: { x: 100, y: 100 }, far: { x: 700, y: 500 } }));
  const core = coreOf(graphOf([entity('near'), entity('far')], [], { layouts: new Map([[ARRANGEMENT, places]]) }), [
    { selector: '.hidden', style: { display: 'none' } },
  ]);
  core.viewport({ zoom: 1, pan: { x: 0, y: 0 } });
  const onChange = vi.fn();
  const overflow = attachOverflow(core, onChange);
  const draw = () => core.emit('render');
  draw();
  return { core, onChange, overflow, draw };
}

test('a map that shows all its actors overflows nothing', () => {
  expect(attached().onChange).not.toHaveBeenCalled();
});

test('a map overflows once an actor is off the screen, and no more when it is back', () => {
  const { core, onChange, draw } = attached();
  core.pan({ x: 200, y: 0 });
  draw();
  draw();
  core.pan({ x: 0, y: 0 });
  draw();
  expect(onChange.mock.calls).toEqual([[true], [false]]);
});

test('actors that are not shown are not missed', () => {
  const { core, onChange, draw } = attached();
  nodeOf(core, 'far').addClass('hidden');
  // Without a screen, what a class says is computed when asked for.
  expect(nodeOf(core, 'far').style('display')).toBe('none');
  core.pan({ x: 200, y: 0 });
  draw();
  expect(onChange).not.toHaveBeenCalled();
});

test('nothing is told while the camera glides', () => {
  const { core, onChange, draw } = attached();
  core.pan({ x: 200, y: 0 });
  core.animate({ pan: { x: 300, y: 0 } }, { duration: 10_000 });
  draw();
  expect(onChange).not.toHaveBeenCalled();
  core.stop();
});

test('a minimap that goes is told of no more', () => {
  const { core, onChange, overflow, draw } = attached();
  overflow.destroy();
  core.pan({ x: 200, y: 0 });
  draw();
  expect(onChange).not.toHaveBeenCalled();
});
