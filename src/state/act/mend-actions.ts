import type { Finding, HealthCheck } from '../../graph/health/checks';
import { selectMendable } from '../select/edit-selectors';
import { useAtlas } from '../store';
import { selectNodes, selectRelation } from './selection-actions';
import { setEditing } from './session-actions';
import { setSession } from './set';
import { openInspector } from './sheet-actions';

/** Goes through what a check found, from the first on: each is edited where it is described. */
export function beginMending(check: HealthCheck, findings: readonly Finding[]): void {
  setSession({ mending: { check, findings, at: -1 } });
  mendNext(1);
}

/** Goes on to the next finding that is still there, or back to the one before; nothing where there is none. */
export function mendNext(step: 1 | -1): void {
  const state = useAtlas.getState();
  const { mending } = state.session;
  const at = selectMendable(state, step);
  const finding = at === null ? undefined : mending?.findings[at];
  if (!mending || at === null || !finding) return;
  openInspector('half');
  setSession({ mending: { ...mending, at } });
  if (finding.edge === undefined) selectNodes(finding.nodes);
  else selectRelation(finding.edge);
  setEditing(true);
}

/** Ends going through what a check found. */
export function endMending(): void {
  setSession({ mending: null });
}
