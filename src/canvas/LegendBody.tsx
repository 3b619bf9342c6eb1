import { useEffect } from 'react';
import { COLOUR_BY, SIZE_BY, type SizeBy } from '../graph/colour-scale';
import { colourBy, setHighlight, sizeBy } from '../state/actions';
import { selectColourScale, selectLanguage, selectResult } from '../state/selectors';
import { useAtlas } from '../state/store';
import { formatNumber } from '../text/format';
import { localText, MESSAGES, wordFor } from '../text/messages';
import { Icon } from '../ui/Icon';
import { Select } from '../ui/Select';
import { diameterOf } from './elements';
import styles from './legend.module.css';
import { isChosen, toggleClass } from './legend-choice';
import { legendItems } from './legend-items';
import { symbolOf } from './symbols';
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
      <Choice label={words.colour} onChoose={colourBy} options={COLOUR_BY} value={colour} words={words.colours} />
      <Colours />
      <Choice label={words.size} onChoose={sizeBy} options={SIZE_BY} value={size} words={words.sizes} />
      {size !== 'even' && <Sizes by={size} />}
      {hasGround && <Heights />}
      <Kinds />
      <Lines />
    </div>
  );
}

type ChoiceProps<T extends string> = Readonly<{
  label: string;
  value: T;
  options: readonly T[];
  words: Readonly<Record<T, string>>;
  onChoose: (value: T) => void;
}>;

function Choice<T extends string>({ label, value, options, words, onChoose }: ChoiceProps<T>) {
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <Select
        label={label}
        onChange={onChoose}
        options={options.map((option) => ({ value: option, label: words[option] }))}
        value={value}
      />
    </div>
  );
}

/** The colours of what is in view. */
function Colours() {
  const language = useAtlas(selectLanguage);
  const words = MESSAGES[language];
  const scale = useAtlas(selectColourScale);
  const view = useAtlas((state) => state.view);
  const nodes = useAtlas((state) => selectResult(state).nodes);
  const nameOf = useName();
  const items = legendItems(scale, nodes, usePalette(), { words, nameOf }).filter(
    ({ item, shown }) => shown.length > 0 || isChosen(view, scale, item),
  );
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
      <p className={styles.hint}>{words.legend.toggle}</p>
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

function Sizes({ by }: Readonly<{ by: Exclude<SizeBy, 'even'> }>) {
  const language = useAtlas(selectLanguage);
  return (
    <ul className={styles.sizes}>
      {EXAMPLES[by].map((count) => {
        const diameter = SAMPLE_SCALE * diameterOf({ kind: 'cluster', [by]: count }, by, count);
        return (
          <li key={count}>
            <svg aria-hidden="true" height={diameter} viewBox={`0 0 ${diameter} ${diameter}`} width={diameter}>
              <circle cx={diameter / 2} cy={diameter / 2} fill="currentColor" r={diameter / 2} />
            </svg>
            {formatNumber(count, language)}
          </li>
        );
      })}
    </ul>
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
  const messages = MESSAGES[useAtlas(selectLanguage)];
  const graph = useAtlas((state) => state.graph);
  const nodes = useAtlas((state) => selectResult(state).nodes);
  const shown = new Set([...nodes].map((id) => graph.nodes.get(id)?.kind));
  return (
    <>
      <h3>{messages.legend.kinds}</h3>
      <ul className={styles.pairs}>
        {graph.vocabulary.kinds
          .filter(({ id }) => shown.has(id))
          .map(({ id }) => (
            <li key={id}>
              <Icon icon={symbolOf(id).icon} />
              {wordFor(messages.kind, id)}
            </li>
          ))}
      </ul>
    </>
  );
}

function Lines() {
  const words = MESSAGES[useAtlas(selectLanguage)].legend;
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
      </ul>
    </>
  );
}
