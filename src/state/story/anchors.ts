import type { Annotation as SceneAnnotation } from '../../io/read/parse-story';

/** What a scene draws on the map. */
export type Annotation = SceneAnnotation;

/** The actors that an annotation is anchored to. */
export function anchorsOf(annotation: Annotation): readonly string[] {
  if (annotation.shape === 'circle') return annotation.around;
  if (annotation.shape === 'text') return [annotation.at];
  return annotation.from === undefined ? [annotation.to] : [annotation.from, annotation.to];
}
