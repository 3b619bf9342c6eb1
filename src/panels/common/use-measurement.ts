import { useEffect, useState } from 'react';
import type { Measured, MeasurementState } from '../../answers/measured';
import { DEFAULT_PARAMETERS } from '../../graph/measures/measures';
import type { MeasureId } from '../../graph/measures/node-measures';
import type { Size } from '../../graph/measures/result';
import { setTaken } from '../../state/act/session-actions';
import type { AskFor } from '../../state/link/ask-parts';
import { selectResult } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { type MeasureNews, measure } from '../../worker/measure/measure-client';

export type Measurement = Measured &
  Readonly<{
    stop: () => void;
    /** Computes it however long it takes. */
    start: () => void;
  }>;

/** What takes more steps than these, about a minute, is begun only when the reader says so. */
const MOST_STEPS = 2e8;

type Question = Pick<AskFor<'measures'>, 'attribute' | 'context'> & Readonly<{ id: MeasureId }>;

/** Measures what is shown, anew whenever that or the question changes; what is under way then is ended. */
export function useMeasurement({ id, attribute, context }: Question): Measurement {
  const graph = useAtlas((state) => state.graph);
  const part = useAtlas(selectResult);
  const [state, setState] = useState<MeasurementState>({ is: 'running', share: 0 });
  const [size, setSize] = useState<Size | null>(null);
  const [stop, setStop] = useState<() => void>(() => () => undefined);
  const [begun, setBegun] = useState<Readonly<{ id: MeasureId }> | null>(null);
  useEffect(() => {
    setState({ is: 'running', share: 0 });
    setSize(null);
    let isCurrent = true;
    const hear = (news: MeasureNews) => {
      if (!isCurrent) return;
      if (news.kind === 'size') setSize(news.size);
      else if (news.kind === 'share') setState({ is: 'running', share: news.share });
      else if (news.kind === 'result') {
        setState({ is: 'done', id, result: news.result });
        setTaken({ id, attribute, context, part, result: news.result });
      } else setState({ is: news.kind });
    };
    const { nodes, edges } = part;
    const parameters = { ...DEFAULT_PARAMETERS, attribute };
    const mostSteps = begun?.id === id ? Number.POSITIVE_INFINITY : MOST_STEPS;
    const cancel = measure({ graph, part: { nodes, edges }, id, parameters, context, mostSteps }, hear);
    setStop(() => () => {
      cancel();
      setState({ is: 'stopped' });
    });
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [graph, part, id, attribute, context, begun]);
  return { state, size, stop, start: () => setBegun({ id }) };
}
