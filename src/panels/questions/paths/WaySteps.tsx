import { CircleOff, MapPinned } from 'lucide';
import { sentenceOf } from '../../../answers/words/relation-words';
import type { Edge } from '../../../graph/graph';
import type { Route, Step } from '../../../graph/paths/routes';
import { selectRelation } from '../../../state/act/selection-actions';
import { portOf } from '../../../state/ports';
import { Button, LinkButton } from '../../../ui/Button';
import { Disclosure } from '../../../ui/Disclosure';
import { EvidenceList } from '../../common/EvidenceList';
import { StatusMark } from '../../common/StatusMark';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';

type Props = Readonly<{ way: Route; onSkip: (id: string) => void }>;

/** A way step by step: the sentence of each tie, where the source says so, and a way round each actor between. */
export function WaySteps({ way, onSkip }: Props) {
  const { words } = useWords();
  return (
    <>
      <ol className={styles.steps}>
        {way.slice(1).map((step, index) => (
          <li key={step.node}>
            <StepView
              from={way[index]?.node ?? ''}
              onSkip={index + 2 < way.length ? () => onSkip(step.node) : null}
              step={step}
            />
          </li>
        ))}
      </ol>
      <Button icon={MapPinned} onClick={() => portOf('canvas')?.show(way.map(({ node }) => node))}>
        {words.questions.paths.show}
      </Button>
    </>
  );
}

type StepProps = Readonly<{ from: string; step: Step; onSkip: (() => void) | null }>;

function StepView({ from, step, onSkip }: StepProps) {
  const { words, nameOf } = useWords();
  return (
    <>
      {step.by.map((edge) => (
        <Tie edge={edge} from={from} key={edge.id} />
      ))}
      {onSkip && (
        <Button className={styles.skip} icon={CircleOff} onClick={onSkip}>
          {words.questions.paths.skip(nameOf(step.node))}
        </Button>
      )}
    </>
  );
}

/** A tie as a sentence in the direction of the way, with its evidence folded away. */
function Tie({ edge, from }: Readonly<{ edge: Edge; from: string }>) {
  const { words, nameOf } = useWords();
  return (
    <div className={styles.tie}>
      <p>
        <LinkButton onClick={() => selectRelation(edge.id)}>{sentenceOf(edge, words, nameOf, from)}</LinkButton>
        {edge.status === 'inferred' && (
          <>
            {' '}
            <StatusMark status="inferred" />
          </>
        )}
      </p>
      <Disclosure summary={words.questions.paths.source}>
        <EvidenceList evidence={edge.evidence} status={edge.status} />
      </Disclosure>
    </div>
  );
}
