import { X } from 'lucide';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './Button';
import styles from './dialog.module.css';

type Props = Readonly<{
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  /** Buttons beside the one that closes. */
  tools?: ReactNode;
  /** Takes the whole window, and the whole paper where it is printed. */
  isFull?: boolean;
  /** Takes the room of two columns. */
  isWide?: boolean;
}>;

/** A modal dialog: the browser keeps the focus within, closes it on Escape and gives the focus back. */
export function Dialog({ title, closeLabel, onClose, children, tools, isFull = false, isWide = false }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      aria-labelledby="dialog-title"
      className={[styles.dialog, isFull && styles.full, isWide && styles.wide].filter(Boolean).join(' ')}
      data-full={isFull || undefined}
      onClose={onClose}
      ref={dialog}
    >
      {/* No header: a dialog is no section, and the page would have a second banner. */}
      <div className={styles.head}>
        <h2 id="dialog-title">{title}</h2>
        <div className={styles.tools}>
          {tools}
          <Button icon={X} label={closeLabel} onClick={onClose} />
        </div>
      </div>
      {children}
    </dialog>
  );
}
