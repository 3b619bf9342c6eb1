import { isSameMeasure, type MeasureChoice } from '../../../graph/measures/node-measures';
import { colourByMeasure, listMeasure, sizeByMeasure, unlistMeasure } from '../../../state/act/measure-actions';
import { colourBy, sizeBy } from '../../../state/act/view-actions';
import { DEFAULT_VIEW } from '../../../state/link/view';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { PLACES } from '../../../ui/places';
import { useWords } from '../../common/use-words';
import styles from './measures.module.css';

/** The list covers the answer on a small screen: the focus goes there. */
function showColumn(measure: MeasureChoice): void {
  listMeasure(measure);
  if (useAtlas.getState().session.device.narrow) {
    requestAnimationFrame(() => PLACES.list.current?.focus());
  }
}

/** Takes the numbers of a measure over to the map's colours, its sizes or the list; pressed again, gives that up. */
export function UseMeasure({ measure }: Readonly<{ measure: MeasureChoice }>) {
  const text = useWords().words.questions.measures.use;
  const isInUse = useAtlas((state) => isSameMeasure(state.view.measure, measure));
  const colour = useAtlas((state) => state.view.colour);
  const size = useAtlas((state) => state.view.size);
  const hasColumn = useAtlas((state) => state.view.measureColumn);
  const uses = [
    {
      label: text.colour,
      isOn: isInUse && colour === 'measure',
      start: colourByMeasure,
      stop: () => colourBy(DEFAULT_VIEW.colour),
    },
    {
      label: text.size,
      isOn: isInUse && size === 'measure',
      start: sizeByMeasure,
      stop: () => sizeBy(DEFAULT_VIEW.size),
    },
    { label: text.column, isOn: isInUse && hasColumn, start: showColumn, stop: unlistMeasure },
  ];
  return (
    <fieldset className={styles.use}>
      <legend className="visually-hidden">{text.title}</legend>
      {uses.map(({ label, isOn, start, stop }) => (
        <Button aria-pressed={isOn} key={label} look="plain" onClick={() => (isOn ? stop() : start(measure))}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
