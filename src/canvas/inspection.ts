import type { Core } from 'cytoscape';
import type { DrawnLabel } from './label-layer';
import type { DrawnLineLabel } from './line-labels';

/** What tests and pictures may read of the drawn map: where actors are, which names were set, and what was set on lines. */
export type MapInspection = Readonly<{
  core: Core;
  labels: () => readonly DrawnLabel[];
  lineLabels: () => readonly DrawnLineLabel[];
}>;

declare global {
  interface Window {
    wyzyny?: MapInspection;
  }
}
