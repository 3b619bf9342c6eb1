import { useEffect, useMemo } from 'react';
import { coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import { setHighlight } from '../../state/act/session-actions';
import { colourBy, sizeBy } from '../../state/act/view-actions';
import { selectColour, selectColourScale, selectScores, selectSize } from '../../state/select/colour-selectors';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectColumns, selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber, formatScore } from '../../text/format';
import { namesIn } from '../../text/names';
import { wordsOf } from '../../text/words-of';
import { Button } from '../../ui/Button';
import { diameterOf, mostOf, sizingOf } from '../core/elements';
import { usePalette } from '../look/use-palette';
import { LegendChoice } from './LegendChoice';
import { Heights, Kinds, Lines } from './LegendSigns';
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
  const columns = useAtlas(selectColumns);
  const legend = { scale, graph, columns };
  const nameOf = namesIn(graph, language);
  const items = legendItems(scale, inView, usePalette(), { graph, words, nameOf })
    // What a measure says of actors that are not shown is nothing to select.
    .map((each) => (scale.by === 'measure' ? { ...each, item: { ...each.item, ids: each.shown } } : each))
    .filter(({ item, shown }) => shown.length > 0 || isChosen(view, item, legend));
  return (
    <>
      <ul className={styles.colours}>
        {items.map(({ item, label, colour, shown }) => (
          <li key={item.id}>
            <Button
              aria-pressed={isChosen(view, item, legend)}
              look="row"
              onBlur={() => setHighlight(null)}
              onClick={() => toggleClass(view, item, legend)}
              onFocus={() => setHighlight(shown)}
              onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setHighlight(shown)}
              onPointerLeave={() => setHighlight(null)}
            >
              <Swatch colour={colour} />
              <span>{label}</span>
              <span className={styles.count}>{formatNumber(shown.length, language)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{words.legend[hintOf(scale.by)]}</p>
    </>
  );
}

/** What a click on a class of the legend does. */
const hintOf = (by: string) => (by === 'measure' ? 'select' : by === 'community' ? 'chooseNamed' : 'toggle');

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
