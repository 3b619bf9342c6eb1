import { type Ask, type AskKind, newAsk } from '../link/ask-parts';
import { useAtlas } from '../store';
import { ask, askForMatrix, askForWays, supposeWithout } from './ask-actions';

/** The kinds of question that begin with what is selected; others begin empty. */
const OF_SELECTION: Readonly<Partial<Record<AskKind, () => void>>> = {
  paths: askForWays,
  matrix: askForMatrix,
  scenario: () => supposeWithout({ without: useAtlas.getState().view.selection }),
};

/** Begins a question of a kind. */
export function begin(kind: AskKind): void {
  (OF_SELECTION[kind] ?? (() => ask(newAsk(kind) as Ask)))();
}
