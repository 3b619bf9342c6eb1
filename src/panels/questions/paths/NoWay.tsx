import { reconnectionOf } from '../../../answers/ways';
import { relaxText } from '../../../answers/words/way-words';
import type { Join } from '../../../graph/paths/join';
import type { Relaxation } from '../../../graph/paths/reconnect';
import { ask } from '../../../state/act/ask-actions';
import { newAsk } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { PLACES } from '../../../ui/places';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';
import type { PathProps } from './path-props';

/** Where nothing joins the ends: the fewest conditions to give up, and the tie that would most plausibly join them. */
export function NoWay({ question, onChange }: PathProps) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const { relaxation, join } = reconnectionOf(graph, question);
  const text = words.questions.paths;
  if (!relaxation && !join) return <p>{text.nothing}</p>;
  return (
    <div className={styles.noWay}>
      <h4>{text.least}</h4>
      {relaxation && <Relax onChange={onChange} question={question} relaxation={relaxation} />}
      {join && <Hypothesis join={join} />}
    </div>
  );
}

/** One button that gives up all that must be given up, as less would not do. */
function Relax({ question, onChange, relaxation }: PathProps & Readonly<{ relaxation: Relaxation }>) {
  const { words, nameOf } = useWords();
  const text = words.questions.paths;
  const { nodes, types, inferred, context, route } = relaxation;
  const apply = () => {
    PLACES.ways.current?.focus();
    onChange({
      without: question.without.filter((id) => !nodes.includes(id)),
      types: [...question.types, ...types],
      statedOnly: question.statedOnly && !inferred,
      context: question.context || context,
    });
  };
  return (
    <p>
      <Button look="plain" onClick={apply}>
        {relaxText(relaxation, words, nameOf)}
      </Button>
      <span className={styles.quiet}>{text.becomes(words.map.steps(route.length - 1))}</span>
    </p>
  );
}

/** A tie that is not there, and why of all pairs this one. */
function Hypothesis({ join }: Readonly<{ join: Join }>) {
  const { words, nameOf } = useWords();
  const cooperation = useAtlas((state) => state.graph.domain.cooperation);
  const text = words.questions.paths;
  const [one, other] = join.pair;
  return (
    <div className={styles.hypothesis}>
      <p className={styles.quiet}>{text.hypothesis}</p>
      <p>{text.join(nameOf(one), nameOf(other), words.map.steps(join.steps))}</p>
      <p>{text.why(join.shared.map(nameOf).join(', '))}</p>
      {cooperation && (
        <Button
          look="plain"
          onClick={() => ask(newAsk('scenario', { added: [{ from: one, type: cooperation.type, to: other }] }))}
        >
          {text.tryOut}
        </Button>
      )}
    </div>
  );
}
