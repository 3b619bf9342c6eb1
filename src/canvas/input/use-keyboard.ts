import type { Core } from 'cytoscape';
import { useEffect } from 'react';
import type { Cursor } from '../../graph/arrangements/cursor';
import { walk } from '../../graph/arrangements/walk';
import type { Edge } from '../../graph/graph';
import { leaveFocus } from '../../state/act/focus-actions';
import { giveUpMoving, keepPositions, setMoving } from '../../state/act/move-actions';
import { selectNode, selectRelation, toggleNode } from '../../state/act/selection-actions';
import { setCursor, setMarking } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectResult } from '../../state/select/result-selectors';
import { type State, useAtlas } from '../../state/store';
import { namesIn } from '../../text/names';
import { edgesInReadingOrder, nodesInReadingOrder } from '../../text/sentences/reading-order';
import { PLACES } from '../../ui/places';
import { nodeKey } from '../core/keys';
import { attachKeyboard } from './keyboard';
import { isSelectedHere } from './use-embedding';

/** How far a key moves an actor, in model units. */
const NUDGE = 8;

/** Lets keys walk the drawn actors and their relations, open them, and move camera and actors. */
export function useKeyboard(core: Core | null, host: HTMLElement | null): void {
  useEffect(() => {
    if (!core || !host) return;
    // Where the cursor was when the map lost the focus.
    let last: string | null = null;
    const get = useAtlas.getState;
    const canvas = () => portOf('canvas');
    const keyboard = attachKeyboard(host, {
      onStep: (step) => {
        const state = get();
        const cursor = walk(groundOf(state), state.session.cursor, step);
        setCursor(cursor);
        if (cursor) canvas()?.reveal(cursor.node);
      },
      onOpen: (add) => {
        const { cursor, moving } = get().session;
        if (moving) setMoving(null);
        else if (cursor) open(cursor, add);
      },
      onEscape: () => {
        const { moving } = get().session;
        if (!moving) return leaveFocus() || stepBack(get());
        giveUpMoving();
        return true;
      },
      onLeave: () => PLACES.skipToList.current?.focus(),
      onPan: (right, down) => canvas()?.panBy(right, down),
      onZoom: (factor) => canvas()?.zoomBy(factor),
      onFit: () => canvas()?.fit(),
      onMark: () => setMarking(true),
      onMoveMode: () => {
        const { cursor, moving } = get().session;
        if (moving) return setMoving(null);
        if (!cursor || get().view.embed) return;
        setMoving(cursor.node);
      },
      isMoving: () => get().session.moving !== null,
      onNudge: (right, down) => {
        const { moving } = get().session;
        if (!moving) return;
        const { x, y } = core.getElementById(nodeKey(moving)).position();
        keepPositions({ [moving]: { x: x + right * NUDGE, y: y + down * NUDGE } });
      },
      onFocus: () => {
        const { selection } = get().view;
        const node = selection.at(-1) ?? last;
        if (node && selectResult(get()).nodes.has(node)) setCursor({ node, edge: null });
      },
      onBlur: () => {
        last = get().session.cursor?.node ?? last;
        setCursor(null);
        setMoving(null);
      },
    });
    return keyboard.destroy;
  }, [core, host]);
}

/** Selects what the cursor is on, unless an embed has it otherwise. */
function open({ node, edge }: Cursor, add: boolean): void {
  if (!isSelectedHere(edge ? { relation: edge } : { selection: [node] })) return;
  if (edge) selectRelation(edge);
  else (add ? toggleNode : selectNode)(node);
}

/** From a relation back to its actor, then out of the selection; false where there is neither. */
function stepBack({ session: { cursor }, view }: State): boolean {
  if (cursor?.edge) setCursor({ node: cursor.node, edge: null });
  else if (view.selection.length > 0 || view.relation || view.pair) selectNode(null);
  else return false;
  return true;
}

/** What can be walked now: the drawn actors, and the drawn relations at each. */
function groundOf(state: State) {
  const { graph } = state;
  const language = selectLanguage(state);
  const { nodes, neighbours, edges, neighbourEdges } = selectResult(state);
  const nameOf = namesIn(graph, language);
  const isDrawn = ({ id }: Edge) => edges.has(id) || neighbourEdges.has(id);
  return {
    order: nodesInReadingOrder(graph, [...nodes, ...neighbours], nameOf, language),
    edgesAt: (id: string) => edgesInReadingOrder(graph, id, nameOf, language).filter(isDrawn),
  };
}
