import type { MeasureChoice } from '../../graph/measures/node-measures';
import type { View } from '../link/view';
import { type Measured, useAtlas } from '../store';
import { unfoldLegend } from './session-actions';

function setView(patch: Partial<View>): void {
  useAtlas.setState(({ view }) => ({ view: { ...view, ...patch } }));
}

/** Chooses the measure that colours, sizes and the list speak of. */
export function chooseMeasure(measure: MeasureChoice): void {
  setView({ measure });
}

/** Colours actors by a measure. */
export function colourByMeasure(measure: MeasureChoice): void {
  setView({ measure, colour: 'measure' });
  unfoldLegend();
}

/** Lets the size of actors follow a measure. */
export function sizeByMeasure(measure: MeasureChoice): void {
  setView({ measure, size: 'measure' });
  unfoldLegend();
}

/** Shows the list of actors with a column of a measure, the most first. */
export function listMeasure(measure: MeasureChoice): void {
  setView({
    measure,
    measureColumn: true,
    panel: 'list',
    rows: 'actors',
    sort: { column: 'measure', descending: true },
  });
}

/** Takes the column of the measure out of the list. */
export function unlistMeasure(): void {
  const { sort } = useAtlas.getState().view;
  setView({ measureColumn: false, sort: sort?.column === 'measure' ? null : sort });
}

/** Takes in the numbers of the measure in use, or how far they are. */
export function setMeasured(measured: Measured): void {
  tellMeasured(measured);
}

/** Has the measure in use taken anew. */
export function measureAnew(): void {
  tellMeasured(null);
}

const tellMeasured = (measured: Measured | null) =>
  useAtlas.setState(({ session }) => ({ session: { ...session, measured } }));
