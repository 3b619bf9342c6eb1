import { Download } from 'lucide';
import { useEffect, useMemo, useRef, useState } from 'react';
import { record } from '../../io/picture/display-list';
import { setDialog } from '../../state/act/session-actions';
import type { Drawing } from '../../state/drawing';
import { usePorts } from '../../state/ports';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { exportWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { largestScale, MOST_PIXELS, pixelsOf } from '../common/files/draw-png';
import { FORMATS, hasChoice, missingIn } from '../common/files/make-file';
import { sheetOf } from '../common/files/paper';
import { saveFile } from '../common/save-file';
import { useWords } from '../common/use-words';
import { type Choice, drawingChoice, FIRST_CHOICE, titleAndDescription } from './choice';
import { ExportForm } from './ExportForm';
import { ExportPreview } from './ExportPreview';
import styles from './export.module.css';
import { YearFilm } from './YearFilm';

/** The map as a file: what it holds is chosen, seen before and then saved. */
export function ExportDialog() {
  const { words } = useWords();
  const [choice, setChoice] = useState(FIRST_CHOICE);
  const { drawing, retry } = useDrawingOf(choice);
  const closing = useClosing();
  const { title, close } = exportWords(words);
  return (
    <Dialog closeLabel={close} onClose={() => setDialog(null)} title={title}>
      <div className={styles.columns}>
        <ExportForm choice={choice} onChange={setChoice} />
        <div className={styles.outcome}>
          {retry && <NotDrawn retry={retry} />}
          <ExportPreview choice={choice} drawing={drawing} size={useSize(choice, drawing)} />
          <Save choice={choice} closing={closing} drawing={drawing} onChange={setChoice} />
          <YearFilm closing={closing} />
        </div>
      </div>
    </Dialog>
  );
}

/** What is needed to say what the map shows. */
function useContext() {
  const { words, nameOf } = useWords();
  return () => ({ state: useAtlas.getState(), words, nameOf });
}

type LaidOut = Readonly<{ drawing: Drawing | null; retry: (() => void) | null }>;

/**
 * The map laid out as chosen; null until it is, so that nothing is saved of what was chosen before. Where it cannot be,
 * `retry` lays it out anew.
 */
function useDrawingOf(choice: Choice): LaidOut {
  const layOut = usePorts((ports) => ports.layOut);
  const contextOf = useContext();
  const context = useRef(contextOf);
  context.current = contextOf;
  const [laidOut, setLaidOut] = useState<Readonly<{ asked: string; drawing: Drawing | null }> | null>(null);
  const [tries, setTries] = useState(0);
  // Neither the scale nor how letters are written change the layout.
  const asked = useMemo(() => JSON.stringify([{ ...choice, scale: 0, outlines: false }, tries]), [choice, tries]);
  useEffect(() => {
    let isOver = false;
    const [wantedChoice] = JSON.parse(asked) as [Choice, number];
    const wanted = drawingChoice(wantedChoice, context.current());
    const tell = (drawing: Drawing | null) => {
      if (!isOver) setLaidOut({ asked, drawing });
    };
    layOut?.(wanted).then(tell, () => tell(null));
    return () => {
      isOver = true;
    };
  }, [layOut, asked]);
  if (laidOut?.asked !== asked) return { drawing: null, retry: null };
  return { drawing: laidOut.drawing, retry: laidOut.drawing ? null : () => setTries(tries + 1) };
}

function NotDrawn({ retry }: Readonly<{ retry: () => void }>) {
  const { words } = useWords();
  return (
    <div className={styles.refusal} role="alert">
      <p>{exportWords(words).report.noPicture}</p>
      <Button onClick={retry}>{words.shell.retry}</Button>
    </div>
  );
}

/** The size of what is saved, in words. */
function useSize({ format, paper, scale }: Choice, drawing: Drawing | null): string {
  const { words, language } = useWords();
  const number = (value: number) => formatNumber(value, language);
  if (hasChoice(format, 'paper')) {
    const { width, height } = sheetOf(paper);
    return exportWords(words).sheet(paper.name, number(width), number(height));
  }
  if (!drawing) return '';
  const { width, height } = pixelsOf(drawing, hasChoice(format, 'scale') ? scale : 1);
  return exportWords(words).pixels(number(width), number(height));
}

/** A signal that comes when the dialog is closed: what is being made then is given up. */
function useClosing(): () => AbortSignal {
  const control = useRef(new AbortController());
  useEffect(() => {
    control.current = new AbortController();
    return () => control.current.abort();
  }, []);
  return () => control.current.signal;
}

type SaveProps = Readonly<{ choice: Choice; drawing: Drawing | null; onChange: (choice: Choice) => void }>;

/** What became of saving: how much is done, what was saved, or that it failed. */
type Progress = Readonly<
  { kind: 'working'; done: number | null } | { kind: 'saved'; name: string } | { kind: 'failed' }
>;

function Save({ choice, drawing, onChange, closing }: SaveProps & Readonly<{ closing: () => AbortSignal }>) {
  const { words, language } = useWords();
  const contextOf = useContext();
  const [progress, setProgress] = useState<Progress | null>(null);
  const { format, scale, paper, outlines } = choice;
  const { make, mime } = FORMATS[format];
  const { save, file } = exportWords(words);
  const isTooLarge = hasChoice(format, 'scale') && drawing !== null && scale > largestScale(drawing);
  const canSave = drawing !== null && !isTooLarge && progress?.kind !== 'working';
  const run = async () => {
    if (!canSave) return;
    setProgress({ kind: 'working', done: null });
    try {
      const onProgress = (done: number) => setProgress({ kind: 'working', done });
      const texts = titleAndDescription(contextOf());
      const signal = closing();
      const blob = await make({ drawing, scale, paper, outlines, language, ...texts, onProgress, signal });
      if (signal.aborted) return;
      if (blob.size === 0) throw new RangeError('The file is empty.');
      setProgress({ kind: 'saved', name: saveFile(`${file}.${format}`, blob, mime) });
    } catch {
      setProgress({ kind: 'failed' });
    }
  };
  return (
    <div className={styles.save}>
      <Missing letters={useMissing(choice, drawing)} />
      {isTooLarge && <TooLarge choice={choice} drawing={drawing} onChange={onChange} />}
      <Button aria-disabled={!canSave} icon={Download} look="primary" onClick={run}>
        {save(format.toUpperCase())}
      </Button>
      <Told progress={progress} />
    </div>
  );
}

/** The letters that the file would lack: one with text leaves them to the fonts of whoever reads it. */
function useMissing({ format, outlines }: Choice, drawing: Drawing | null): readonly string[] {
  const [found, setFound] = useState<Readonly<{ drawing: Drawing; letters: readonly string[] }> | null>(null);
  const hasOwnFonts = FORMATS[format].hasOwnFonts({ outlines });
  useEffect(() => {
    if (!drawing || !hasOwnFonts) return;
    // Where fonts do not come the file cannot be made either, and saving says so.
    missingIn(record(drawing.draw, drawing.measure)).then(
      (letters) => setFound({ drawing, letters }),
      () => undefined,
    );
  }, [drawing, hasOwnFonts]);
  return hasOwnFonts && found?.drawing === drawing ? found.letters : [];
}

function Missing({ letters }: Readonly<{ letters: readonly string[] }>) {
  const { words } = useWords();
  if (letters.length === 0) return null;
  return (
    <p className={styles.note} role="alert">
      {exportWords(words).missing(letters.join(' '))}
    </p>
  );
}

function TooLarge({ choice, drawing, onChange }: SaveProps & Readonly<{ drawing: Drawing }>) {
  const { words, language } = useWords();
  const { tooLarge, reduceTo, noScale } = exportWords(words);
  const { width, height } = pixelsOf(drawing, choice.scale);
  const millions = (count: number) => formatNumber(Math.floor(count / 1e6), language);
  const largest = largestScale(drawing);
  return (
    <div className={styles.refusal} role="alert">
      <p>{tooLarge(millions(width * height), millions(MOST_PIXELS))}</p>
      {largest > 0 ? (
        <Button onClick={() => onChange({ ...choice, scale: largest })}>{reduceTo(largest)}</Button>
      ) : (
        <p>{noScale}</p>
      )}
    </div>
  );
}

function Told({ progress }: Readonly<{ progress: Progress | null }>) {
  const { words } = useWords();
  const { working, saved, failed } = exportWords(words);
  return (
    <div className={styles.told} role="status">
      {progress?.kind === 'working' && (
        <>
          <span id="export-progress">{working}</span>
          <progress aria-labelledby="export-progress" {...(progress.done === null ? {} : { value: progress.done })} />
        </>
      )}
      {progress?.kind === 'saved' && saved(progress.name)}
      {progress?.kind === 'failed' && failed}
    </div>
  );
}
