import { useMemo } from 'react';
import { type Range, rangeIn } from '../../graph/filter/criteria';
import { type Bar, histogram, precisionOf } from '../../graph/filter/histogram';
import { setRange } from '../../state/act/filter-actions';
import { selectDistribution } from '../../state/select/count-selectors';
import { useAtlas } from '../../state/store';
import { formatNumber } from '../../text/format';
import { wordFor } from '../../text/local-text';
import { facetName } from '../../text/sentences/facet-words';
import { attributeNames } from '../../text/vocabulary-words';
import { Checkbox } from '../../ui/field/Checkbox';
import { NumberInput } from '../../ui/field/NumberInput';
import { RangeSlider } from '../../ui/field/RangeSlider';
import { useLater } from '../common/use-later';
import { useWords } from '../common/use-words';
import { FacetGroup } from './FacetGroup';
import styles from './filters.module.css';

/** A range of numbers over the histogram of what the map is about; those without a value are counted and can be kept. */
export function RangeFacet({ facet, isOpen }: Readonly<{ facet: string; isOpen?: boolean }>) {
  const { words } = useWords();
  const range = useAtlas((state) => rangeIn(state.view, facet));
  const spread = useLater(useMemo(() => selectDistribution(facet), [facet]));
  const {
    bars: [first, ...rest],
    step,
  } = useMemo(() => ({ bars: histogram(spread), step: precisionOf(spread) }), [spread]);
  return (
    <FacetGroup chosen={range ? 1 : 0} isOpen={isOpen} name={facetName(facet, words)}>
      {first && <Bounds bars={[first, ...rest]} facet={facet} range={range} step={step} />}
      <Missing count={spread.missing} facet={facet} range={range} />
    </FacetGroup>
  );
}

type Props = Readonly<{ facet: string; range: Range | null }>;

/** A thumb at the end of the histogram is no bound; with no bound left everything is chosen. */
function Bounds({ facet, range, bars, step }: Props & Readonly<{ bars: readonly [Bar, ...Bar[]]; step: number }>) {
  const { words, language } = useWords();
  const { lowest, highest, chart } = words.filters;
  const [low, high] = [bars[0].low, (bars.at(-1) ?? bars[0]).high];
  const within = (bound: number) => Math.min(high, Math.max(low, bound));
  // A range may reach beyond the bars: the fields say so, the thumbs stop at the ends.
  const [from, to] = [range?.min ?? low, range?.max ?? high];
  const value = [within(from), within(to)] as const;
  const name = facetName(facet, words);
  const kind = useAtlas((state) => state.graph.vocabulary.kinds.find(({ rank }) => rank === 'subject')?.id);
  const subjects = (kind === undefined ? words.list.actors : wordFor(words.kinds, kind)).toLocaleLowerCase(language);
  const choose = ([min, max]: readonly [number, number]) => {
    const bounds = { ...(min === low ? {} : { min }), ...(max === high ? {} : { max }) };
    const isOpenRange = min === low && max === high;
    setRange(facet, isOpenRange ? null : { ...bounds, missing: range?.missing ?? false });
  };
  const described = bars.filter(({ all }) => all > 0).map((bar) => `${spanText(bar)}: ${bar.kept}`);
  const bounds = { highest: Math.max(high, to), lowest: Math.min(low, from), isWhole: step === 1 };
  return (
    <>
      <RangeSlider
        bars={bars}
        description={chart(name, subjects, described.join(', '))}
        label={name}
        onChange={choose}
        step={step}
        thumbs={[lowest(name), highest(name)]}
        value={value}
      />
      <p className={styles.bounds}>
        {words.filters.from}
        <NumberInput
          {...bounds}
          label={lowest(name)}
          onChange={(min) => choose([min, Math.max(min, to)])}
          value={from}
        />
        {words.filters.to}
        <NumberInput
          {...bounds}
          label={highest(name)}
          onChange={(max) => choose([Math.min(max, from), max])}
          value={to}
        />
      </p>
    </>
  );
}

const spanText = ({ low, high }: Bar) => (low === high ? String(low) : `${low}–${high}`);

function Missing({ facet, range, count }: Props & Readonly<{ count: number }>) {
  const { words, language } = useWords();
  const isKept = range === null || range.missing;
  const toggle = () => {
    const next: Range = { ...range, missing: !isKept };
    setRange(facet, next.missing && next.min === undefined && next.max === undefined ? null : next);
  };
  return (
    <Checkbox count={count} countText={formatNumber(count, language)} isChecked={isKept} onToggle={toggle}>
      {attributeNames(facet, words).none}
    </Checkbox>
  );
}
