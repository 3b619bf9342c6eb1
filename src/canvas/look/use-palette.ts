import { useMemo } from 'react';
import type { Stage } from '../../state/link/view';
import { selectTheme } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { readPalette } from './palette';

/** On a stage, names are read from the back row. */
const STAGE_SCALE = { by: 1.3, most: 2 };

/** How large names are, by the theme's own scale. */
export function nameScaleOn(stage: Stage | null, scale: number): number {
  const isPlayed = stage === 'play' || stage === 'kiosk';
  return isPlayed ? Math.max(scale, Math.min(STAGE_SCALE.most, scale * STAGE_SCALE.by)) : scale;
}

/** The colours in force, the same reference until the theme or the stage changes. */
export function usePalette() {
  const theme = useAtlas(selectTheme);
  const forcedColours = useAtlas((state) => state.session.device.forcedColours);
  const stage = useAtlas((state) => state.view.stage);
  const palette = useMemo(() => paletteFor(theme, forcedColours), [theme, forcedColours]);
  return useMemo(() => {
    const nameScale = nameScaleOn(stage, palette.nameScale);
    return nameScale === palette.nameScale ? palette : { ...palette, nameScale };
  }, [palette, stage]);
}

/** Theme and forced colours have set the tokens of the root before this is asked. */
function paletteFor(_theme: string, _forcedColours: boolean) {
  return readPalette(document.documentElement);
}
