import { useEffect, useState } from 'react';
import { useAtlas } from '../../state/store';
import { useWords } from '../use-words';
import styles from './report.module.css';

/** Sharp on paper too. */
const SCALE = 2;

/** The map as it stood when the report was opened. */
export function MapPicture() {
  const { words } = useWords();
  const take = useAtlas((state) => state.session.picture);
  const [picture, setPicture] = useState<string | 'drawing' | 'failed'>('drawing');
  useEffect(() => {
    let address: string | null = null;
    let isOver = false;
    take?.(SCALE).then(
      (blob) => {
        if (isOver) return;
        address = URL.createObjectURL(blob);
        setPicture(address);
      },
      () => setPicture('failed'),
    );
    return () => {
      isOver = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [take]);
  const { picture: alt, drawing, noPicture } = words.report;
  if (picture === 'drawing' || picture === 'failed') return <p>{picture === 'drawing' ? drawing : noPicture}</p>;
  return <img alt={alt} className={styles.picture} src={picture} />;
}
