import { Maximize2 } from 'lucide';
import { useState } from 'react';
import { type Ties, tiesOf } from '../../../answers/ties-of';
import { sentenceOf } from '../../../answers/words/relation-words';
import { ask } from '../../../state/act/ask-actions';
import { selectRelation } from '../../../state/act/selection-actions';
import type { AskFor } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { formatNumber } from '../../../text/format';
import { Button, LinkButton } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ActorLink } from '../../common/ActorLink';
import { FoldedList } from '../../common/FoldedList';
import { StatusMark } from '../../common/StatusMark';
import { useWords } from '../../common/use-words';
import questions from '../questions.module.css';
import { TieTable } from './TieTable';
import styles from './ties.module.css';

/** Who is tied to whom, those of a community side by side: as a table, and the same ties as sentences. */
export function TieMatrix({ question }: Readonly<{ question: AskFor<'matrix'> }>) {
  const { words } = useWords();
  const ties = useAtlas((state) => tiesOf(state, question));
  const [isLarge, setLarge] = useState(false);
  const text = words.questions.matrix.ties;
  const tied = ties.groups.flat();
  const table = <TieTable key={tied.join(' ')} question={question} ties={ties} />;
  return (
    <>
      <Summary question={question} ties={ties} />
      {tied.length > 0 && (
        <div className={styles.whole}>
          <Button icon={Maximize2} onClick={() => setLarge(true)}>
            {text.enlarge}
          </Button>
          {isLarge ? (
            <Dialog closeLabel={text.close} isFull onClose={() => setLarge(false)} title={text.title}>
              {table}
            </Dialog>
          ) : (
            table
          )}
          <p className={questions.quiet}>{text.help}</p>
        </div>
      )}
      <Sentences ties={ties} />
    </>
  );
}

/** How many they are, whose ties these are, and what is left out. */
function Summary({ question, ties }: Readonly<{ question: AskFor<'matrix'>; ties: Ties }>) {
  const { words, language } = useWords();
  const { found, cut, none, chosen, showAll } = words.questions.matrix.ties;
  const number = (value: number) => formatNumber(value, language);
  const { actors, relations } = words.count;
  const count = ties.groups.flat().length;
  return (
    <div className={styles.summary}>
      <p>{count > 0 ? found(actors(count), relations(ties.edges.length), number(ties.groups.length)) : none}</p>
      {ties.isCut && <p>{cut(number(count + ties.alone.length))}</p>}
      {question.actors.length > 0 && (
        <>
          <p className={questions.quiet}>{chosen(actors(question.actors.length))}</p>
          <Button onClick={() => ask({ ...question, actors: [], row: '', column: '' })}>{showAll}</Button>
        </>
      )}
    </div>
  );
}

/** The same ties as sentences in the order of the rows, and whom no tie joins to any other of them. */
function Sentences({ ties: { edges, alone } }: Readonly<{ ties: Ties }>) {
  const { words, nameOf } = useWords();
  const text = words.questions.matrix.ties;
  return (
    <>
      {edges.length > 0 && (
        <section>
          <h3>{text.sentences}</h3>
          <FoldedList
            className={questions.sentences}
            items={edges}
            show={(edge) => (
              <>
                <LinkButton onClick={() => selectRelation(edge.id)}>{sentenceOf(edge, words, nameOf)}</LinkButton>{' '}
                {edge.status === 'inferred' && <StatusMark status="inferred" />}
              </>
            )}
          />
        </section>
      )}
      {alone.length > 0 && (
        <section>
          <h3>{text.alone}</h3>
          <FoldedList
            className={questions.sentences}
            items={alone.map((id) => ({ id }))}
            show={({ id }) => <ActorLink id={id} />}
          />
        </section>
      )}
    </>
  );
}
