import type { Core, EventObject } from 'cytoscape';
import type { Position } from '../graph/model';
import { idOf } from './elements';

type Callbacks = Readonly<{
  onSelectNode: (id: string, add: boolean) => void;
  onSelectEdge: (id: string) => void;
  onSelectNothing: () => void;
  onHover: (id: string | null) => void;
  /** Where an actor was put, once, on release. */
  onMove: (id: string, position: Position) => void;
}>;

/** Turns what pointers do on the map into callbacks. */
export function attachGestures(core: Core, callbacks: Callbacks): Readonly<{ destroy: () => void }> {
  const onTap = (event: EventObject) => {
    const target = event.target;
    if (target === core) callbacks.onSelectNothing();
    else if (target.isNode()) callbacks.onSelectNode(idOf(target.id()), Boolean(event.originalEvent?.shiftKey));
    else callbacks.onSelectEdge(idOf(target.id()));
  };
  const onOver = (event: EventObject) => callbacks.onHover(idOf(event.target.id()));
  const onOut = () => callbacks.onHover(null);
  const onFree = (event: EventObject) => {
    const { x, y } = event.target.position();
    callbacks.onMove(idOf(event.target.id()), { x: Math.round(x), y: Math.round(y) });
  };
  core.on('tap', onTap);
  core.on('mouseover', 'node', onOver);
  core.on('mouseout', 'node', onOut);
  core.on('dragfree', 'node', onFree);
  return {
    destroy: () => {
      core.off('tap', onTap);
      core.off('mouseover', 'node', onOver);
      core.off('mouseout', 'node', onOut);
      core.off('dragfree', 'node', onFree);
    },
  };
}
