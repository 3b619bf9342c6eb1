import { ArrowRight } from 'lucide';
import { useShallow } from 'zustand/react/shallow';
import { isPossibleIn } from '../../state/command';
import { selectEmbedded } from '../../state/select/shows';
import { useAtlas } from '../../state/store';
import { localText } from '../../text/local-text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { DOORS } from '../common/doors';
import { useWords } from '../common/use-words';
import styles from './doors.module.css';

/** Where to begin, in large: as far as what is open has it, and not in an embed, which has no such bar and stage. */
export function Doors() {
  const { words, language } = useWords();
  const isEmbedded = useAtlas(selectEmbedded);
  const doors = useAtlas(useShallow((state) => DOORS.filter((door) => isPossibleIn(door, state))));
  const { title, scenes } = useAtlas((state) => state.story.present);
  if (isEmbedded) return null;
  const about = { ...words.whole.doors };
  // Until the story has come, it is not known what it is called.
  if (scenes.length > 0) about.story = words.whole.story(localText(title, language), scenes.length);
  return (
    <ul aria-label={words.shell.begin} className={styles.doors}>
      {doors.map(({ id, icon, run }) => (
        <li key={id}>
          <Button className={styles.door} look={id === 'story' ? 'primary' : 'plain'} onClick={run}>
            <Icon icon={icon} size={22} />
            <span className={styles.name}>{words.shell.doors[id]}</span>
            <span className={styles.about}>{about[id]}</span>
            <Icon icon={ArrowRight} />
          </Button>
        </li>
      ))}
    </ul>
  );
}
