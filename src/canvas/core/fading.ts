import type { DrawnCore, DrawnElement } from './drawn-core';

/** Lets what changes the look of elements do so at once, or in so many milliseconds. */
export type Fading = Readonly<{ change: (apply: () => void, duration: number) => void; destroy: () => void }>;

type Fade = Readonly<{ element: DrawnElement; from: number; to: number }>;

/**
 * Fades elements whose opacity a change of classes alters, those that were hidden from nothing; what is hidden by it
 * goes at once. A style transition of Cytoscape's would end with the animation of a node's position, and would be in
 * force while something is pointed at: outside of a change, this costs nothing.
 */
export function attachFading(core: DrawnCore): Fading {
  let fades: readonly Fade[] = [];
  let frame = 0;
  const end = () => {
    cancelAnimationFrame(frame);
    const ended = fades;
    fades = [];
    if (ended.length > 0 && !core.destroyed())
      core.batch(() => {
        for (const { element } of ended) element.removeStyle('opacity');
      });
  };
  const start = (duration: number) => {
    const began = performance.now();
    const step = (now: number) => {
      const done = Math.max(0, (now - began) / duration);
      if (done >= 1) return end();
      set(core, fades, done);
      frame = requestAnimationFrame(step);
    };
    set(core, fades, 0);
    frame = requestAnimationFrame(step);
  };
  return {
    change: (apply, duration) => {
      end();
      if (duration === 0) return apply();
      const before = core.elements().map((element) => ({ element, from: seenOpacity(element) }));
      apply();
      fades = before
        .map(({ element, from }) => ({ element, from, to: seenOpacity(element) }))
        .filter(({ from, to }) => to > 0 && from !== to);
      start(duration);
    },
    destroy: end,
  };
}

/** Reading a style brings it up to date with the classes; `visible` alone answers as before a change. */
function seenOpacity(element: DrawnElement): number {
  const opacity = element.numericStyle('opacity');
  return element.visible() ? opacity : 0;
}

function set(core: DrawnCore, fades: readonly Fade[], done: number): void {
  core.batch(() => {
    for (const { element, from, to } of fades) element.style('opacity', from + (to - from) * done);
  });
}
