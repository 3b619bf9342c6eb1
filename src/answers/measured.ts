import type { MeasureId } from '../graph/measures/node-measures';
import type { Result, Size } from '../graph/measures/result';

/** A measurement as it stands: under way, not begun as it takes long, stopped by the reader, failed, or done. */
export type MeasurementState =
  | Readonly<{ is: 'running'; share: number }>
  | Readonly<{ is: 'costly' | 'stopped' | 'failed' }>
  | Readonly<{ is: 'done'; id: MeasureId; result: Result }>;

/** How far a measurement is, and of how large a network; that is null until it is known. */
export type Measured = Readonly<{ state: MeasurementState; size: Size | null }>;
