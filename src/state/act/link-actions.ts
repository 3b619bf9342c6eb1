import type { Graph } from '../../graph/graph';
import { readLink } from '../link/link';
import { type State, useAtlas } from '../store';
import { dismissNotice, setNotice } from './session-actions';
import { setSession, stopPlaying } from './set';
import { peek } from './sheet-actions';

/** Takes a graph in, with the view that the link's fragment asks of it. */
export function openGraph(graph: Graph, fragment: string, longest?: number): void {
  useAtlas.setState({ graph });
  setSession({ measured: null });
  openLink(fragment, longest);
  setSession({ load: 'ready' });
}

/** Shows the view of a fragment of at most so many characters; what it cannot read is told in a notice. */
export function openLink(fragment: string, longest?: number): void {
  showReading(readLink(fragment, useAtlas.getState().graph, longest));
}

/** Shows what was read of a link, together with what else changes in the same step. */
export function showReading({ view, problems }: ReturnType<typeof readLink>, also: Partial<State> = {}): void {
  stopPlaying();
  useAtlas.setState({ ...also, view });
  if (view.selection.length > 0 || view.relation || view.pair || view.ask) peek();
  if (problems.length > 0) setNotice({ kind: 'link-problems', problems });
  else dismissNotice('link-problems');
}
