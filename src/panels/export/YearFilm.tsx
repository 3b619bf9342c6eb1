import { Film } from 'lucide';
import { useState } from 'react';
import { exportWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { saveFile } from '../common/save-file';
import { useWords } from '../common/use-words';
import styles from './export.module.css';
import { canRecord, recordYears } from './record-years';

type Progress = Readonly<
  { is: 'recording'; step: number; steps: number } | { is: 'saved'; name: string } | { is: 'failed' }
>;

/** A film of the years, where the browser can record one; closing the dialog gives it up. */
export function YearFilm({ closing }: Readonly<{ closing: () => AbortSignal }>) {
  const { words } = useWords();
  const { film } = exportWords(words);
  const [progress, setProgress] = useState<Progress | null>(null);
  if (!canRecord()) return null;
  const isRecording = progress?.is === 'recording';
  const record = async () => {
    if (isRecording) return;
    const signal = closing();
    try {
      const content = await recordYears({
        onStep: (step, steps) => setProgress({ is: 'recording', step, steps }),
        toldOfUndated: ({ actors, relations }, isKept) =>
          film.undated(`${words.count.actors(actors)}, ${words.count.relations(relations)}`, isKept),
        signal,
      });
      setProgress({ is: 'saved', name: saveFile(`${film.file}.webm`, content, 'video/webm') });
    } catch {
      if (!signal.aborted) setProgress({ is: 'failed' });
    }
  };
  return (
    <section className={styles.film}>
      <h3>{film.title}</h3>
      <p>{film.help}</p>
      <Button aria-disabled={isRecording} icon={Film} look="plain" onClick={record}>
        {film.save}
      </Button>
      <div className={styles.told} role="status">
        {isRecording && (
          <>
            <span id="film-progress">{film.recording(progress.step, progress.steps)}</span>
            <progress aria-labelledby="film-progress" max={progress.steps} value={progress.step} />
          </>
        )}
        {progress?.is === 'saved' && exportWords(words).saved(progress.name)}
        {progress?.is === 'failed' && film.failed}
      </div>
    </section>
  );
}
