import { useMemo } from 'react';
import { selectTheme } from '../state/selectors';
import { useAtlas } from '../state/store';
import { readPalette } from './palette';

/** The colours in force, the same reference until the theme changes. */
export function usePalette() {
  const theme = useAtlas(selectTheme);
  const forcedColours = useAtlas((state) => state.session.device.forcedColours);
  return useMemo(() => paletteFor(theme, forcedColours), [theme, forcedColours]);
}

/** Theme and forced colours have set the tokens of the root before this is asked. */
function paletteFor(_theme: string, _forcedColours: boolean) {
  return readPalette(document.documentElement);
}
