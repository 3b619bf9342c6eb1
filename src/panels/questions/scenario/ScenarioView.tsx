import { sentenceOf } from '../../../answers/words/relation-words';
import type { SupposedRelation } from '../../../graph/scenario/change';
import { supposedId } from '../../../graph/scenario/scenario';
import { ask } from '../../../state/act/ask-actions';
import { type AskFor, newAsk } from '../../../state/link/ask-parts';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { ActorPicker } from '../../common/picker/ActorPicker';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';
import { useQuestion } from '../use-question';
import { AssumeRelation } from './AssumeRelation';
import { RemovableList } from './RemovableList';
import { ScenarioResult } from './ScenarioResult';

/** What would be if some actors or relations were not there, or other relations were: beside the data, never in it. */
export function ScenarioView() {
  const { words } = useWords();
  const question = useQuestion('scenario');
  const text = words.questions.scenario;
  const change = (parts: Partial<AskFor<'scenario'>>) => ask({ ...question, ...parts });
  return (
    <div className={styles.view}>
      <h2 tabIndex={-1}>{text.title}</h2>
      <p className={styles.quiet}>{text.notData}</p>
      <label className={styles.name}>
        <span className={styles.label}>{text.name}</span>
        <input
          autoComplete="off"
          className={styles.text}
          maxLength={80}
          defaultValue={question.name}
          key={question.name}
          // Written once it is whole, so that a letter is no step of the history.
          onBlur={(event) => event.target.value !== question.name && change({ name: event.target.value })}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
        />
      </label>
      <ActorPicker ids={question.without} label={text.without} onChange={(ids) => change({ without: ids })} />
      <OtherChanges onChange={change} question={question} />
      <AssumeRelation onAssume={(relation) => change({ added: withRelation(question.added, relation) })} />
      <ScenarioResult question={question} />
      <Button look="plain" onClick={() => ask(newAsk('scenario'))}>
        {text.reset}
      </Button>
    </div>
  );
}

/** A relation is assumed once. */
function withRelation(added: readonly SupposedRelation[], relation: SupposedRelation): readonly SupposedRelation[] {
  return added.some((other) => supposedId(other) === supposedId(relation)) ? added : [...added, relation];
}

type Props = Readonly<{
  question: AskFor<'scenario'>;
  onChange: (parts: Partial<AskFor<'scenario'>>) => void;
}>;

/** The relations that are taken out and those that are assumed, each of which can be put back. */
function OtherChanges({ question: { withoutRelations, added }, onChange }: Props) {
  const { words, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const text = words.questions.scenario;
  return (
    <>
      <RemovableList
        items={withoutRelations.flatMap((id) => {
          const edge = graph.edges.get(id);
          return edge ? [{ id, text: sentenceOf(edge, words, nameOf) }] : [];
        })}
        label={text.withoutRelations}
        onRemove={(id) => onChange({ withoutRelations: withoutRelations.filter((other) => other !== id) })}
      />
      <RemovableList
        items={added.map((relation) => ({
          id: supposedId(relation),
          text: sentenceOf(relation, words, nameOf),
        }))}
        label={text.added}
        onRemove={(id) => onChange({ added: added.filter((relation) => supposedId(relation) !== id) })}
      />
    </>
  );
}
