import type { Palette } from '../look/palette';
import type { LabelText } from './label-manners';
import type { Placers, Untangle, UntangleInSlices } from './label-places';
import type { Setting } from './name-settings';
import { placeAlike } from './place-alike';
import { placeLabels, rememberLabels } from './place-labels';
import { untangleAtOnce, untangleInSlices } from './untangle-slices';

/** A name drawn once, to be copied into each frame: stroking its halo anew every time is slow. */
export type Stamp = Readonly<{ image: HTMLCanvasElement; width: number; height: number }>;

export type Stamps = WeakMap<Setting, Stamp>;

type Untangling = Readonly<{ inSlices: UntangleInSlices; atOnce: Untangle }>;

/** What is known of names while they are the same: how large they are, their pictures, and where they stand. */
export type Letters = Readonly<{
  settings: Map<string, readonly Setting[]>;
  stamps: () => Stamps;
  place: Placers;
  /** Forgets sizes and pictures of other texts, or in another look. */
  keepFor: (texts: ReadonlyMap<string, LabelText>, palette: Palette) => void;
  forgetSizes: () => void;
  /** What untangles names. */
  untangle: Untangling;
  /** Calls whenever names may come to stand elsewhere; answers how not to. */
  onUntangled: (draw: () => void) => () => void;
}>;

/** Letters of one map, whoever draws it: what stands still until Cytoscape has come, and then Cytoscape's own. */
export function rememberLetters(): Letters {
  const settings = new Map<string, readonly Setting[]>();
  let stamps: Stamps = new WeakMap();
  let [keptTexts, keptPalette]: [unknown, unknown] = [null, null];
  const forgetSizes = () => {
    settings.clear();
    stamps = new WeakMap();
  };
  const drawers = new Set<() => void>();
  const inSlices = untangleInSlices(() => {
    for (const draw of drawers) draw();
  });
  return {
    settings,
    stamps: () => stamps,
    place: { subjects: placeAlike(rememberLabels(), rememberLabels()), others: rememberLabels(), lit: placeLabels },
    keepFor: (texts, palette) => {
      if (texts !== keptTexts || palette !== keptPalette) forgetSizes();
      [keptTexts, keptPalette] = [texts, palette];
    },
    forgetSizes,
    untangle: { inSlices, atOnce: untangleAtOnce },
    onUntangled: (draw) => {
      drawers.add(draw);
      return () => {
        drawers.delete(draw);
        if (drawers.size === 0) inSlices.drop();
      };
    },
  };
}
