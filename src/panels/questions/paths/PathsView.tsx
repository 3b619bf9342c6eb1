import { ArrowUpDown } from 'lucide';
import { type RefObject, useEffect, useRef } from 'react';
import { waysOf } from '../../../answers/ways';
import { shortestText } from '../../../answers/words/way-words';
import { ask } from '../../../state/act/ask-actions';
import { writeAsk } from '../../../state/link/ask';
import type { AskFor } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { PLACES } from '../../../ui/places';
import { ActorPicker } from '../../common/picker/ActorPicker';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';
import { useQuestion } from '../use-question';
import { NoWay } from './NoWay';
import { PathOptions } from './PathOptions';
import type { PathProps } from './path-props';
import { WayList } from './WayList';
import { WaySteps } from './WaySteps';

/** Which ways lead from one actor or group to another, and what would join them where none does. */
export function PathsView() {
  const { words } = useWords();
  const question = useQuestion('paths');
  const start = useRef<HTMLInputElement>(null);
  const end = useRef<HTMLInputElement>(null);
  const text = words.questions.paths;
  const { from, to } = question;
  // Another question is another list of ways, from the first one on.
  const change = (parts: Partial<AskFor<'paths'>>) => ask({ ...question, way: 0, ...parts });
  const isAsked = from.length > 0 && to.length > 0;
  const chooseOtherEnd = () => {
    change({ to: to.filter((id) => !from.includes(id)) });
    end.current?.focus();
  };
  useFirstEmpty(start, end);
  return (
    <div className={styles.view}>
      <h2 tabIndex={-1}>{text.title}</h2>
      <div className={styles.ends}>
        <ActorPicker hasContext ids={from} input={start} label={text.from} onChange={(ids) => change({ from: ids })} />
        <ActorPicker hasContext ids={to} input={end} label={text.to} onChange={(ids) => change({ to: ids })} />
        <Button icon={ArrowUpDown} onClick={() => change({ from: to, to: from })}>
          {text.swap}
        </Button>
      </div>
      <p className={styles.quiet}>{text.group}</p>
      <PathOptions onChange={change} question={question} />
      {isAsked ? (
        <Result onChange={change} onOtherEnd={chooseOtherEnd} question={question} />
      ) : (
        <p role="status">{text.choose}</p>
      )}
    </div>
  );
}

/** Starts with the focus on the end that is still to be chosen; not on a small screen, where that calls the keyboard. */
function useFirstEmpty(start: RefObject<HTMLInputElement | null>, end: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const { view, session } = useAtlas.getState();
    if (view.ask?.kind !== 'paths' || session.device.narrow) return;
    if (view.ask.from.length === 0) start.current?.focus();
    else if (view.ask.to.length === 0) end.current?.focus();
  }, [start, end]);
}

/** The ways, or what would make one; where both ends are the same, a way out of that. */
function Result({ question, onChange, onOtherEnd }: PathProps & Readonly<{ onOtherEnd: () => void }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const [shortest] = waysOf(graph, question, 1).ways;
  const skip = (id: string) => {
    PLACES.ways.current?.focus();
    onChange({ without: [...question.without, id] });
  };
  return (
    <section>
      <h3 ref={PLACES.ways} tabIndex={-1}>
        {words.questions.paths.ways}
      </h3>
      <p>{shortestText(shortest, words)}</p>
      {shortest?.length === 1 ? (
        <Button look="plain" onClick={onOtherEnd}>
          {words.questions.paths.otherEnd}
        </Button>
      ) : shortest ? (
        <WayList key={writeAsk({ ...question, way: 0 })} onChange={onChange} question={question}>
          {(way) => <WaySteps onSkip={skip} way={way} />}
        </WayList>
      ) : (
        <NoWay onChange={onChange} question={question} />
      )}
    </section>
  );
}
