import { useEffect, useState } from 'react';
import { DEFAULT_PARAMETERS, type MeasureId, type Result } from '../../graph/measures/measures';
import type { AskFor } from '../../state/ask';
import { selectResult } from '../../state/selectors';
import { useAtlas } from '../../state/store';
import { measure } from '../../worker/measure-client';

/** A measurement as it stands: under way with its share, stopped by the reader, failed, or done. */
export type MeasurementState =
  | Readonly<{ is: 'running'; share: number }>
  | Readonly<{ is: 'stopped' | 'failed' }>
  | Readonly<{ is: 'done'; id: MeasureId; result: Result }>;

type Question = Pick<AskFor<'measures'>, 'attribute' | 'context'> & Readonly<{ id: MeasureId }>;

/** Measures what is shown, anew whenever that or the question changes; what is under way then is ended. */
export function useMeasurement({
  id,
  attribute,
  context,
}: Question): Readonly<{ state: MeasurementState; stop: () => void }> {
  const graph = useAtlas((state) => state.graph);
  const part = useAtlas(selectResult);
  const [state, setState] = useState<MeasurementState>({ is: 'running', share: 0 });
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  useEffect(() => {
    let isCurrent = true;
    setState({ is: 'running', share: 0 });
    const { nodes, edges } = part;
    const parameters = { ...DEFAULT_PARAMETERS, attribute };
    const { result, cancel } = measure({ graph, part: { nodes, edges }, id, parameters, context }, (share) => {
      if (isCurrent) setState({ is: 'running', share });
    });
    result.then(
      (found) => isCurrent && setState({ is: 'done', id, result: found }),
      () => isCurrent && setState({ is: 'failed' }),
    );
    setStop(() => () => {
      cancel();
      setState({ is: 'stopped' });
    });
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [graph, part, id, attribute, context]);
  return { state, stop };
}
