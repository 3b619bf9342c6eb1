import type { Core } from 'cytoscape';
import type { DrawnLabel } from './label-layer';

/** What tests and pictures may read of the drawn map: where actors are and which names were set. */
export type MapInspection = Readonly<{ core: Core; labels: () => readonly DrawnLabel[] }>;

declare global {
  interface Window {
    wyzyny?: MapInspection;
  }
}
