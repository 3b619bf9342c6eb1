import { useEffect, useRef } from 'react';
import type { Drawing } from '../../state/drawing';
import { exportWords } from '../../text/later-words';
import { hasChoice } from '../common/files/make-file';
import { placeOnSheet, sheetOf } from '../common/files/paper';
import { useWords } from '../common/use-words';
import type { Choice } from './choice';
import styles from './export.module.css';

type Props = Readonly<{ choice: Choice; drawing: Drawing | null; size: string }>;

/** The longest side of the preview, in pixels. */
const LONGEST = 320;

/** What will come, small: a picture, or a sheet with its margins. */
export function ExportPreview({ choice, drawing, size }: Props) {
  const { words } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { format, paper, background } = choice;
  useEffect(() => {
    if (canvas.current && drawing) drawPreview(canvas.current, drawing, hasChoice(format, 'paper') ? paper : null);
  }, [drawing, format, paper]);
  return (
    <figure className={styles.preview}>
      <canvas
        aria-label={`${exportWords(words).preview}: ${size}`}
        data-transparent={(hasChoice(format, 'background') && background === 'transparent') || undefined}
        ref={canvas}
        role="img"
      />
      <figcaption>{size}</figcaption>
    </figure>
  );
}

function drawPreview(canvas: HTMLCanvasElement, drawing: Drawing, paper: Choice['paper'] | null): void {
  const whole = paper ? sheetOf(paper) : drawing;
  const place = paper ? placeOnSheet(paper, drawing) : { scale: 1, left: 0, top: 0 };
  const scale = (LONGEST / Math.max(whole.width, whole.height)) * window.devicePixelRatio;
  canvas.width = Math.round(whole.width * scale);
  canvas.height = Math.round(whole.height * scale);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  if (paper) {
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.scale(scale, scale);
  pen.translate(place.left, place.top);
  pen.scale(place.scale, place.scale);
  drawing.draw(pen);
}
