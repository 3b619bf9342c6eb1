import { selectSupposed } from '../../state/select/answer-selectors';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectMemberships, selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { wordFor } from '../../text/local-text';
import { MESSAGES } from '../../text/messages';
import { wordsOf } from '../../text/words-of';
import { Icon } from '../../ui/Icon';
import { anchorMembers } from '../ground/anchors';
import { shapePath } from '../look/node-shapes';
import { iconOf, symbolOf } from '../look/symbols';
import styles from './legend.module.css';
import { heightSteps } from './legend-items';

/** What the height of the ground says. */
export function Heights() {
  const messages = MESSAGES[useAtlas(selectLanguage)];
  const steps = heightSteps(
    useAtlas((state) => state.graph),
    messages,
  );
  const hasSummits = useAtlas((state) => anchorMembers(state.graph, selectMemberships(state)).size > 0);
  const words = messages.legend;
  return (
    <div className={styles.part}>
      <h3>{hasSummits ? words.belonging : words.heights}</h3>
      <ul>
        {steps.map((step, index) => (
          <li key={step}>
            <span className={styles.tint} data-step={index + 1} />
            {step}
          </li>
        ))}
        <li>
          <span className={`${styles.tint} ${styles.inferredTint}`} />
          {words.inferredHeight}
        </li>
        {hasSummits && (
          <li>
            <svg aria-hidden="true" className={styles.summit} viewBox="0 0 28 14">
              <path d="M9 12 14 3l5 9z" />
            </svg>
            {words.summit}
          </li>
        )}
      </ul>
    </div>
  );
}

/** The signs of the kinds in view. */
export function Kinds() {
  const graph = useAtlas((state) => state.graph);
  const messages = wordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const nodes = useAtlas((state) => selectResult(state).nodes);
  const shown = new Set([...nodes].map((id) => graph.nodes.get(id)?.kind));
  return (
    <div className={styles.part}>
      <h3>{messages.legend.kinds}</h3>
      <ul className={styles.pairs}>
        {graph.vocabulary.kinds
          .filter(({ id }) => shown.has(id))
          .map((kind) => (
            <li key={kind.id}>
              <Sign {...symbolOf(kind)} />
              {wordFor(messages.kind, kind.id)}
            </li>
          ))}
      </ul>
    </div>
  );
}

const SIGN = 22;
/** How large an icon of 24 is in its sign. */
const ICON_SCALE = 0.5;

/** A kind as the map has it: its shape with its icon. */
function Sign({ shape, icon }: ReturnType<typeof symbolOf>) {
  return (
    <svg aria-hidden="true" className={styles.sign} viewBox={`${-SIGN / 2} ${-SIGN / 2} ${SIGN} ${SIGN}`}>
      <path d={shapePath(shape, SIGN - 2)} />
      <g transform={`scale(${ICON_SCALE}) translate(-12 -12)`}>
        <Icon icon={iconOf(icon)} size={24} />
      </g>
    </svg>
  );
}

/** What the ways of drawing a line say. */
export function Lines() {
  const words = MESSAGES[useAtlas(selectLanguage)].legend;
  const isSupposed = useAtlas((state) => selectSupposed(state).length > 0);
  return (
    <div className={styles.part}>
      <h3>{words.lines}</h3>
      <ul>
        <li>
          <span className={styles.line} />
          {words.statedLine}
        </li>
        <li>
          <span className={`${styles.line} ${styles.inferredLine}`} />
          {words.inferredLine}
        </li>
        <li>
          <span className={`${styles.line} ${styles.contextLine}`} />
          {words.contextLine}
        </li>
        <li>
          <span className={`${styles.line} ${styles.weakLine}`} />
          {words.weakLine}
        </li>
        {isSupposed && (
          <li>
            <span className={`${styles.line} ${styles.supposedLine}`} />
            {words.supposedLine}
          </li>
        )}
      </ul>
    </div>
  );
}
