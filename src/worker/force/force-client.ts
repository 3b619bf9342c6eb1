import type { Position } from '../../graph/model';
import { workerAnswer } from '../start-worker';
import workerAddress from './force.worker?worker&url';
import type { ForceTask } from './force-layout';

type Positions = ReadonlyMap<string, Position>;

/** Computes a force layout off the main thread; rejects where the worker does not start, fails or never answers. */
export const computeForce = (task: ForceTask): Promise<Positions> =>
  workerAnswer<Positions, Positions>(workerAddress, task, (done) => done);
