import type { ReactNode } from 'react';
import { useAtlas } from '../../state/store';
import styles from './scenes.module.css';

/** Controls that change the story: switched off while another tab edits it. */
export function Editing({ children }: Readonly<{ children: ReactNode }>) {
  const isElsewhere = useAtlas((state) => state.session.keeping.pen === 'elsewhere');
  return (
    <fieldset className={styles.editing} disabled={isElsewhere}>
      {children}
    </fieldset>
  );
}
