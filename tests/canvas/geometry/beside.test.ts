// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { cameraBeside, isBeside, type Scenery } from '../../../src/canvas/geometry/beside';
import type { Box } from '../../../src/canvas/geometry/box';
import { entity, graphOf } from '../../support/build';
import { coreOf, SCREEN } from '../headless';

const core = coreOf(graphOf([entity('a')]));
const CAMERA = { zoom: 1, x: 0, y: 0 };
/** A box in the lower left corner of the screen. */
const cornerOf = (width: number, height: number) => ({
  left: 0,
  right: width,
  top: SCREEN.height - height,
  bottom: SCREEN.height,
});
const under = (...boxes: readonly Box[]) => ({ boxes, tools: [] });
/** Something round in the middle of the screen, so far across and down from there. */
const at = (x: number, y: number, reach: number) => ({ x, y, reach });
const CORNER = { x: -SCREEN.width / 2, y: SCREEN.height / 2 };

describe('the camera beside a box over the map', () => {
  test('is the one there is where nothing lies under the box', () => {
    const scenery: Scenery = { nodes: [at(0, 0, 10)], hills: [at(0, 0, 40)] };
    expect(isBeside(core, scenery, under(cornerOf(60, 60)), CAMERA)).toBe(true);
    expect(cameraBeside(core, scenery, under(cornerOf(60, 60)), CAMERA, 1)).toEqual(CAMERA);
  });

  test('moves the picture away from the box, no smaller, and keeps the nodes on the screen', () => {
    const scenery: Scenery = { nodes: [at(CORNER.x + 60, CORNER.y - 60, 10)], hills: [] };
    const box = cornerOf(80, 80);
    expect(isBeside(core, scenery, under(box), CAMERA)).toBe(false);
    const camera = cameraBeside(core, scenery, under(box), CAMERA, 1);
    expect(camera?.zoom).toBe(1);
    expect(camera && isBeside(core, scenery, under(box), camera)).toBe(true);
  });

  test('counts the corner of the box as far as a hill is round', () => {
    const hill = at(CORNER.x + 100, CORNER.y - 100, 40);
    expect(isBeside(core, { nodes: [], hills: [hill] }, under(cornerOf(70, 70)), CAMERA)).toBe(true);
    expect(isBeside(core, { nodes: [], hills: [hill] }, under(cornerOf(75, 75)), CAMERA)).toBe(false);
  });

  test('goes farther where moving is not enough, but no farther than it is worth', () => {
    const edge = SCREEN.width / 2 - 45;
    const scenery: Scenery = { nodes: [at(-edge, CORNER.y - 50, 5), at(edge, 0, 5)], hills: [] };
    const box = cornerOf(90, SCREEN.height);
    expect(cameraBeside(core, scenery, under(box), CAMERA, 0.95)).toBeNull();
    const camera = cameraBeside(core, scenery, under(box), CAMERA, 0.4);
    expect(camera?.zoom).toBeLessThan(0.95);
    expect(camera && isBeside(core, scenery, under(box), camera)).toBe(true);
  });

  test('keeps nodes off tools, under which hills may reach', () => {
    const tool = cornerOf(80, 80);
    const hill: Scenery = { nodes: [at(0, 0, 10)], hills: [at(CORNER.x + 60, CORNER.y - 60, 10)] };
    expect(cameraBeside(core, hill, { boxes: [], tools: [tool] }, CAMERA, 1)).toEqual(CAMERA);
    const node: Scenery = { nodes: [at(CORNER.x + 60, CORNER.y - 60, 10)], hills: [] };
    const camera = cameraBeside(core, node, { boxes: [], tools: [tool] }, CAMERA, 1);
    expect(camera && isBeside(core, node, under(tool), camera)).toBe(true);
    expect(isBeside(core, node, { boxes: [], tools: [tool] }, CAMERA)).toBe(false);
  });

  test('is none of an empty map', () => {
    expect(cameraBeside(core, { nodes: [], hills: [] }, under(cornerOf(60, 60)), CAMERA, 0.5)).toBeNull();
  });
});
