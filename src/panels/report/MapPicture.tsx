import { useEffect, useState } from 'react';
import type { LayOut } from '../../state/drawing';
import { usePorts } from '../../state/ports';
import { exportWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { drawPng } from '../common/files/draw-png';
import { useWords } from '../common/use-words';
import styles from './report.module.css';

/** Sharp on paper too. */
const SCALE = 2;

/** What the caption says is said in the report, but for the legend. */
async function draw(layOut: LayOut): Promise<Blob> {
  const caption = { legend: true, sentences: [], sources: [], qr: null };
  return drawPng(await layOut({ scope: 'screen', caption, isTransparent: false }), SCALE);
}

/** The map as it stood when the report was opened. */
export function MapPicture() {
  const [tries, setTries] = useState(0);
  return <Picture key={tries} onRetry={() => setTries(tries + 1)} />;
}

function Picture({ onRetry }: Readonly<{ onRetry: () => void }>) {
  const { words } = useWords();
  const layOut = usePorts((ports) => ports.layOut);
  const [picture, setPicture] = useState<string | 'drawing' | 'failed'>('drawing');
  useEffect(() => {
    let address: string | null = null;
    let isOver = false;
    layOut &&
      draw(layOut).then(
        (blob) => {
          if (isOver) return;
          address = URL.createObjectURL(blob);
          setPicture(address);
        },
        () => {
          if (!isOver) setPicture('failed');
        },
      );
    return () => {
      isOver = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [layOut]);
  const { picture: alt, drawing, noPicture } = exportWords(words).report;
  if (picture === 'drawing') return <p>{drawing}</p>;
  if (picture === 'failed') {
    return (
      <>
        <p>{noPicture}</p>
        <Button className={styles.again ?? ''} onClick={onRetry}>
          {words.shell.retry}
        </Button>
      </>
    );
  }
  return <img alt={alt} className={styles.picture} src={picture} />;
}
