import { FileDown } from 'lucide';
import { useEffect, useRef, useState } from 'react';
import { setDialog } from '../../state/act/session-actions';
import { hasAddress, isAddressLocal } from '../../state/select/address';
import { useAtlas } from '../../state/store';
import { exportWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Checkbox } from '../../ui/field/Checkbox';
import { saveFile } from '../common/save-file';
import { useAnswers } from '../common/use-answers';
import { useWords } from '../common/use-words';
import { drawScenes } from './draw-scenes';
import styles from './handout.module.css';
import type { Handout } from './handout-file';

const MIME = { pdf: 'application/pdf', html: 'text/html;charset=utf-8' } as const;
type Format = keyof typeof MIME;

/** How far a handout is: at which scene, waiting for a word as it would lack letters, saved, or failed. */
type Progress = Readonly<
  | { is: 'drawing'; scene: number }
  | { is: 'lacking'; letters: readonly string[]; save: () => void }
  | { is: 'saved'; name: string }
  | { is: 'failed' }
>;

/** The story to be taken home: each scene with its map, text and notes, as PDF or as one HTML page. */
export function HandoutDialog() {
  const { words } = useWords();
  const { handout, lacking, saveLacking } = exportWords(words);
  // Scenes that ask are drawn with their answers.
  useAnswers();
  const count = useAtlas((state) => state.story.present.scenes.length);
  const [hasNotes, setNotes] = useState(true);
  const { progress, start } = useMaking(hasNotes);
  const isDrawing = progress?.is === 'drawing';
  const make = (format: Format) => () => !isDrawing && count > 0 && start(format);
  return (
    <Dialog closeLabel={handout.close} onClose={() => setDialog(null)} title={handout.title}>
      <div className={styles.handout}>
        <p>{handout.help}</p>
        <Checkbox isChecked={hasNotes} onToggle={() => setNotes(!hasNotes)}>
          {handout.withNotes}
        </Checkbox>
        <div className={styles.buttons}>
          <Button aria-disabled={isDrawing} icon={FileDown} look="primary" onClick={make('pdf')}>
            {handout.pdf}
          </Button>
          <Button aria-disabled={isDrawing} icon={FileDown} look="plain" onClick={make('html')}>
            {handout.html}
          </Button>
        </div>
        {isAddressLocal() && <p>{hasAddress() ? exportWords(words).share.localCode : words.stage.noAddress}</p>}
        <div role="status">
          {count === 0 && handout.empty}
          {isDrawing && (
            <>
              <span id="handout-progress">{handout.drawing(progress.scene, count)}</span>
              <progress aria-labelledby="handout-progress" max={count} value={progress.scene} />
            </>
          )}
          {progress?.is === 'lacking' && <p>{lacking(progress.letters.join(' '))}</p>}
          {progress?.is === 'saved' && handout.saved(progress.name)}
          {progress?.is === 'failed' && handout.failed}
        </div>
        {progress?.is === 'lacking' && <Button onClick={progress.save}>{saveLacking}</Button>}
      </div>
    </Dialog>
  );
}

/** Makes handouts, and says how far the last one is; what is under way is given up where the dialog goes. */
function useMaking(hasNotes: boolean) {
  const { words } = useWords();
  const [progress, setProgress] = useState<Progress | null>(null);
  const closing = useRef(new AbortController());
  useEffect(() => {
    closing.current = new AbortController();
    return () => closing.current.abort();
  }, []);
  const orTell = async (signal: AbortSignal, work: () => Promise<void>) => {
    try {
      await work();
    } catch {
      if (!signal.aborted) setProgress({ is: 'failed' });
    }
  };
  const save = async (format: Format, signal: AbortSignal, { write }: Handout) => {
    const content = await write();
    if (signal.aborted) return;
    const name = `${exportWords(words).handout.file}.${format}`;
    setProgress({ is: 'saved', name: saveFile(name, content, MIME[format]) });
  };
  const make = async (format: Format, signal: AbortSignal) => {
    const scenes = await drawScenes({ onScene: (scene) => setProgress({ is: 'drawing', scene }), signal });
    const options = { state: useAtlas.getState(), words, hasNotes };
    const { handoutFile } = await import('./handout-file');
    const made = await handoutFile[format](scenes, options);
    const finish = () => save(format, signal, made);
    if (made.missing.length === 0 || signal.aborted) return finish();
    setProgress({ is: 'lacking', letters: made.missing, save: () => orTell(signal, finish) });
  };
  const start = (format: Format) => {
    const { signal } = closing.current;
    void orTell(signal, () => make(format, signal));
  };
  return { progress, start };
}
