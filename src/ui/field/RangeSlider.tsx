import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import styles from './range-slider.module.css';

/** A bar of the histogram behind the slider: numbers from `low` to `high`, all of them and those kept. */
type Bar = Readonly<{ low: number; high: number; all: number; kept: number }>;

type Props = Readonly<{
  label: string;
  /** Names of the two thumbs. */
  thumbs: readonly [low: string, high: string];
  /** The bars in order, of one width and without gaps. */
  bars: readonly [Bar, ...Bar[]];
  /** What the numbers are multiples of. */
  step?: number;
  /** Says the histogram in words. */
  description: string;
  value: readonly [low: number, high: number];
  onChange: (value: readonly [low: number, high: number]) => void;
}>;

const HEIGHT = 40;

/** Two thumbs over a histogram: pale bars are all, dark ones what is kept and within the range. */
export function RangeSlider({ label, thumbs, bars, step = 1, description, value, onChange }: Props) {
  const [lowest, highest] = [bars[0].low, (bars.at(-1) ?? bars[0]).high];
  const tallest = bars.reduce((most, { all }) => Math.max(most, all), 1);
  // The thumb of a number stands in the middle of its step.
  const inset = `${50 / ((highest - lowest) / step + 1)}%`;
  const isWithin = ({ low, high }: Bar) => high >= value[0] && low <= value[1];
  return (
    <div className={styles.range}>
      <svg
        aria-label={description}
        className={styles.chart}
        preserveAspectRatio="none"
        role="img"
        viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`}
      >
        {bars.map((bar, index) => (
          <g key={bar.low}>
            <Column className={styles.all} height={(bar.all / tallest) * HEIGHT} left={index * 10} />
            {isWithin(bar) && (
              <Column className={styles.kept} height={(bar.kept / tallest) * HEIGHT} left={index * 10} />
            )}
          </g>
        ))}
      </svg>
      <Slider
        aria-label={label}
        formatOptions={{ useGrouping: false, maximumFractionDigits: 4 }}
        maxValue={highest}
        minValue={lowest}
        step={step}
        onChange={([low = lowest, high = highest]) => onChange([low, high])}
        value={[...value]}
      >
        <SliderTrack className={styles.track ?? ''} style={{ marginInline: inset }}>
          {thumbs.map((name, index) => (
            <SliderThumb aria-label={name} className={styles.thumb ?? ''} index={index} key={name} />
          ))}
        </SliderTrack>
      </Slider>
    </div>
  );
}

function Column({
  left,
  height,
  className,
}: Readonly<{ left: number; height: number; className: string | undefined }>) {
  return <rect className={className} height={height} width={8} x={left + 1} y={HEIGHT - height} />;
}
