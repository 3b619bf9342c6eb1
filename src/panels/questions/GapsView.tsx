import { findGaps, type Gap, type GapKindId } from '../../graph/gaps/gaps';
import type { Graph } from '../../graph/graph';
import { ask, setPreview } from '../../state/actions';
import { type AskFor, newAsk } from '../../state/ask';
import { memo } from '../../state/memo';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { LinkButton } from '../../ui/Button';
import { useWords } from '../use-words';
import { gapReason, gapTitle } from './gap-words';
import styles from './questions.module.css';
import { useQuestion } from './use-question';

type Group = Readonly<{ kind: GapKindId; gaps: readonly Gap[] }>;

/** Gaps by kind, the kind with the weightiest first; found once per graph. */
const groupsOf = memo((graph: Graph): readonly Group[] => {
  const groups = new Map<GapKindId, Gap[]>();
  for (const gap of findGaps(graph)) groups.set(gap.kind, [...(groups.get(gap.kind) ?? []), gap]);
  return [...groups].map(([kind, gaps]) => ({ kind, gaps }));
});

/** What is missing, by kind: why, whom it concerns, and what would settle it. */
export function GapsView() {
  const { words, language } = useWords();
  const groups = useAtlas((state) => groupsOf(state.graph));
  const question = useQuestion('gaps');
  const text = words.questions.gaps;
  const count = groups.reduce((sum, { gaps }) => sum + gaps.length, 0);
  return (
    <div className={styles.view}>
      <h2 tabIndex={-1}>{text.title}</h2>
      <p>{text.summary(formatNumber(count, language), formatNumber(groups.length, language))}</p>
      <p className={styles.quiet}>{text.help}</p>
      {groups.map((group) => (
        <GapGroup group={group} key={group.kind} question={question} />
      ))}
    </div>
  );
}

type GroupProps = Readonly<{ group: Group; question: AskFor<'gaps'> }>;

function GapGroup({ group: { kind, gaps }, question }: GroupProps) {
  const { words, language } = useWords();
  const text = words.questions.gaps;
  const isOpen = question.open === kind;
  return (
    <section className={styles.gapGroup}>
      <h3>
        <button
          aria-expanded={isOpen}
          className={styles.kind}
          onClick={() => ask(newAsk('gaps', isOpen ? {} : { open: kind }))}
          type="button"
        >
          {text.kinds[kind]} <span className={styles.quiet}>{formatNumber(gaps.length, language)}</span>
        </button>
      </h3>
      {isOpen && (
        <>
          {kind === 'likely-link' && <p className={styles.note}>{text.hypothesis}</p>}
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <GapItem gap={gap} key={`${gap.ids.join(' ')} ${JSON.stringify(gap.reason)}`} question={question} />
            ))}
          </ul>
          <p className={styles.quiet}>{text.settled(text.settlements[gaps[0]?.settledBy ?? 'official-answer'])}</p>
        </>
      )}
    </section>
  );
}

/** One gap: a click lights whom it concerns, who can be looked at from there. */
function GapItem({ gap, question }: Readonly<{ gap: Gap; question: AskFor<'gaps'> }>) {
  const { words, nameOf } = useWords();
  const notes = useAtlas((state) => state.graph.notes);
  const context = { words, nameOf, notes };
  const reason = gapReason(gap, context);
  const isChosen = gap.ids.length > 0 && gap.ids.join() === question.about.join();
  const concerned = { nodes: new Set(gap.ids), edges: new Set<string>() };
  return (
    <li
      data-chosen={isChosen || undefined}
      onBlur={() => setPreview(null)}
      onFocus={() => setPreview(concerned)}
      onPointerEnter={() => setPreview(concerned)}
      onPointerLeave={() => setPreview(null)}
    >
      <LinkButton
        aria-pressed={isChosen}
        onClick={() => ask({ ...question, about: isChosen ? [] : gap.ids.filter((id) => isActor(id)) })}
      >
        {gapTitle(gap, context)}
      </LinkButton>
      {reason !== '' && <p>{reason}</p>}
    </li>
  );
}

const isActor = (id: string) => useAtlas.getState().graph.nodes.has(id);
