import type { View } from '../link/view';
import { memo } from '../memo';
import { type State, useAtlas } from '../store';

const withView = memo(
  (state: State, view: View): State => ({
    ...state,
    view,
    // What is drawn waits for no glide.
    session: { ...state.session, device: { ...state.session.device, reducedMotion: true } },
  }),
);

/** The state as the map shows it: with the view that is being drawn, else with the reader's. */
export const mapStateOf = (state: State): State => (state.session.drawn ? withView(state, state.session.drawn) : state);

/** The same as it is now. */
export const mapState = (): State => mapStateOf(useAtlas.getState());

/** What a selector answers of it. */
export const useMapState = <T>(select: (state: State) => T): T => useAtlas((state) => select(mapStateOf(state)));
