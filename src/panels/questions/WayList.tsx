import { useState } from 'react';
import { isContextKind } from '../../graph/graph';
import type { Route } from '../../graph/paths/routes';
import { clearFilter, setFilter, setPreview } from '../../state/actions';
import { selectResult } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { Button } from '../../ui/Button';
import { useWords } from '../use-words';
import { focusResult } from './focus-result';
import type { PathProps } from './path-props';
import styles from './questions.module.css';
import { WaySteps } from './WaySteps';
import { answerOfWay, waysOf } from './ways';

/** How many ways are shown at first, and how many more at a time. */
const FEW = 3;

/** Ways, the shortest first: the chosen one is told step by step, the one pointed at is lit on the map. */
export function WayList({ question, onChange }: PathProps) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const [count, setCount] = useState(Math.max(FEW, question.way + 1));
  const { ways, hasMore } = waysOf(graph, question, count);
  return (
    <>
      <ol className={styles.ways}>
        {ways.map((way, index) => (
          <li
            key={way.map(({ node }) => node).join(' ')}
            onBlur={() => setPreview(null)}
            onFocus={() => setPreview(answerOfWay(way))}
            onPointerEnter={() => setPreview(answerOfWay(way))}
            onPointerLeave={() => setPreview(null)}
          >
            <WayTitle
              isChosen={index === question.way}
              onChoose={() => onChange({ way: index })}
              place={index + 1}
              way={way}
            />
            {index === question.way && (
              <>
                <LeftOut way={way} />
                <WaySteps
                  onSkip={(id) => {
                    focusResult();
                    onChange({ without: [...question.without, id] });
                  }}
                  way={way}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {hasMore && <Button onClick={() => setCount(count + FEW)}>{words.questions.paths.more}</Button>}
    </>
  );
}

type TitleProps = Readonly<{ way: Route; place: number; isChosen: boolean; onChoose: () => void }>;

/** How long a way is and through whom it leads. */
function WayTitle({ way, place, isChosen, onChoose }: TitleProps) {
  const { words, language, nameOf } = useWords();
  const text = words.questions.paths;
  const between = way.slice(1, -1).map(({ node }) => nameOf(node));
  return (
    <button aria-expanded={isChosen} className={styles.way} onClick={onChoose} type="button">
      <strong>{text.way(formatNumber(place, language), words.map.steps(way.length - 1))}</strong>{' '}
      <span className={styles.quiet}>{between.length > 0 ? text.through(between.join(' – ')) : text.direct}</span>
    </button>
  );
}

/** Says that the filter hides a part of the way, and shows it. */
function LeftOut({ way }: Readonly<{ way: Route }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const result = useAtlas(selectResult);
  const hidden = way.filter(({ node }) => !result.nodes.has(node) && !result.neighbours.has(node));
  if (hidden.length === 0) return null;
  const show = () => {
    focusResult();
    clearFilter();
    if (hidden.some(({ node }) => isContextKind(graph, graph.nodes.get(node)?.kind ?? '')))
      setFilter({ context: true });
  };
  return (
    <p className={styles.note}>
      {words.questions.paths.leftOut} <Button onClick={show}>{words.filters.clear}</Button>
    </p>
  );
}
