import type { Core } from 'cytoscape';
import type { DrawnLabel } from './label-layer';
import type { Box } from './place-labels';

/** What tests and pictures may read of the drawn map: where actors, names and the words of guides are. */
export type MapInspection = Readonly<{
  core: Core;
  labels: () => readonly DrawnLabel[];
  guides: () => readonly Box[];
}>;

declare global {
  interface Window {
    wyzyny?: MapInspection;
  }
}
