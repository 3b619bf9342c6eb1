import type { Core } from 'cytoscape';
import type { DocumentDiff } from '../state/act/document-actions';
import type { useAtlas } from '../state/store';
import type { DrawnAnnotation } from './annotations/draw-annotations';
import type { Box } from './geometry/box';
import type { DrawnLabel } from './names/label-layer';
import type { DrawnLineLabel } from './names/line-labels';

/**
 * What tests and pictures may read of the drawn map: where actors, names, what is set on lines, annotations and guides are;
 * the store, which tests that share a page set back; and a way to edit the document, whose code comes with the first edit.
 */
export type TestHook = Readonly<{
  core: Core;
  store?: typeof useAtlas;
  edit?: (diff: DocumentDiff) => Promise<void>;
  labels: () => readonly DrawnLabel[];
  lineLabels: () => readonly DrawnLineLabel[];
  /** Whether names may yet come to stand elsewhere, though nothing moves. */
  isPlacing: () => boolean;
  annotations: () => readonly DrawnAnnotation[];
  guides: () => readonly Box[];
}>;

declare global {
  interface Window {
    wyzyny?: TestHook;
  }
}
