import { criterionKey } from '../../graph/filter/filter';
import { clearFilter, dropFromFilter } from '../../state/act/filter-actions';
import { selectRelaxations } from '../../state/select/count-selectors';
import { selectFilter } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { criterionText } from '../../text/sentences/facet-words';
import { Button } from '../../ui/Button';
import { useWords } from '../common/use-words';
import styles from './filters.module.css';

/** Where a filter leaves nothing: which condition to drop, and what that brings back. */
export function EmptyResult() {
  const { words, nameOf } = useWords();
  const filter = useAtlas(selectFilter);
  const relaxations = useAtlas(selectRelaxations);
  const { empty, emptyDrop, emptyNothing, brings, clear } = words.filters;
  return (
    <section aria-label={empty} className={styles.empty}>
      <h2>{empty}</h2>
      <p>{relaxations.length > 0 ? emptyDrop : emptyNothing}</p>
      <ul>
        {relaxations.map(({ criterion, nodes }) => (
          <li key={criterionKey(criterion)}>
            <Button look="plain" onClick={() => dropFromFilter(criterion)}>
              {criterionText(filter, criterion, words, nameOf)}
            </Button>
            <span>{brings(words.count.actors(nodes))}</span>
          </li>
        ))}
      </ul>
      <Button onClick={clearFilter}>{clear}</Button>
    </section>
  );
}
