import { afterEach, expect, test } from 'vitest';
import { overlaysOn, roomTakerOn } from '../../../src/canvas/geometry/overlays';

/** A map with tools over it, one of which has the camera make room. */
function hostWith(kind: string): HTMLElement {
  document.body.innerHTML = `
    <div>
      <div id="map"></div>
      <fieldset data-over-map></fieldset>
      <div data-over-map data-makes-room="${kind}"></div>
    </div>`;
  const host = document.getElementById('map');
  if (!host) throw new Error('There is no map.');
  return host;
}

afterEach(() => {
  document.body.replaceChildren();
});

test.each([
  ['head', 1, 0],
  ['key', 1, 2],
  ['card', 2, 2],
])(
  'beside the %s of what lies over the map, so much keeps everything off, and so much the actors',
  (kind, all, actors) => {
    const host = hostWith(kind);
    const room = roomTakerOn(host);
    expect([room?.kind, room?.boxes.length, room?.tools.length]).toEqual([kind, all, actors]);
    expect(overlaysOn(host)).toHaveLength(2);
  },
);
