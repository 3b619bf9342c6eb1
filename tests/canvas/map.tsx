import { act, cleanup, render } from '@testing-library/react';
import type { EdgeSingular } from 'cytoscape';
import { vi } from 'vitest';
import { CanvasMap } from '../../src/canvas/CanvasMap';
import type { Graph } from '../../src/graph/graph';
import type { View } from '../../src/state/link/view';
import { portOf } from '../../src/state/ports';
import { useAtlas } from '../../src/state/store';
import { openAtlas, SMALL } from '../panels/small-atlas';
import { graphOf } from '../support/build';
import { SCREEN } from './headless';
import { fakePen } from './pen';

const at = (places: Readonly<Record<string, readonly [number, number]>>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }] as const));

/** Where the shipped arrangements have the actors of the small atlas. */
export const PLACES = at({
  'upland-it': [-220, -60],
  'upland-sea': [260, -80],
  ict: [-120, 40],
  wood: [200, 60],
  light: [0, 160],
  city: [60, -40],
  school: [-260, 120],
});

/** The small atlas with places. */
export const PLACED: Graph = graphOf([...SMALL.nodes.values()], [...SMALL.edges.values()], {
  sources: [...SMALL.sources.values()],
  notes: SMALL.notes,
  layouts: new Map([
    ['uplands', PLACES],
    ['helix', at({ city: [-150, -150], school: [150, -150], ict: [0, 20], wood: [90, 60] })],
    ['years', at({ ict: [0, 60], light: [-90, 180], wood: [72, 180], city: [-300, 60], school: [-300, 180] })],
  ]),
});

/** Puts a path that knows nothing in the place of the browser's, which jsdom lacks. */
export function fakePaths() {
  const nothing = () => undefined;
  vi.stubGlobal(
    'Path2D',
    class {
      moveTo = nothing;
      lineTo = nothing;
      closePath = nothing;
    },
  );
}

/**
 * The map on a screen that draws nothing, once it is drawn and its parts have come. Whoever asks for it has React's
 * Cytoscape run without a screen (`vi.mock`).
 */
export async function openMap(patch: Partial<View> = {}, graph: Graph = PLACED) {
  // A former map would answer for this one while it comes.
  cleanup();
  fakePaths();
  const { written } = fakePen();
  openAtlas(patch, graph);
  useAtlas.setState(({ session }) => ({
    session: {
      ...session,
      canvas: null,
      mapDrawn: false,
      device: { ...session.device, reducedMotion: true },
      force: { of: graph, value: PLACES },
    },
  }));
  const { unmount, container } = render(<CanvasMap />);
  const core = await vi.waitFor(() => {
    if (!window.wyzyny) throw new Error('The map has no core.');
    return window.wyzyny.core;
  }, 20_000);
  core.width = () => SCREEN.width;
  core.height = () => SCREEN.height;
  // Where lines end is known to what draws them on a screen.
  const { renderer } = core as unknown as { renderer: () => object };
  Object.assign(renderer.call(core), {
    getSourceEndpoint: (line: EdgeSingular) => line.source().position(),
    getTargetEndpoint: (line: EdgeSingular) => line.target().position(),
  });
  const draw = () => act(() => core.emit('render'));
  act(() => core.emit('resize'));
  draw();
  await vi.waitFor(() => {
    if (!portOf('layOutNow')) throw new Error('What draws files has not come.');
  }, 20_000);
  return { core, draw, unmount, written, host: container };
}
