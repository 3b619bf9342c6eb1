import { DEFAULT_PARAMETERS } from '../../graph/measures/measures';
import type { Part } from '../../graph/measures/network';
import { isSameMeasure, type MeasureChoice } from '../../graph/measures/node-measures';
import { scoresOf } from '../../graph/measures/scores-of';
import { isThere, tellMissing } from '../../state/act/bring';
import { measureAnew, setMeasured } from '../../state/act/measure-actions';
import { selectUsesMeasure } from '../../state/select/colour-selectors';
import { mapState, mapStateOf } from '../../state/select/map-state';
import { selectResult } from '../../state/select/result-selectors';
import { type State, useAtlas } from '../../state/store';
import { measure } from '../../worker/measure/measure-client';

/** A filter that is being dragged is let come to rest. */
const REST_MS = 120;

type Run = Readonly<{ choice: MeasureChoice; part: Part; cancel: () => void }>;

/**
 * Keeps the measure that colours, sizes or the list use computed over what is shown: anew whenever that or the measure
 * changes, in the worker; what is under way then is ended, and the former values stay until the new ones come.
 */
export function attachMeasure(): Readonly<{ destroy: () => void }> {
  let run: Run | null = null;
  const stop = () => {
    run?.cancel();
    run = null;
  };
  const follow = (state: State) => {
    if (state.session.load !== 'ready') return;
    if (!selectUsesMeasure(state)) return stop();
    const { measure: choice } = state.view;
    const part = selectResult(state);
    const isSame = run !== null && isSameMeasure(run.choice, choice);
    if (isSame && run?.part === part) return;
    stop();
    run = { choice, part, cancel: start(choice, part, isSame ? REST_MS : 0) };
    setMeasured({ is: 'running', scores: isSame ? (state.session.measured?.scores ?? null) : null });
  };
  const unsubscribe = useAtlas.subscribe((now, then) => {
    const [state, before] = [mapStateOf(now), mapStateOf(then)];
    const isAskedAnew = state.session.measured === null && before.session.measured !== null;
    if (isAskedAnew) stop();
    else if (state.view === before.view && state.graph === before.graph && state.session.load === before.session.load)
      return;
    follow(state);
  });
  follow(mapState());
  return {
    destroy: () => {
      unsubscribe();
      stop();
    },
  };
}

/** Measures after so many milliseconds; returns how to call it off. */
function start(choice: MeasureChoice, { nodes, edges }: Part, delay: number): () => void {
  let end = () => {};
  let isCurrent = true;
  const fail = () => {
    if (!isCurrent) return;
    setMeasured({ is: 'failed', scores: null });
    tellMissing('measure', async () => measureAnew());
  };
  const measureNow = () => {
    const { graph } = useAtlas.getState();
    const { id, attribute, context } = choice;
    const parameters = { ...DEFAULT_PARAMETERS, attribute };
    // Who uses a measure has asked for it, however long it takes.
    const mostSteps = Number.POSITIVE_INFINITY;
    end = measure({ graph, part: { nodes, edges }, id, parameters, context, mostSteps }, (news) => {
      if (!isCurrent) return;
      if (news.kind === 'failed') return fail();
      if (news.kind !== 'result') return;
      setMeasured({ is: 'done', scores: scoresOf(news.result) });
      isThere('measure');
    });
  };
  const timer = setTimeout(measureNow, delay);
  return () => {
    isCurrent = false;
    clearTimeout(timer);
    end();
  };
}
