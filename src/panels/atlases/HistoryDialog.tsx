import type { Step } from '../../graph/document/change';
import { depthOf } from '../../graph/document/history';
import { setDialog } from '../../state/act/session-actions';
import { goToEdit } from '../../state/document/edit-actions';
import { useAtlas } from '../../state/store';
import { formatMoment } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { editText } from '../../text/sentences/edit-text';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../common/use-words';
import styles from './atlases.module.css';

/** The steps of editing in words, the latest first, to go back to any of them or on again. */
export function HistoryDialog() {
  const text = documentWords(useWords().words).history;
  const edits = useAtlas((state) => state.edits);
  const { early, past, future } = edits;
  const first = early.count;
  const inOrder = [...past, ...[...future].reverse()];
  const steps = inOrder.map((step, index) => ({ step, depth: first + index + 1 })).reverse();
  const now = depthOf(edits);
  return (
    <Dialog closeLabel={text.close} isWide onClose={() => setDialog(null)} title={text.title}>
      <p>{steps.length > 0 ? text.help : text.none}</p>
      <p className="visually-hidden" role="status">
        {text.at(now)}
      </p>
      {steps.length > 0 && (
        <ol className={styles.steps} reversed start={first + steps.length}>
          {steps.map(({ step, depth }) => (
            <Row depth={depth} key={depth} now={now} step={step} />
          ))}
        </ol>
      )}
      {steps.length > 0 && (
        <Button aria-pressed={now === first} disabled={now === first} look="plain" onClick={() => goToEdit(first)}>
          {first > 0 ? text.earliest(first) : text.start}
        </Button>
      )}
    </Dialog>
  );
}

function Row({ step, depth, now }: Readonly<{ step: Step; depth: number; now: number }>) {
  const { words, language, nameOf } = useWords();
  const text = documentWords(words).history;
  const roles = useAtlas(({ graph }) => graph.vocabulary.roles);
  const said = editText(step.diff, { words, roles, nameOf });
  return (
    <li aria-current={depth === now ? 'step' : undefined} data-undone={depth > now || undefined}>
      <div>
        {said}
        <p className={styles.told}>
          {[formatMoment(step.at, language), ...(depth > now ? [text.undone] : [])].join(' · ')}
        </p>
      </div>
      {/* It stays, and the focus with it, where a press has led to this step. */}
      <Button
        aria-disabled={depth === now}
        aria-label={depth === now ? undefined : text.goTo(said)}
        look="plain"
        onClick={() => goToEdit(depth)}
      >
        {buttonText(depth, now, text)}
      </Button>
    </li>
  );
}

function buttonText(
  depth: number,
  now: number,
  { here, on, back }: ReturnType<typeof documentWords>['history'],
): string {
  if (depth === now) return here;
  return depth > now ? on : back;
}
