import { useEffect, useMemo } from 'react';
import { COLOUR_BY, SIZE_BY } from '../graph/colour-scale';
import { colourBy, setHighlight, sizeBy } from '../state/actions';
import {
  selectColourScale,
  selectLanguage,
  selectResult,
  selectScores,
  selectSupposed,
  selectVocabulary,
} from '../state/selectors';
import { useAtlas } from '../state/store';
import { formatNumber, formatScore } from '../text/format';
import { localText, MESSAGES, wordFor } from '../text/messages';
import { wordsOf } from '../text/words';
import { Icon } from '../ui/Icon';
import { diameterOf, mostOf } from './elements';
import { LegendChoice } from './LegendChoice';
import styles from './legend.module.css';
import { isChosen, toggleClass } from './legend-choice';
import { legendItems } from './legend-items';
import { MeasureNote } from './MeasureNote';
import { iconOf, symbolOf } from './symbols';
import { usePalette } from './use-palette';

/** The legend, made from what is in view: each colour counts its actors, filters them and lights them. */
export function LegendBody() {
  const words = MESSAGES[useAtlas(selectLanguage)].legend;
  const colour = useAtlas((state) => state.view.colour);
  const size = useAtlas((state) => state.view.size);
  const hasGround = useAtlas((state) => state.view.arrangement === 'uplands');
  useEffect(() => () => setHighlight(null), []);
  return (
    <div className={styles.body}>
      <LegendChoice label={words.colour} onChoose={colourBy} options={COLOUR_BY} value={colour} words={words.colours} />
      {colour === 'measure' && <MeasureNote />}
      <Colours />
      <LegendChoice label={words.size} onChoose={sizeBy} options={SIZE_BY} value={size} words={words.sizes} />
      {size === 'measure' && colour !== 'measure' && <MeasureNote />}
      {size === 'measure' ? <MeasureSizes /> : size !== 'even' && <Sizes by={size} />}
      {hasGround && <Heights />}
      <Kinds />
      <Lines />
    </div>
  );
}

/** The colours of what is in view. */
function Colours() {
  const language = useAtlas(selectLanguage);
  const words = wordsOf(language, useAtlas(selectVocabulary));
  const scale = useAtlas(selectColourScale);
  const view = useAtlas((state) => state.view);
  const { nodes, neighbours } = useAtlas(selectResult);
  // A measure leaves neighbours out, and they are drawn hollow: so they are counted there.
  const inView = useMemo(
    () => (scale.by === 'measure' ? new Set([...nodes, ...neighbours]) : nodes),
    [scale, nodes, neighbours],
  );
  const nameOf = useName();
  const items = legendItems(scale, inView, usePalette(), { words, nameOf })
    // What a measure says of actors that are not shown is nothing to select.
    .map((each) => (scale.by === 'measure' ? { ...each, item: { ...each.item, ids: each.shown } } : each))
    .filter(({ item, shown }) => shown.length > 0 || isChosen(view, scale, item));
  return (
    <>
      <ul className={styles.colours}>
        {items.map(({ item, label, colour, shown }) => (
          <li key={item.id}>
            <button
              aria-pressed={isChosen(view, scale, item)}
              onBlur={() => setHighlight(null)}
              onClick={() => toggleClass(view, scale, item)}
              onFocus={() => setHighlight(shown)}
              onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setHighlight(shown)}
              onPointerLeave={() => setHighlight(null)}
              type="button"
            >
              <Swatch colour={colour} />
              <span>{label}</span>
              <span className={styles.count}>{formatNumber(shown.length, language)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{scale.by === 'measure' ? words.legend.select : words.legend.toggle}</p>
    </>
  );
}

function useName(): (id: string) => string {
  const graph = useAtlas((state) => state.graph);
  const language = useAtlas(selectLanguage);
  return (id) => {
    const name = graph.nodes.get(id)?.name;
    return name ? localText(name, language) : id;
  };
}

/** A colour as the map has it; what has no value is hollow and dashed. */
function Swatch({ colour }: Readonly<{ colour: string | undefined }>) {
  return (
    <svg aria-hidden="true" className={styles.swatch} viewBox="0 0 16 16">
      {colour ? (
        <circle cx={8} cy={8} fill={colour} r={7} stroke="currentColor" strokeOpacity={0.4} />
      ) : (
        <circle cx={8} cy={8} fill="none" r={6.5} stroke="currentColor" strokeDasharray="3 2.2" strokeWidth={1.5} />
      )}
    </svg>
  );
}

/** Numbers that show how size grows. */
const EXAMPLES = { members: [20, 70, 160], companies: [20, 70, 150], degree: [3, 10, 24] } as const;
const SAMPLE_SCALE = 0.6;

function Sizes({ by }: Readonly<{ by: keyof typeof EXAMPLES }>) {
  const language = useAtlas(selectLanguage);
  return (
    <ul className={styles.sizes}>
      {EXAMPLES[by].map((count) => (
        <Sample diameter={diameterOf({ [by]: count }, undefined, by, count)} key={count}>
          {formatNumber(count, language)}
        </Sample>
      ))}
    </ul>
  );
}

/** The least, a middle and the most that anyone has. */
function MeasureSizes() {
  const language = useAtlas(selectLanguage);
  const scores = useAtlas(selectScores);
  if (!scores) return null;
  const values = [...new Set(scores.values())].sort((a, b) => a - b);
  const most = mostOf(scores);
  const examples = new Set([0, Math.floor(values.length / 2), values.length - 1].flatMap((at) => values[at] ?? []));
  return (
    <ul className={styles.sizes}>
      {[...examples].map((score) => (
        <Sample diameter={diameterOf({}, undefined, 'measure', score / most)} key={score}>
          {formatScore(score, language)}
        </Sample>
      ))}
    </ul>
  );
}

function Sample({ diameter, children }: Readonly<{ diameter: number; children: string }>) {
  const side = SAMPLE_SCALE * diameter;
  return (
    <li>
      <svg aria-hidden="true" height={side} viewBox={`0 0 ${side} ${side}`} width={side}>
        <circle cx={side / 2} cy={side / 2} fill="currentColor" r={side / 2} />
      </svg>
      {children}
    </li>
  );
}

/** What the height of the ground says. */
function Heights() {
  const words = MESSAGES[useAtlas(selectLanguage)].legend;
  return (
    <>
      <h3>{words.heights}</h3>
      <ul>
        {words.steps.map((step, index) => (
          <li key={step}>
            <span className={styles.tint} data-step={index + 1} />
            {step}
          </li>
        ))}
        <li>
          <span className={`${styles.tint} ${styles.inferredTint}`} />
          {words.inferredHeight}
        </li>
      </ul>
    </>
  );
}

/** The signs of the kinds in view. */
function Kinds() {
  const graph = useAtlas((state) => state.graph);
  const messages = wordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const nodes = useAtlas((state) => selectResult(state).nodes);
  const shown = new Set([...nodes].map((id) => graph.nodes.get(id)?.kind));
  return (
    <>
      <h3>{messages.legend.kinds}</h3>
      <ul className={styles.pairs}>
        {graph.vocabulary.kinds
          .filter(({ id }) => shown.has(id))
          .map((kind) => (
            <li key={kind.id}>
              <Icon icon={iconOf(symbolOf(kind).icon)} />
              {wordFor(messages.kind, kind.id)}
            </li>
          ))}
      </ul>
    </>
  );
}

function Lines() {
  const words = MESSAGES[useAtlas(selectLanguage)].legend;
  const isSupposed = useAtlas((state) => selectSupposed(state).length > 0);
  return (
    <>
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
    </>
  );
}
