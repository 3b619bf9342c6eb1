import cytoscape, { type Core, type ElementDefinition, type StylesheetStyle } from 'cytoscape';
import { afterEach } from 'vitest';
import { elementsOf } from '../../src/canvas/core/elements';
import { lineKey, nodeKey } from '../../src/canvas/core/keys';
import { pairId, pairsOf } from '../../src/graph/filter/pairs';
import type { Graph } from '../../src/graph/graph';

const running: Core[] = [];

// A core with a style keeps the process alive until it is destroyed.
afterEach(() => {
  for (const core of running.splice(0)) core.destroy();
});

/** The size that cores without a screen pretend to have. */
export const SCREEN = { width: 800, height: 600 };

/** A core without a screen, destroyed after the test; it knows what is visible. */
export function headlessCore(elements: readonly ElementDefinition[], style: readonly StylesheetStyle[] = []): Core {
  const core = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...elements],
    style: [...style],
    layout: { name: 'preset', fit: false },
  });
  core.width = () => SCREEN.width;
  core.height = () => SCREEN.height;
  running.push(core);
  return core;
}

export const coreOf = (graph: Graph, style: readonly StylesheetStyle[] = []) =>
  headlessCore(elementsOf(graph, pairsOf(graph)), style);

export const nodeOf = (core: Core, id: string) => core.getElementById(nodeKey(id));
/** The line between two actors. */
export const lineOf = (core: Core, a: string, b: string) => core.getElementById(lineKey(pairId(a, b)));
