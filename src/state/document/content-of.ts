import { atlasOf } from '../../graph/document/atlas-of';
import type { Content } from '../../graph/document/document';
import type { Scene } from '../../io/read/parse-story';
import { memo } from '../memo';
import type { State } from '../store';

const atlasNow = memo(atlasOf);

/** What is open as edits see it, made once for each graph. O(nodes + edges). */
export function contentOf({
  document: { title },
  graph,
  story,
}: Pick<State, 'document' | 'graph' | 'story'>): Content<Scene> {
  return { title, vocabulary: graph.vocabulary, atlas: atlasNow(graph), scenes: story.present.scenes };
}
