import { setNotice } from '../state/actions';
import { useAtlas } from '../state/store';
import { saveFile } from '../ui/save-file';

/** How much finer than the screen a saved picture is. */
const SCALE = 2;

/** Saves the map as it is on the screen as a PNG; where it cannot be drawn, says so. */
export async function savePicture(): Promise<void> {
  const { picture } = useAtlas.getState().session;
  if (!picture) return;
  try {
    saveFile('wyzyny.png', await picture(SCALE), 'image/png');
  } catch {
    setNotice({ kind: 'no-picture' });
  }
}
