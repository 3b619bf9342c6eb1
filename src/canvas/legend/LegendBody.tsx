import { useEffect, useMemo } from 'react';
import { coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import { setHighlight } from '../../state/act/session-actions';
import { colourBy, sizeBy } from '../../state/act/view-actions';
import {
  selectColour,
  selectColourScale,
  selectColumns,
  selectLanguage,
  selectResult,
  selectScores,
  selectSize,
  selectSupposed,
} from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { formatNumber, formatScore } from '../../text/format';
import { documentWords } from '../../text/later-words';
import { MESSAGES, wordFor } from '../../text/messages';
import { namesIn } from '../../text/names';
import { wordsOf } from '../../text/words';
import { Icon } from '../../ui/Icon';
import { diameterOf, mostOf, sizingOf } from '../core/elements';
import { iconOf, symbolOf } from '../look/symbols';
import { usePalette } from '../look/use-palette';
import { LegendChoice } from './LegendChoice';
import styles from './legend.module.css';
import { isChosen, toggleClass } from './legend-choice';
import { colourChoiceName, legendItems, sizeChoiceName } from './legend-items';
import { MeasureNote } from './MeasureNote';

/** The legend, made from what is in view: each colour counts its actors, filters them and lights them. */
export function LegendBody() {
  const graph = useAtlas((state) => state.graph);
  const words = wordsOf(useAtlas(selectLanguage), graph.vocabulary);
  const colour = useAtlas(selectColour);
  const size = useAtlas(selectSize);
  const hasGround = useAtlas((state) => state.view.arrangement === 'uplands');
  useEffect(() => () => setHighlight(null), []);
  return (
    <div className={styles.body}>
      <LegendChoice
        label={words.legend.colour}
        onChoose={colourBy}
        options={coloursOf(graph).map((id) => ({ value: id, label: colourChoiceName(id, graph, words) }))}
        value={colour}
      />
      {colour === 'measure' && <MeasureNote />}
      <Colours />
      <LegendChoice
        label={words.legend.size}
        onChoose={sizeBy}
        options={sizesOf(graph).map((id) => ({ value: id, label: sizeChoiceName(id, graph, words) }))}
        value={size}
      />
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
  const graph = useAtlas((state) => state.graph);
  const words = wordsOf(language, graph.vocabulary);
  const scale = useAtlas(selectColourScale);
  const view = useAtlas((state) => state.view);
  const { nodes, neighbours } = useAtlas(selectResult);
  // A measure leaves neighbours out, and they are drawn hollow: so they are counted there.
  const inView = useMemo(
    () => (scale.by === 'measure' ? new Set([...nodes, ...neighbours]) : nodes),
    [scale, nodes, neighbours],
  );
  const nameOf = namesIn(graph, useAtlas(selectLanguage));
  const items = legendItems(scale, inView, usePalette(), { graph, words, nameOf })
    // What a measure says of actors that are not shown is nothing to select.
    .map((each) => (scale.by === 'measure' ? { ...each, item: { ...each.item, ids: each.shown } } : each))
    .filter(({ item, shown }) => shown.length > 0 || isChosen(view, scale, item, graph));
  return (
    <>
      <ul className={styles.colours}>
        {items.map(({ item, label, colour, shown }) => (
          <li key={item.id}>
            <button
              aria-pressed={isChosen(view, scale, item, graph)}
              onBlur={() => setHighlight(null)}
              onClick={() => toggleClass(view, scale, item, graph)}
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

const SAMPLE_SCALE = 0.6;

/** Round whole numbers that show how size grows, up to about the most that anyone has. */
const examplesUpTo = (most: number) => {
  const round = [(most * 0.12).toPrecision(1), (most * 0.4).toPrecision(1), (most * 0.9).toPrecision(2)];
  return [...new Set(round.map((text) => Math.ceil(Number(text))))];
};

function Sizes({ by }: Readonly<{ by: string }>) {
  const language = useAtlas(selectLanguage);
  const graph = useAtlas((state) => state.graph);
  const columns = useAtlas(selectColumns);
  const { most, perRoot } = sizingOf(by, graph, columns, null);
  return (
    <ul className={styles.sizes}>
      {examplesUpTo(most).map((count) => (
        <Sample diameter={diameterOf(count, undefined, perRoot)} key={count}>
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
  const graph = useAtlas((state) => state.graph);
  const columns = useAtlas(selectColumns);
  if (!scores) return null;
  const { perRoot } = sizingOf('measure', graph, columns, scores);
  const values = [...new Set(scores.values())].sort((a, b) => a - b);
  const most = mostOf(scores);
  const examples = new Set([0, Math.floor(values.length / 2), values.length - 1].flatMap((at) => values[at] ?? []));
  return (
    <ul className={styles.sizes}>
      {[...examples].map((score) => (
        <Sample diameter={diameterOf(score / most, undefined, perRoot)} key={score}>
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
  const messages = MESSAGES[useAtlas(selectLanguage)];
  const isGraded = useAtlas((state) => state.graph.domain.isGraded);
  const words = messages.legend;
  // Only where some belong more to a group than others is there who anchors it.
  const { steps } = isGraded ? words : documentWords(messages).general;
  return (
    <>
      <h3>{words.heights}</h3>
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
