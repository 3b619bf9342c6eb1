import type { TimeWindow } from '../../graph/time/spans';
import { stepSpan } from '../../graph/timeline/play';
import type { StopCount, Timeline } from '../../graph/timeline/timeline';
import { setDrawn } from '../../state/act/session-actions';
import { portOf } from '../../state/ports';
import { selectHeadline } from '../../state/select/answer-selectors';
import { selectTimeline } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { originOf } from '../common/origin-of';

const MIME = 'video/webm';
/** Each step is seen in so many frames, so far apart; one that a busy recorder loses is given anew, so often at most. */
const FRAMES = 3;
const FRAME_MS = 300;
const MOST_TRIES = 3;
/** How many bits a second takes. */
const BITS = 8_000_000;
/** Pixels of the film to one of the screen. */
const SCALE = 1.5;

/** Whether this browser records films of this kind. */
export const canRecord = () => typeof MediaRecorder !== 'undefined' && MediaRecorder.isTypeSupported(MIME);

type Options = Readonly<{
  onStep: (step: number, steps: number) => void;
  /** What is said below the map of those without a date. */
  toldOfUndated: (undated: Timeline['undated'], isKept: boolean) => string;
  signal: AbortSignal;
}>;

/**
 * Plays the years on the map and records it, growing from the first year to the last, as a WebM; the reader's own view
 * stays. It takes as long as the film lasts. Rejects where it is aborted or the map has no years.
 */
export async function recordYears({ onStep, toldOfUndated, signal }: Options): Promise<Blob> {
  const layOut = portOf('layOut');
  const headline = selectHeadline(useAtlas.getState());
  portOf('canvas')?.settle();
  const { view } = useAtlas.getState();
  const { stops, undated } = selectTimeline(useAtlas.getState());
  const origin = originOf(useAtlas.getState());
  const windows = windowsOfFilm(stops, view.time);
  if (!layOut || windows.length === 0) throw new Error('There is nothing to play.');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('This browser cannot draw the film.');
  let recording: Recording | null = null;
  try {
    for (const [index, time] of windows.entries()) {
      onStep(index + 1, windows.length);
      setDrawn({ ...view, time });
      const sentences = [...(headline ? [headline] : []), toldOfUndated(undated, time.undated)];
      const caption = { legend: true, sentences, sources: origin, qr: null };
      const drawing = await layOut({ scope: 'screen', caption, isTransparent: false });
      if (!recording) {
        // Encoders want even sides.
        canvas.width = 2 * Math.round((drawing.width * SCALE) / 2);
        canvas.height = 2 * Math.round((drawing.height * SCALE) / 2);
        recording = await startRecording(canvas, signal);
      }
      pen.setTransform(SCALE, 0, 0, SCALE, 0, 0);
      // What stands below the map may be lower at a later step.
      pen.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--paper');
      pen.fillRect(0, 0, canvas.width, canvas.height);
      drawing.draw(pen);
      drawYear(pen, time);
      await show(recording, signal);
    }
    if (!recording) throw new Error('There is nothing to play.');
    // A frame lasts until the next, which the last one needs too, and a recorder may not have taken in what it was given last.
    await show(recording, signal);
    return await recording.stop();
  } finally {
    recording?.stop();
    setDrawn(null);
  }
}

/**
 * The windows over the years, each from the first on and one step longer. Those without a date are in them only where the
 * reader's own window keeps them: a film that began with them would say that they had always been there.
 */
export function windowsOfFilm(stops: readonly StopCount[], time: TimeWindow | null): readonly TimeWindow[] {
  const windows: TimeWindow[] = [];
  for (let span = stepSpan(stops, 'grow', null, 1); span; span = stepSpan(stops, 'grow', span, 1)) {
    const [first, last] = [stops[span[0]], stops[span[1]]];
    if (first && last) windows.push({ from: first.first, to: last.last, undated: time?.undated ?? false });
  }
  return windows;
}

/** Resolves once frames are taken in: the first must not be lost. */
async function startRecording(canvas: HTMLCanvasElement, signal: AbortSignal) {
  const stream = canvas.captureStream(0);
  const recorder = new MediaRecorder(stream, { mimeType: MIME, videoBitsPerSecond: BITS });
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const started = new Promise((resolve) => recorder.addEventListener('start', resolve, { once: true }));
  recorder.start();
  // Some browsers begin with the first frame.
  await Promise.race([started, held(FRAME_MS, signal)]);
  const pen = canvas.getContext('2d');
  return {
    addFrame: () => {
      // A canvas gives no frame unless it is drawn on.
      pen?.drawImage(canvas, 0, 0);
      for (const track of stream.getVideoTracks()) (track as CanvasCaptureMediaStreamTrack).requestFrame();
    },
    /** Whether anything was recorded since this was asked last. */
    hasTaken: () =>
      new Promise<boolean>((resolve) => {
        recorder.addEventListener('dataavailable', ({ data }) => resolve(data.size > 0), { once: true });
        recorder.requestData();
      }),
    stop: async (): Promise<Blob> => {
      if (recorder.state !== 'inactive') {
        const stopped = new Promise((resolve) => recorder.addEventListener('stop', resolve, { once: true }));
        recorder.stop();
        await stopped;
      }
      return new Blob(parts, { type: MIME });
    },
  };
}

type Recording = Awaited<ReturnType<typeof startRecording>>;

/** Has what is drawn now seen for the time of a step. */
async function show(recording: Recording, signal: AbortSignal): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    for (let time = 0; time < MOST_TRIES; time += 1) {
      recording.addFrame();
      await held(FRAME_MS, signal);
      if (await recording.hasTaken()) break;
    }
  }
}

/** The year of a step, large enough for the back row. */
function drawYear(pen: CanvasRenderingContext2D, { to }: TimeWindow): void {
  const style = getComputedStyle(document.documentElement);
  pen.font = '700 44px "Alegreya Variable", Georgia, serif';
  pen.textAlign = 'left';
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  pen.lineWidth = 8;
  pen.strokeStyle = style.getPropertyValue('--paper');
  pen.strokeText(String(to), 20, 56);
  pen.fillStyle = style.getPropertyValue('--accent');
  pen.fillText(String(to), 20, 56);
}

/** Waits while a step is seen; rejects at once where the film is given up. */
function held(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
}
