import { X } from 'lucide';
import { activeCriteria, criterionKey } from '../../graph/filter/filter';
import { clearFilter, dropFromFilter } from '../../state/act/filter-actions';
import { selectFilter, selectResult, selectResultCounts } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { criterionText } from '../../text/sentences/facet-words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import styles from './filters.module.css';

/** The filter as one sentence: each condition a chip that can be taken out, then what they leave. */
export function FilterSentence() {
  const { words, nameOf } = useWords();
  const filter = useLater(selectFilter);
  const graph = useAtlas((state) => state.graph);
  const criteria = activeCriteria(graph, filter);
  const { drop, clear } = words.filters;
  return (
    <div className={styles.sentence}>
      {criteria.length > 0 && (
        <ul className={styles.chips}>
          {criteria.map((criterion) => {
            const text = criterionText(filter, criterion, words, nameOf);
            return (
              <li key={criterionKey(criterion)}>
                <Button
                  aria-label={drop(text)}
                  className={styles.chip}
                  look="chip"
                  onClick={() => dropFromFilter(criterion)}
                  title={text}
                >
                  <span>{text}</span>
                  <Icon icon={X} size={14} />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Result />
      {criteria.length > 0 && <Button onClick={clearFilter}>{clear}</Button>}
    </div>
  );
}

/** What the filter leaves, said to those who cannot see the map too; while years play, only where they stop. */
function Result() {
  const { words, language } = useWords();
  const isPlaying = useAtlas((state) => state.session.play.isPlaying);
  const result = useLater(selectResult);
  const { inferred, total } = useLater(selectResultCounts);
  const number = (count: number) => formatNumber(count, language);
  const { result: resultText, inferredAmong, plusNeighbours } = words.filters;
  return (
    <p aria-live={isPlaying ? 'off' : 'polite'} className={styles.result} role="status">
      <strong>
        {resultText(words.count.actors(result.nodes.size), number(total), words.count.relations(result.edges.size))}
      </strong>
      {inferred > 0 && <span> {inferredAmong(number(inferred))}</span>}
      {result.neighbours.size > 0 && <span> {plusNeighbours(number(result.neighbours.size))}</span>}
    </p>
  );
}
