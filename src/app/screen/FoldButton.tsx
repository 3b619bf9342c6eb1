import { Info, SlidersHorizontal } from 'lucide';
import { activeCriteria } from '../../graph/filter/filter';
import { toggleFilters, toggleInspector } from '../../state/act/sheet-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectFilter } from '../../state/select/result-selectors';
import { useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../app.module.css';

const PANELS = {
  filters: { icon: SlidersHorizontal, toggle: toggleFilters },
  inspector: { icon: Info, toggle: toggleInspector },
} as const;

type Props = Readonly<{ panel: keyof typeof PANELS; title: string; isFolded: boolean }>;

/** The head of a panel beside the map, which folds it away; then it is the spine that is left, and unfolds it. */
export function FoldButton({ panel, title, isFolded }: Props) {
  const { icon, toggle } = PANELS[panel];
  return (
    <Button
      aria-controls={`${panel}-body`}
      aria-expanded={!isFolded}
      className={styles.fold}
      icon={icon}
      onClick={toggle}
    >
      <span>{title}</span>
      {panel === 'filters' && <ConditionCount />}
    </Button>
  );
}

/** How many conditions the filter has; nothing where it has none. */
export function ConditionCount() {
  const { conditions } = FIRST_MESSAGES[useAtlas(selectLanguage)].shell;
  const count = useAtlas((state) => activeCriteria(state.graph, selectFilter(state)).length);
  if (count === 0) return null;
  return (
    <b className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden"> {conditions(count)}</span>
    </b>
  );
}
