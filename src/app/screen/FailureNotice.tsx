import { useState } from 'react';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import { copyText } from '../../ui/copy-text';
import styles from '../app.module.css';

export type RegionName = 'map' | 'filters' | 'inspector' | 'list' | 'search' | 'time';

/** What a reader sees where something broke: what, what to do, and a report to pass on, which is for others to read. */
export function FailureNotice({
  region,
  report,
  onRetry,
}: Readonly<{ region?: RegionName; report: string; onRetry: () => void }>) {
  const words = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = async () => setCopied((await copyText(text)) ? 'yes' : 'no');
  const text = `Wyżyny ${location.href}\n${navigator.userAgent}\n${report}`;
  return (
    <div className={styles.failure} role="alert">
      <h2>{region ? words.broken(words[region]) : words.failed}</h2>
      <p>{region ? words.brokenHelp : words.failedHelp}</p>
      {copied === 'no' && (
        <>
          <p>{words.reportByHand}</p>
          <pre>{text}</pre>
        </>
      )}
      <p>
        <Button onClick={onRetry}>{words.retry}</Button>
        <Button onClick={copy}>{copied === 'yes' ? words.reportCopied : words.copyReport}</Button>
      </p>
    </div>
  );
}
