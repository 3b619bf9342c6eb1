import { CircleHelp, Info, List, SlidersHorizontal } from 'lucide';
import { ask } from '../../state/act/ask-actions';
import { showSheet } from '../../state/act/sheet-actions';
import { selectLanguage } from '../../state/select/preference-selectors';
import { selectSheet, selectShowsQuestion } from '../../state/select/screen-selectors';
import { type Sheet, useAtlas } from '../../state/store';
import { FIRST_MESSAGES } from '../../text/messages';
import { Button } from '../../ui/Button';
import styles from '../app.module.css';
import { ConditionCount } from './FoldButton';

const SHEETS = [
  { id: 'filters', icon: SlidersHorizontal },
  { id: 'inspector', icon: Info },
  { id: 'list', icon: List },
] as const;

/** On a small screen: what may be laid over the map, one tap each. */
export function SheetBar() {
  const language = useAtlas(selectLanguage);
  const words = FIRST_MESSAGES[language].shell;
  const open = useAtlas(selectSheet);
  const isScenes = useAtlas((state) => state.view.stage === 'scenes');
  const embed = useAtlas((state) => state.view.embed);
  const question = useAtlas((state) => state.view.ask);
  // A question has a button of its own, though it stands in the inspector; an embed has none.
  const isQuestion = useAtlas(selectShowsQuestion) && embed === null;
  const shown = isQuestion && open === 'inspector' ? 'question' : open;
  const toggle = (id: Sheet) => {
    if (isQuestion && id === 'inspector') ask(null);
    showSheet(shown === id ? null : id);
  };
  const sheets = SHEETS.filter(({ id }) => embed === null || embed.panels.includes(id));
  if (sheets.length === 0) return null;
  return (
    <nav aria-label={words.views} className={styles.sheetBar}>
      {sheets.map(({ id, icon }) => (
        <Button aria-controls={id} aria-expanded={shown === id} icon={icon} key={id} onClick={() => toggle(id)}>
          {id === 'inspector' && isScenes ? FIRST_MESSAGES[language].titles.stage : words.sheet[id]}
          {id === 'filters' && <ConditionCount />}
        </Button>
      ))}
      {embed === null && (
        <Button
          aria-controls="inspector"
          aria-expanded={shown === 'question'}
          icon={CircleHelp}
          onClick={() => (shown === 'question' ? showSheet(null) : ask(question ?? { kind: 'menu' }))}
        >
          {FIRST_MESSAGES[language].titles.questions}
        </Button>
      )}
    </nav>
  );
}
