import type { Arrangement } from '../../graph/arrangements/arrangement';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { documentWords } from '../../text/later-words';
import { MESSAGES } from '../../text/messages';
import { arrangementName } from '../../text/sentences/arrangement-name';
import { wordsOf } from '../../text/words-of';
import styles from '../canvas.module.css';

type Props = Readonly<{
  offered: readonly Arrangement[];
  /** The one that is pointed at, or has the focus. */
  shown: Arrangement | null;
  /** The id of what describes one. */
  idOf: (id: Arrangement) => string;
}>;

/** What one reads off each arrangement: under the bar of the one that is pointed at, and for screen readers of all. */
export function ArrangementHints({ offered, shown, idOf }: Props) {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  const words = wordsOf(language, graph.vocabulary);
  const ofAtlas = MESSAGES[language].map.arrangementHints;
  const hints = graph.domain.isGraded ? ofAtlas : { ...ofAtlas, ...documentWords(words).general.arrangementHints };
  return (
    <>
      {offered.map((id) => (
        <span hidden id={idOf(id)} key={id}>
          {hints[id]}
        </span>
      ))}
      {shown && (
        <p aria-hidden="true" className={styles.hint}>
          <b>{arrangementName(shown, graph, words)}:</b> {hints[shown]}
        </p>
      )}
    </>
  );
}
