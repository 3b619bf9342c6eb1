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
  /** What is to be read first has the focus on its heading; else the browser gives it to the first control. */
  isRead?: boolean;
  /** What is to be filled in has the focus in its first field. */
  isForm?: boolean;
}>;

/** A modal dialog: the browser keeps the focus within, closes it on Escape and gives the focus back. */
export function Dialog({
  title,
  closeLabel,
  onClose,
  children,
  tools,
  isFull = false,
  isWide = false,
  isRead = false,
  isForm = false,
}: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    if (isRead) heading.current?.focus();
    if (isForm) element?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    return () => element?.close();
  }, [isRead, isForm]);
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
        <h2 id="dialog-title" ref={heading} tabIndex={isRead ? -1 : undefined}>
          {title}
        </h2>
        <div className={styles.tools}>
          {tools}
          <Button icon={X} label={closeLabel} onClick={onClose} />
        </div>
      </div>
      {children}
    </dialog>
  );
}
