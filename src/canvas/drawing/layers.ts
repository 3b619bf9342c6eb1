import type { AnnotationLayer } from '../annotations/annotations';
import type { GuideLayer } from '../ground/guides';
import type { Relief } from '../ground/relief';
import type { LabelLayer } from '../names/label-layer';

/** What is drawn of the map besides its elements. */
export type Layers = Readonly<{
  relief: Relief;
  guides: GuideLayer;
  annotations: AnnotationLayer;
  labels: LabelLayer;
}>;
