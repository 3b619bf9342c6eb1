import { ask, askForMatrix, askForWays, supposeWithout } from '../../state/act/ask-actions';
import { keepOnlySelected } from '../../state/act/filter-actions';
import { focusHere } from '../../state/act/focus-actions';
import { growSelection, invertSelection, selectNeighbours, selectNode } from '../../state/act/selection-actions';
import { setDialog } from '../../state/act/session-actions';
import { selectReach } from '../../state/select/selection-selectors';
import { useAtlas } from '../../state/store';
import { Button, type Look } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import styles from '../common/inspector.module.css';
import { useWords } from '../common/use-words';
import { EditButton } from './EditButton';

/** So many are in view at once: the rest is asked for seldom. */
const MOST = 3;

/** What can be done with the selected actors, one or several: what is asked for most comes first, the rest on demand. */
export function SelectionTools() {
  const { words } = useWords();
  const actions = useActions();
  const button = (look: Look, { label, run, isDisabled }: Action) => (
    // Not `disabled`: a focused button must not drop the focus when it has nothing left to do.
    <Button aria-disabled={isDisabled} key={label} look={look} onClick={run}>
      {label}
    </Button>
  );
  return (
    <fieldset aria-label={words.several.tools} className={styles.tools}>
      <EditButton />
      {actions.slice(0, MOST).map((action) => button('plain', action))}
      <Disclosure summary={words.several.moreTools}>
        <div className={styles.moreTools}>{actions.slice(MOST).map((action) => button('row', action))}</div>
      </Disclosure>
    </fieldset>
  );
}

type Action = Readonly<{ label: string; run: () => void; isDisabled?: boolean }>;

/** All actions that there are now, by how often they are of use: questions about the actors before changes of the choice. */
function useActions(): readonly Action[] {
  const { words } = useWords();
  const text = words.several;
  const isAlone = useAtlas((state) => selectReach(state).length === 0);
  const isKiosk = useAtlas((state) => state.view.stage === 'kiosk');
  const count = useAtlas((state) => state.view.selection.length);
  const question = useAtlas(({ view }) => (view.ask?.kind === 'paths' ? view.ask : null));
  const toQuestion = (end: 'from' | 'to') => () => {
    if (question) ask({ ...question, way: 0, [end]: useAtlas.getState().view.selection });
  };
  const ends = [
    { label: text.asStart, run: toQuestion('from') },
    { label: text.asEnd, run: toQuestion('to') },
  ];
  return [
    ...(question ? ends : []),
    { label: text.focus, run: focusHere },
    ...(count <= 2 ? [{ label: count === 2 ? text.waysBetween : text.waysFrom, run: askForWays }] : []),
    ...(count > 1 ? [{ label: text.matrix, run: askForMatrix }] : []),
    {
      label: count === 1 ? text.withoutOne : text.without,
      run: () => supposeWithout({ without: useAtlas.getState().view.selection }),
    },
    // A kiosk has nowhere to print or to save.
    ...(isKiosk ? [] : [{ label: words.report.title, run: () => setDialog('report') }]),
    { label: text.keep, run: keepOnlySelected },
    { label: text.neighbours, run: selectNeighbours, isDisabled: isAlone },
    { label: text.grow, run: growSelection, isDisabled: isAlone },
    { label: text.invert, run: invertSelection },
    { label: text.clear, run: () => selectNode(null) },
  ];
}
