import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import { setPort } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { overlaysOn } from '../geometry/overlays';
import type { Palette } from '../look/palette';
import type { Layers } from './layers';

/** What lays the map out comes after the first map. */
const load = async () => (await import('./drawer')).loadDrawer();
type Drawer = Awaited<ReturnType<typeof load>>;

/** Offers the map to the rest of the app as a drawing for pictures and files. */
export function useDrawing(core: Core | null, host: HTMLElement | null, layers: Layers | null, palette: Palette): void {
  const isDrawn = useAtlas((state) => state.session.mapDrawn);
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  useEffect(() => {
    // Printing cannot wait for it; where it does not come, the map is printed as the screen has it.
    if (isDrawn) load().then(setDrawer, () => undefined);
  }, [isDrawn]);
  useEffect(() => {
    if (!core || !host || !layers) return;
    const map = { core, layers, palette, overlays: () => overlaysOn(host) };
    setPort('layOut', async (choice) => (await load()).layOut(map, choice));
    setPort('layOutNow', drawer && ((choice) => drawer.layOutNow(map, choice)));
    return () => {
      setPort('layOut', null);
      setPort('layOutNow', null);
    };
  }, [core, host, layers, palette, drawer]);
}
