import { type Mark, record } from '../../io/picture/display-list';
import type { Measure } from '../../io/picture/pen';
import type { Scene } from '../../io/read/parse-story';
import { setDrawn } from '../../state/act/session-actions';
import { viewOfScene } from '../../state/act/stage-actions';
import { portOf } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { originOf } from '../common/origin-of';

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
 * it alone knows what a view looks like, while the reader's own view stays. Rejects where it is aborted.
 */
export async function drawScenes({ onScene, signal }: Options): Promise<readonly DrawnScene[]> {
  const layOut = portOf('layOut');
  if (!layOut) throw new Error('There is no map.');
  const drawn: DrawnScene[] = [];
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Who waits for it hears of it; nobody else need.
  aborted.catch(() => undefined);
  portOf('canvas')?.settle();
  try {
    for (const [index, scene] of useAtlas.getState().story.present.scenes.entries()) {
      signal.throwIfAborted();
      onScene(index + 1);
      setDrawn(viewOfScene(scene.id));
      const caption = { legend: true, sentences: [], sources: originOf(useAtlas.getState()), qr: null };
      const layingOut = layOut({ scope: 'screen', caption, isTransparent: false });
      const { width, height, draw, measure } = await Promise.race([layingOut, aborted]);
      // What is drawn is what the map shows now, and it goes on.
      drawn.push({ scene, marks: record(draw, measure), width, height, measure });
    }
    signal.throwIfAborted();
    return drawn;
  } finally {
    setDrawn(null);
  }
}
