import { CircleHelp, Info, List, SlidersHorizontal } from 'lucide';
import { ask, showSheet } from '../state/actions';
import { selectLanguage, selectSheet } from '../state/selectors';
import { useAtlas } from '../state/store';
import { MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import styles from './app.module.css';

const SHEETS = [
  { id: 'filters', icon: SlidersHorizontal },
  { id: 'inspector', icon: Info },
  { id: 'list', icon: List },
] as const;

/** On a small screen: what may be laid over the map, one tap each. */
export function SheetBar() {
  const language = useAtlas(selectLanguage);
  const words = MESSAGES[language].shell;
  const open = useAtlas(selectSheet);
  const isScenes = useAtlas((state) => state.view.stage === 'scenes');
  const embed = useAtlas((state) => state.view.embed);
  const sheets = SHEETS.filter(({ id }) => embed === null || embed.panels.includes(id));
  if (sheets.length === 0) return null;
  return (
    <nav aria-label={words.views} className={styles.sheetBar}>
      {sheets.map(({ id, icon }) => (
        <Button
          aria-controls={id}
          aria-expanded={open === id}
          icon={icon}
          key={id}
          onClick={() => showSheet(open === id ? null : id)}
        >
          {id === 'inspector' && isScenes ? MESSAGES[language].stage.title : words.sheet[id]}
        </Button>
      ))}
      {embed === null && (
        <Button icon={CircleHelp} onClick={() => ask({ kind: 'menu' })}>
          {MESSAGES[language].questions.title}
        </Button>
      )}
    </nav>
  );
}
