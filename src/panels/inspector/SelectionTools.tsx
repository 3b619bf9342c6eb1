import { ask, askForWays, supposeWithout } from '../../state/act/ask-actions';
import { keepOnlySelected } from '../../state/act/filter-actions';
import { focusHere } from '../../state/act/focus-actions';
import { askForMatrix } from '../../state/act/matrix-actions';
import { growSelection, invertSelection, selectNeighbours, selectNode } from '../../state/act/selection-actions';
import { setDialog } from '../../state/act/session-actions';
import { selectReach } from '../../state/select/selectors';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import styles from '../common/inspector.module.css';
import { useWords } from '../common/use-words';

/** What can be done with the selected actors, one or several. */
export function SelectionTools() {
  const { words } = useWords();
  const isAlone = useAtlas((state) => selectReach(state).length === 0);
  const isKiosk = useAtlas((state) => state.view.stage === 'kiosk');
  const count = useAtlas((state) => state.view.selection.length);
  const {
    tools,
    neighbours,
    grow,
    invert,
    keep,
    clear,
    waysFrom,
    waysBetween,
    asStart,
    asEnd,
    focus,
    without,
    matrix,
  } = words.several;
  const question = useAtlas(({ view }) => (view.ask?.kind === 'paths' ? view.ask : null));
  const toQuestion = (end: 'from' | 'to') => () => {
    if (question) ask({ ...question, way: 0, [end]: useAtlas.getState().view.selection });
  };
  const actions = [
    ...(question
      ? [
          { label: asStart, run: toQuestion('from') },
          { label: asEnd, run: toQuestion('to') },
        ]
      : []),
    { label: neighbours, run: selectNeighbours, isDisabled: isAlone },
    { label: grow, run: growSelection, isDisabled: isAlone },
    { label: invert, run: invertSelection },
    { label: focus, run: focusHere },
    { label: without, run: () => supposeWithout({ without: useAtlas.getState().view.selection }) },
    { label: keep, run: keepOnlySelected },
    ...(count > 1 ? [{ label: matrix, run: askForMatrix }] : []),
    ...(count <= 2 ? [{ label: count === 2 ? waysBetween : waysFrom, run: askForWays }] : []),
    // A kiosk has nowhere to print or to save.
    ...(isKiosk ? [] : [{ label: words.report.title, run: () => setDialog('report') }]),
    { label: clear, run: () => selectNode(null) },
  ];
  return (
    <fieldset aria-label={tools} className={styles.tools}>
      {actions.map(({ label, run, isDisabled }) => (
        // Not `disabled`: a focused button must not drop the focus when it has nothing left to do.
        <Button aria-disabled={isDisabled} key={label} onClick={run}>
          {label}
        </Button>
      ))}
    </fieldset>
  );
}
