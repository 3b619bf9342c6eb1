import type { View } from '../link/view';
import { portOf } from '../ports';
import { selectLines, selectResult } from '../select/result-selectors';
import { selectReach, selectSelectedShown } from '../select/selection-selectors';
import { useAtlas } from '../store';
import { setView } from './set';
import { closeIdleInspector, peek } from './sheet-actions';
import { toggled } from './toggled';

/** Selects one actor only, or nothing for null. */
export function selectNode(id: string | null): void {
  select({ selection: id === null ? [] : [id] });
  if (id !== null) peek();
}

/** Actors, a relation or a pair: whatever is selected, nothing else is. */
function select(selected: Partial<Pick<View, 'selection' | 'relation' | 'pair'>>): void {
  setView({ selection: [], relation: null, pair: null, ...selected });
  closeIdleInspector();
}

/** Selects just these actors. */
export function selectNodes(ids: readonly string[]): void {
  setView({ selection: ids, relation: null, pair: null });
  peek();
}

/** Adds an actor to the selection, or takes it out. */
export function toggleNode(id: string): void {
  select({ selection: toggled(useAtlas.getState().view.selection, id) });
}

/** Selects whom shown ties join to the selected, in their stead; nothing changes where there is nobody. */
export function selectNeighbours(): void {
  const reach = selectReach(useAtlas.getState());
  if (reach.length > 0) select({ selection: reach });
}

/** Adds whom shown ties join to the selected. */
export function growSelection(): void {
  const state = useAtlas.getState();
  const reach = selectReach(state);
  if (reach.length > 0) select({ selection: [...state.view.selection, ...reach] });
}

/** Selects the shown actors that are not selected, and no other. */
export function invertSelection(): void {
  const state = useAtlas.getState();
  const { nodes, neighbours } = selectResult(state);
  const selected = new Set(state.view.selection);
  select({ selection: [...nodes, ...neighbours].filter((id) => !selected.has(id)) });
}

export function selectRelation(id: string): void {
  select({ relation: id });
  peek();
}

/** Opens all relations of two actors. */
export function selectPair(pair: readonly [string, string]): void {
  select({ pair });
  peek();
}

/** Selects what the line of a pair stands for: its only relation, or the pair where there are several. */
export function selectLine(id: string): void {
  const line = selectLines(useAtlas.getState()).get(id);
  if (!line) return;
  const { pair, shown } = line;
  const [only, ...others] = shown.length > 0 ? shown : pair.edges;
  if (only && others.length === 0) selectRelation(only.id);
  else selectPair([pair.from, pair.to]);
}

/** Selects an actor and has it in view. */
export function goToNode(id: string): void {
  selectNode(id);
  bringSelected();
}

/** Moves the camera where what is selected is not seen whole: one actor, or both ends of a relation and its line. */
export function bringSelected(): void {
  const state = useAtlas.getState();
  const ids = selectSelectedShown(state);
  const areJoined = state.view.selection.length === 0;
  if (ids.length === 1 || areJoined) portOf('canvas')?.bring(ids, areJoined);
}

/** Moves the camera so that all that is selected is in view: actors, and the ends of a relation. */
export function showSelected(): void {
  const state = useAtlas.getState();
  const ids = selectSelectedShown(state);
  if (ids.length > 0) portOf('canvas')?.show(ids);
}
