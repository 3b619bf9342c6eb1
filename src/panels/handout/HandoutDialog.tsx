import { FileDown } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { setDialog } from '../../state/actions';
import { hasAddress, isAddressLocal } from '../../state/address';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { saveFile } from '../../ui/save-file';
import { useAnswers } from '../questions/use-answers';
import { useWords } from '../use-words';
import { drawScenes } from './draw-scenes';
import styles from './handout.module.css';

const MIME = { pdf: 'application/pdf', html: 'text/html;charset=utf-8' } as const;
type Format = keyof typeof MIME;

/** How far a handout is: at which scene, saved, or failed. */
type Progress = Readonly<{ is: 'drawing'; scene: number } | { is: 'saved'; name: string } | { is: 'failed' }>;

/** The story to be taken home: each scene with its map, text and notes, as PDF or as one HTML page. */
export function HandoutDialog() {
  const { words } = useWords();
  const { handout } = words;
  // Scenes that ask are drawn with their answers.
  useAnswers();
  const count = useAtlas((state) => state.story.present.scenes.length);
  const [hasNotes, setNotes] = useState(true);
  const [progress, setProgress] = useState<Progress | null>(null);
  const closing = useRef(new AbortController());
  useEffect(() => {
    closing.current = new AbortController();
    return () => closing.current.abort();
  }, []);
  const isDrawing = progress?.is === 'drawing';
  const make = async (format: Format) => {
    if (isDrawing || count === 0) return;
    const { signal } = closing.current;
    try {
      const onScene = (scene: number) => setProgress({ is: 'drawing', scene });
      const scenes = await drawScenes({ onScene, signal });
      const options = { state: useAtlas.getState(), words, hasNotes };
      const { handoutFile } = await import('./handout-file');
      const content = await handoutFile[format](scenes, options);
      if (signal.aborted) return;
      saveFile(`${handout.file}.${format}`, content, MIME[format]);
      setProgress({ is: 'saved', name: `${handout.file}.${format}` });
    } catch {
      if (!signal.aborted) setProgress({ is: 'failed' });
    }
  };
  return (
    <Dialog closeLabel={handout.close} onClose={() => setDialog(null)} title={handout.title}>
      <div className={styles.handout}>
        <p>{handout.help}</p>
        <Checkbox isChecked={hasNotes} onToggle={() => setNotes(!hasNotes)}>
          {handout.withNotes}
        </Checkbox>
        <div className={styles.buttons}>
          <Button aria-disabled={isDrawing} icon={FileDown} onClick={() => make('pdf')}>
            {handout.pdf}
          </Button>
          <Button aria-disabled={isDrawing} icon={FileDown} onClick={() => make('html')}>
            {handout.html}
          </Button>
        </div>
        {isAddressLocal() && <p>{hasAddress() ? words.share.localCode : words.player.noAddress}</p>}
        <div role="status">
          {count === 0 && handout.empty}
          {isDrawing && (
            <>
              <span id="handout-progress">{handout.drawing(progress.scene, count)}</span>
              <progress aria-labelledby="handout-progress" max={count} value={progress.scene} />
            </>
          )}
          {progress?.is === 'saved' && handout.saved(progress.name)}
          {progress?.is === 'failed' && handout.failed}
        </div>
      </div>
    </Dialog>
  );
}
