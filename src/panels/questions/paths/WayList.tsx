import { type ReactNode, useState } from 'react';
import { answerOfWay, FEW_WAYS, waysOf } from '../../../answers/ways';
import { throughText, wayTitle } from '../../../answers/words/way-words';
import { isContextKind } from '../../../graph/graph';
import type { Route } from '../../../graph/paths/routes';
import { clearFilter, setFilter } from '../../../state/act/filter-actions';
import { setPreview } from '../../../state/act/session-actions';
import { selectResult } from '../../../state/select/result-selectors';
import { useAtlas } from '../../../state/store';
import { backgroundKinds } from '../../../text/sentences/background-words';
import { Button } from '../../../ui/Button';
import { PLACES } from '../../../ui/places';
import { useWords } from '../../common/use-words';
import styles from '../questions.module.css';
import type { PathProps } from './path-props';

type Props = PathProps & Readonly<{ children: (way: Route) => ReactNode }>;

/** Ways, the shortest first: of the chosen one more is told, the one pointed at is lit on the map. */
export function WayList({ question, onChange, children }: Props) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const [count, setCount] = useState(Math.max(FEW_WAYS, question.way + 1));
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
                {children(way)}
              </>
            )}
          </li>
        ))}
      </ol>
      {hasMore && <Button onClick={() => setCount(count + FEW_WAYS)}>{words.questions.paths.more}</Button>}
    </>
  );
}

type TitleProps = Readonly<{ way: Route; place: number; isChosen: boolean; onChoose: () => void }>;

/** How long a way is and through whom it leads. */
function WayTitle({ way, place, isChosen, onChoose }: TitleProps) {
  const { words, nameOf } = useWords();
  return (
    <Button aria-expanded={isChosen} className={styles.way} look="row" onClick={onChoose}>
      <span>
        <strong>{wayTitle(way, place, words)}</strong>{' '}
        <span className={styles.quiet}>{throughText(way, words, nameOf)}</span>
      </span>
    </Button>
  );
}

/** Says that a part of the way is not on the map, as background or by the filter, and shows it. */
function LeftOut({ way }: Readonly<{ way: Route }>) {
  const { words } = useWords();
  const graph = useAtlas((state) => state.graph);
  const result = useAtlas(selectResult);
  const context = useAtlas((state) => state.view.context);
  const hidden = way.filter(({ node }) => !result.nodes.has(node) && !result.neighbours.has(node));
  if (hidden.length === 0) return null;
  const isBackground = ({ node }: Route[number]) => isContextKind(graph, graph.nodes.get(node)?.kind ?? '');
  const isOnlyUndrawn = !context && hidden.every(isBackground);
  const show = () => {
    PLACES.ways.current?.focus();
    if (!isOnlyUndrawn) clearFilter();
    if (hidden.some(isBackground)) setFilter({ context: true });
  };
  const { contextLeftOut, showContext } = words.inspector;
  return (
    <p className={styles.note}>
      {isOnlyUndrawn ? contextLeftOut(backgroundKinds(graph.vocabulary, words)) : words.questions.paths.leftOut}{' '}
      <Button onClick={show}>{isOnlyUndrawn ? showContext : words.filters.clear}</Button>
    </p>
  );
}
