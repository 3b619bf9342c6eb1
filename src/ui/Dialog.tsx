import { X } from 'lucide';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button';
import styles from './dialog.module.css';

type Props = Readonly<{ title: string; closeLabel: string; onClose: () => void; children: ReactNode }>;

/** A modal dialog: the browser keeps the focus within, closes it on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog aria-labelledby="dialog-title" className={styles.dialog} onClose={onClose} ref={dialog}>
      <header>
        <h2 id="dialog-title">{title}</h2>
        <Button icon={X} label={closeLabel} onClick={onClose} />
      </header>
      {children}
    </dialog>
  );
}
