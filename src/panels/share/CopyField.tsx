import { Check, Copy } from 'lucide';
import { useId, useState } from 'react';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy-text';
import { useWords } from '../common/use-words';
import styles from './share.module.css';

type Props = Readonly<{ label: string; text: string; copyLabel: string; rows?: number }>;

/** A text to be copied: by its button, or by hand where the browser keeps the clipboard shut. */
export function CopyField({ label, text, copyLabel, rows = 1 }: Props) {
  const { share } = useWords().words;
  const id = useId();
  const [outcome, setOutcome] = useState<Readonly<{ of: string; isCopied: boolean }> | null>(null);
  const copy = async () => setOutcome({ of: text, isCopied: await copyText(text) });
  // What was copied before the text changed says nothing of it.
  const isCopied = outcome?.of === text ? outcome.isCopied : null;
  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.copyRow} data-rows={rows > 1 || undefined}>
        {rows > 1 ? (
          <textarea
            className={styles.text}
            id={id}
            onFocus={(event) => event.target.select()}
            readOnly
            rows={rows}
            spellCheck={false}
            value={text}
          />
        ) : (
          <input
            className={styles.text}
            id={id}
            onFocus={(event) => event.target.select()}
            readOnly
            spellCheck={false}
            value={text}
          />
        )}
        <Button icon={isCopied ? Check : Copy} look="plain" onClick={copy}>
          {copyLabel}
        </Button>
      </div>
      <p role="status">{isCopied === null ? '' : isCopied ? share.copied : share.copyFailed}</p>
    </div>
  );
}
