import { gapGroups } from '../../answers/gap-groups';
import { gapReason, gapsSummary, gapTitle, settlementText } from '../../answers/words/gap-words';
import { PRESENCES } from '../../graph/domain';
import type { Gap, GapGroup } from '../../graph/gaps/gaps';
import { ask } from '../../state/act/ask-actions';
import { setPreview } from '../../state/act/session-actions';
import { type AskFor, newAsk } from '../../state/link/ask-parts';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { wordFor } from '../../text/local-text';
import { Button, LinkButton } from '../../ui/Button';
import { PresenceSign } from '../common/PresenceSign';
import { useWords } from '../common/use-words';
import { GapPlate } from './GapPlate';
import styles from './questions.module.css';
import { useQuestion } from './use-question';

/** What is missing, by kind: why, whom it concerns, and what would settle it. */
export function GapsView() {
  const { words } = useWords();
  const groups = useAtlas((state) => gapGroups(state.graph));
  const question = useQuestion('gaps');
  const text = words.questions.gaps;
  return (
    <div className={styles.view}>
      <h2 tabIndex={-1}>{text.title}</h2>
      <p>{gapsSummary(groups, words)}</p>
      <p className={styles.quiet}>{text.help}</p>
      <GapPlate question={question} />
      {groups.map((group) => (
        <GapSection group={group} key={group.kind} question={question} />
      ))}
    </div>
  );
}

type GroupProps = Readonly<{ group: GapGroup; question: AskFor<'gaps'> }>;

function GapSection({ group, question }: GroupProps) {
  const { words, language } = useWords();
  const text = words.questions.gaps;
  const { kind, gaps } = group;
  const isOpen = question.open === kind;
  return (
    <section className={styles.gapGroup}>
      <h3>
        <Button
          aria-expanded={isOpen}
          className={styles.kind}
          look="row"
          onClick={() => ask(newAsk('gaps', isOpen ? {} : { open: kind }))}
        >
          {wordFor(text.kinds, kind)} <span className={styles.quiet}>{formatNumber(gaps.length, language)}</span>
        </Button>
      </h3>
      {isOpen && gaps.length === 0 && <p>{text.noLikely}</p>}
      {isOpen && gaps.length > 0 && (
        <>
          {kind === 'likely-link' && <p className={styles.note}>{text.hypothesis}</p>}
          <ul className={styles.gaps}>
            {gaps.map((gap) => (
              <GapItem gap={gap} key={`${gap.ids.join(' ')} ${JSON.stringify(gap.reason)}`} question={question} />
            ))}
          </ul>
          <p className={styles.quiet}>{text.settled(settlementText(group, words))}</p>
        </>
      )}
    </section>
  );
}

/** One gap: a click lights whom it concerns, who can be looked at from there. */
function GapItem({ gap, question }: Readonly<{ gap: Gap; question: AskFor<'gaps'> }>) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const context = { words, nameOf, graph };
  const reason = gapReason(gap, context);
  const presence = PRESENCES.find((each) => each === gap.reason.presence);
  const side = typeof gap.reason.side === 'string' ? gap.reason.side : '';
  const isChosen = gap.ids.length > 0 && gap.ids.join() === question.about.join() && side === question.side;
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
        onClick={() =>
          ask({ ...question, about: isChosen ? [] : gap.ids.filter((id) => isActor(id)), side: isChosen ? '' : side })
        }
      >
        {gapTitle(gap, context)}
      </LinkButton>
      {reason !== '' && (
        <p>
          {presence && <PresenceSign presence={presence} />}
          {reason}
        </p>
      )}
    </li>
  );
}

const isActor = (id: string) => useAtlas.getState().graph.nodes.has(id);
