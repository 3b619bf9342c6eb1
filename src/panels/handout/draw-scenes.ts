import { type Mark, record } from '../../io/picture/display-list';
import type { Measure } from '../../io/picture/pen';
import type { Scene } from '../../io/read/parse-story';
import { setDevice, setDrawing } from '../../state/act/session-actions';
import { restoreView } from '../../state/act/show-actions';
import { goToScene } from '../../state/act/stage-actions';
import { useAtlas } from '../../state/store';

/** A scene and its map as it is drawn, in pixels of the screen. */
export type DrawnScene = Readonly<{
  scene: Scene;
  marks: readonly Mark[];
  width: number;
  height: number;
  measure: Measure;
}>;

type Options = Readonly<{ onScene: (number: number) => void; signal: AbortSignal }>;

/**
 * Draws every scene of the story as the screen would show it: the map itself is brought from scene to scene at once, as
 * it alone knows what a view looks like, and then back to what the reader had. Rejects where it is aborted.
 */
export async function drawScenes({ onScene, signal }: Options): Promise<readonly DrawnScene[]> {
  const { view, story, session } = useAtlas.getState();
  const { layOut, device } = session;
  if (!layOut) throw new Error('There is no map.');
  const drawn: DrawnScene[] = [];
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Who waits for it hears of it; nobody else need.
  aborted.catch(() => undefined);
  setDrawing(true);
  setDevice({ reducedMotion: true });
  try {
    for (const [index, scene] of story.present.scenes.entries()) {
      signal.throwIfAborted();
      onScene(index + 1);
      goToScene(scene.id);
      const caption = { legend: true, sentences: [], qr: null };
      const layingOut = layOut({ scope: 'screen', caption, isTransparent: false });
      const { width, height, draw, measure } = await Promise.race([layingOut, aborted]);
      // What is drawn is what the map shows now, and it goes on.
      drawn.push({ scene, marks: record(draw, measure), width, height, measure });
    }
    signal.throwIfAborted();
    return drawn;
  } finally {
    restoreView(view);
    setDevice({ reducedMotion: device.reducedMotion });
    setDrawing(false);
  }
}
