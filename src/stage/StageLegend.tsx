import { legendItems } from '../canvas/legend/legend-items';
import { usePalette } from '../canvas/look/use-palette';
import { selectColourScale, selectLanguage, selectResult } from '../state/select/selectors';
import { useAtlas } from '../state/store';
import { namesIn } from '../text/names';
import { wordsOf } from '../text/words';
import styles from './player.module.css';

/** What the colours on the stage mean, for the back row: no counts, no choices. */
export function StageLegend() {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  const words = wordsOf(language, graph.vocabulary);
  const scale = useAtlas(selectColourScale);
  const nodes = useAtlas((state) => selectResult(state).nodes);
  const nameOf = namesIn(graph, language);
  const items = legendItems(scale, nodes, usePalette(), { graph, words, nameOf }).filter(
    ({ shown }) => shown.length > 0,
  );
  return (
    <ul aria-label={words.legend.title} className={styles.legend}>
      {items.map(({ item, label, colour }) => (
        <li key={item.id}>
          <svg aria-hidden="true" height="16" viewBox="0 0 16 16" width="16">
            <circle
              cx="8"
              cy="8"
              fill={colour ?? 'none'}
              r="6.5"
              stroke={colour ?? 'currentColor'}
              strokeDasharray={colour ? undefined : '3 2'}
              strokeWidth="1.5"
            />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
