import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Entity } from '../graph/model';
import type { DocumentDiff } from '../state/act/document-actions';
import { useAtlas } from '../state/store';
import { needsOfParts } from '../ui/lazy/lazily';
import type { DrawnAnnotation } from './annotations/draw-annotations';
import type { DrawnCore } from './core/drawn-core';
import type { Layers } from './drawing/layers';
import type { Box } from './geometry/box';
import type { DrawnLabel } from './names/label-layer';
import type { DrawnLineLabel } from './names/line-labels';

/**
 * What tests and pictures may read of the drawn map: where actors, names, what is set on lines, annotations and guides are;
 * the store, which tests that share a page set back; and ways to edit the document, as what comes and as the reader does,
 * whose code comes with the first edit.
 */
export type TestHook = Readonly<{
  core: Core;
  store?: typeof useAtlas;
  edit?: (diff: DocumentDiff) => Promise<void>;
  /** Has an actor be otherwise, in a step of the history; false where that was refused. */
  correct?: (id: string, patch: Partial<Entity>) => Promise<boolean>;
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
    /** The same of what stands still until the map has come. */
    wyzynyStill?: Readonly<{ core: DrawnCore; labels: TestHook['labels'] }>;
  }
}

/** Offers the map to tests and pictures while it is there. */
export function useTestHook(core: Core | null, layers: Layers | null): void {
  useEffect(() => {
    if (!core || !layers) return;
    const { labels, annotations, guides } = layers;
    window.wyzyny = {
      core,
      store: useAtlas,
      edit: async (diff) => {
        const [{ editDocument }] = await Promise.all([import('../state/act/document-actions'), needsOfParts()]);
        return editDocument(diff);
      },
      correct: async (id, patch) => {
        const [{ edit }, { changeEntity }] = await Promise.all([
          import('../state/document/edit-actions'),
          import('../graph/document/edits'),
          needsOfParts(),
        ]);
        const entity = useAtlas.getState().graph.nodes.get(id);
        return entity !== undefined && edit((content) => changeEntity(content, { ...entity, ...patch })) === null;
      },
      labels: labels.labels,
      lineLabels: labels.lineLabels,
      isPlacing: labels.isPlacing,
      annotations: annotations.annotations,
      guides: guides.boxes,
    };
    return () => {
      delete window.wyzyny;
    };
  }, [core, layers]);
}
