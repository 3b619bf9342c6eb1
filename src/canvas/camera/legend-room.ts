import type { Arrangement } from '../../graph/arrangements/arrangement';
import { setLegend } from '../../state/act/session-actions';
import type { Camera } from '../../state/link/view';
import { mapState } from '../../state/select/map-state';
import { selectPositions } from '../../state/select/place-selectors';
import { selectMemberships } from '../../state/select/result-selectors';
import { selectLegendHead } from '../../state/select/screen-selectors';
import { useAtlas } from '../../state/store';
import type { DrawnCore } from '../core/drawn-core';
import { idOf } from '../core/keys';
import { type Covers, cameraBeside, isBeside, type Scenery } from '../geometry/beside';
import { type Room, roomTakerOn } from '../geometry/overlays';
import type { Span } from '../geometry/viewport';
import { hillReach } from '../ground/terrain';

/** The arrangements that have nothing but actors and their ground. */
const OPEN: readonly Arrangement[] = ['uplands', 'force'];

/** The least share of the whole's size that is worth the head of the legend, its key, which the reader asked for, and the card. */
const WORTH = { head: 0.94, key: 0.6, card: 0.75 };

/**
 * Finds the camera that is nearest to another and has nothing under the unfolded legend or the card; null where there is none that is worth
 * it. Of the whole it notes whether the head of the legend has room, which is folded where it has none: then its former size is
 * tried. Where an arrangement has words up to the edges of the map there is no room.
 */
export function legendRoom(core: DrawnCore, host: HTMLElement): (camera: Camera, isWhole: boolean) => Camera | null {
  let head: Room | null = null;
  return (camera, isWhole) => {
    const taker = roomTakerOn(host);
    if (taker?.kind === 'head') head = taker;
    if (!OPEN.includes(mapState().view.arrangement)) {
      if (taker?.kind !== 'key') noteRoom(false);
      return null;
    }
    if (taker) return roomBeside(core, taker, camera, isWhole);
    return isWhole && head && isHeadFolded() ? roomBeside(core, head, camera, true) : null;
  };
}

function roomBeside(core: DrawnCore, { boxes, tools, kind }: Room, camera: Camera, isWhole: boolean) {
  const scenery = sceneryOf(core, isWhole ? null : camera);
  const clear = (what: Scenery, covers: Covers) =>
    isBeside(core, what, covers, camera) ? camera : cameraBeside(core, what, covers, camera, WORTH[kind]);
  const actors = { ...scenery, hills: [] };
  // Where the ground is too wide for both, the key and the card still leave the actors free, and at last of the key alone.
  const room =
    clear(scenery, { boxes, tools }) ??
    (kind === 'head' ? null : (clear(actors, { boxes, tools }) ?? clear(actors, { boxes, tools: [] })));
  if (isWhole && kind === 'head') noteRoom(room !== null);
  return room;
}

/** Whether the head is folded for want of room beside what is shown alone. */
function isHeadFolded(): boolean {
  const state = mapState();
  const { legend } = state.session;
  return (
    !legend.fits && selectLegendHead({ ...state, session: { ...state.session, legend: { ...legend, fits: true } } })
  );
}

/** All that is drawn, with the ground under it, or as much of it as a camera has wholly in view. */
function sceneryOf(core: DrawnCore, camera: Camera | null): Scenery {
  const state = mapState();
  const positions = selectPositions(state);
  const spanOf = (id: string, reach: number) => {
    const place = positions.get(id);
    return place ? [{ ...place, reach }] : [];
  };
  const isSeen = ({ x, y, reach }: Span) =>
    camera === null ||
    (Math.abs(x - camera.x) + reach <= core.width() / 2 / camera.zoom &&
      Math.abs(y - camera.y) + reach <= core.height() / 2 / camera.zoom);
  const hasGround = state.view.arrangement === 'uplands';
  const members = hasGround ? [...selectMemberships(state).values()].flatMap((each) => [...each]) : [];
  return {
    nodes: core
      .nodes()
      .not('.context')
      .toArray()
      .flatMap((node) => spanOf(idOf(node.id()), Number(node.data('diameter')) / 2))
      .filter(isSeen),
    hills: members.flatMap(([id, { weight }]) => spanOf(id, hillReach(weight))).filter(isSeen),
  };
}

function noteRoom(fits: boolean): void {
  if (useAtlas.getState().session.legend.fits !== fits) setLegend({ fits });
}
