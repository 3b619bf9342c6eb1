import { ChevronLeft, ChevronRight, X } from 'lucide';
import { useEffect } from 'react';
import { endMending, mendNext } from '../../state/act/mend-actions';
import { selectMendable } from '../../state/select/edit-selectors';
import { type Session, useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { Button } from '../../ui/Button';
import { focusOpened } from '../../ui/focus-opened';
import { useWords } from '../common/use-words';
import styles from './health.module.css';

type Mending = NonNullable<Session['mending']>;

/** Over the forms while what a check found is gone through: at which of it the reader is, and the way to the next. */
export function MendingBar() {
  const mending = useAtlas((state) => state.session.mending);
  useEffect(() => {
    if (!mending) return;
    // After the dialog, which gives the focus back where it was, and the form that starts at its top.
    const frame = requestAnimationFrame(() => focusOpened(...placesOf(mending), '#inspector h2[tabindex]'));
    return () => cancelAnimationFrame(frame);
  }, [mending]);
  return mending && <Bar mending={mending} />;
}

function Bar({ mending: { check, findings, at } }: Readonly<{ mending: Mending }>) {
  const text = documentWords(useWords().words).health;
  const [name, help] = text.checks[check];
  const hasPrevious = useAtlas((state) => selectMendable(state, -1) !== null);
  const hasNext = useAtlas((state) => selectMendable(state, 1) !== null);
  return (
    <div className={styles.mending}>
      <p role="status" title={help}>
        {text.mending.at(name, at + 1, findings.length)}
      </p>
      <Button
        aria-disabled={!hasPrevious}
        icon={ChevronLeft}
        label={text.mending.previous}
        onClick={() => mendNext(-1)}
      />
      <Button aria-disabled={!hasNext} icon={ChevronRight} look="plain" onClick={() => mendNext(1)}>
        {text.mending.next}
      </Button>
      <Button icon={X} label={text.mending.end} onClick={endMending} />
    </div>
  );
}

const CONTROL = ':is(input, select, textarea, summary, button)';

/** The controls that mend a finding, the likeliest first: of a fact without a source, the line that says so. */
function placesOf({ check, findings, at }: Mending): readonly string[] {
  const { field, language } = findings[at] ?? {};
  if (field === undefined) return [];
  const place = `#inspector [data-field~="${CSS.escape(field)}"]`;
  return [
    ...(check === 'unsourced' ? [`${place} button[aria-expanded]`] : []),
    ...(language === undefined ? [] : [`${place} [lang="${CSS.escape(language)}"]`]),
    `${place} ${CONTROL}`,
  ];
}
