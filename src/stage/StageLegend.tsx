import { Heights, Kinds, Lines } from '../canvas/legend/LegendSigns';
import { legendItems } from '../canvas/legend/legend-items';
import { usePalette } from '../canvas/look/use-palette';
import { selectColourScale } from '../state/select/colour-selectors';
import { selectLanguage } from '../state/select/preference-selectors';
import { selectResult } from '../state/select/result-selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import { namesIn } from '../text/names';
import { originTexts, sheetHead } from '../text/sentences/sheet-words';
import { wordsOf } from '../text/words-of';
import styles from './player.module.css';

/**
 * What the signs of the map mean, for the back row: no counts, no choices. Where nobody tells of it, in a kiosk, the rest of what
 * a sheet of the map says is there too, in its order, as far as there is room.
 */
export function StageLegend() {
  const messages = MESSAGES[useAtlas(selectLanguage)];
  const isKiosk = useAtlas(({ view }) => view.stage === 'kiosk');
  const document = useAtlas((state) => state.document);
  const arrangement = useAtlas((state) => state.view.arrangement);
  const sources = useAtlas((state) => state.graph.sources);
  if (!isKiosk) return <Colours />;
  const { title, subtitle, note } = sheetHead(document, arrangement, messages);
  return (
    <>
      <p className={styles.sheet}>
        <strong>{title}</strong> <em>{subtitle}</em>
        <br />
        {note}
      </p>
      <Colours />
      {arrangement === 'uplands' && (
        <div className={styles.sheet}>
          <Heights />
        </div>
      )}
      <div className={styles.sheet}>
        <Kinds />
      </div>
      <div className={styles.sheet}>
        <Lines />
      </div>
      <p className={styles.sheet}>{originTexts([...sources.values()], messages, MOST_SOURCES).join(' ')}</p>
    </>
  );
}

/** More sources than these are counted. */
const MOST_SOURCES = 2;

function Colours() {
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
