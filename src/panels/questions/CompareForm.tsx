import { useId, useState } from 'react';
import { isContextKind } from '../../graph/graph';
import { selectNodes } from '../../state/act/selection-actions';
import { useAtlas } from '../../state/store';
import { collator } from '../../text/intl';
import { Button } from '../../ui/Button';
import { LabelledSelect } from '../../ui/field/LabelledSelect';
import { useWords } from '../common/use-words';
import styles from './questions.module.css';

/** Chooses two actors to be compared; more can be added on the map. */
export function CompareForm() {
  const { words, language, nameOf } = useWords();
  const graph = useAtlas((state) => state.graph);
  const [pair, setPair] = useState({ first: '', second: '' });
  const heading = useId();
  const { compare, first, second, choose, run } = words.several;
  const ids = [...graph.nodes.values()].filter(({ kind }) => !isContextKind(graph, kind)).map(({ id }) => id);
  const options = ids
    .map((id) => ({ value: id, label: nameOf(id) }))
    .sort((a, b) => collator(language).compare(a.label, b.label));
  const groups = [{ options: [{ value: '', label: choose }, ...options] }];
  const isReady = pair.first !== '' && pair.second !== '' && pair.first !== pair.second;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{compare}</h3>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) selectNodes([pair.first, pair.second]);
        }}
      >
        <LabelledSelect
          groups={groups}
          label={first}
          onChange={(id) => setPair({ ...pair, first: id })}
          value={pair.first}
        />
        <LabelledSelect
          groups={groups}
          label={second}
          onChange={(id) => setPair({ ...pair, second: id })}
          value={pair.second}
        />
        <Button aria-disabled={!isReady} className={styles.run} look="primary" type="submit">
          {run}
        </Button>
      </form>
    </section>
  );
}
