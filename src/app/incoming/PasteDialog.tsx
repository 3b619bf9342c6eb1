import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../panels/common/use-words';
import { bring } from '../../state/act/bring';
import { setDialog } from '../../state/act/session-actions';
import { documentWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { pasted } from './attach-incoming';
import styles from './incoming.module.css';
import { takeBytes } from './take-in';

/** Takes in a table that is pasted or typed: also where a device has no keys for it. */
export function PasteDialog() {
  const { words } = useWords();
  const text = documentWords(words).incoming;
  const [value, setValue] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // The dialog focuses its first button as it opens; what is pasted then belongs here.
  useEffect(() => field.current?.focus(), []);
  const read = () => void bring('document', () => takeBytes([pasted(value)]));
  return (
    <Dialog closeLabel={text.cancel} onClose={() => setDialog(null)} title={text.pasteTitle}>
      <div className={styles.paste}>
        <label>
          {text.pasteLabel}
          <textarea
            className={styles.text}
            onChange={(event) => setValue(event.target.value)}
            ref={field}
            rows={10}
            value={value}
          />
        </label>
        <p>
          <Button disabled={value.trim() === ''} look="primary" onClick={read}>
            {text.pasteRead}
          </Button>
        </p>
      </div>
    </Dialog>
  );
}
