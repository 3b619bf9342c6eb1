import { type ReactNode, useEffect, useState } from 'react';
import { CommandButton } from '../canvas/controls/CommandButton';
import { goToScene } from '../state/act/stage-actions';
import { selectLanguage } from '../state/select/preference-selectors';
import { useAtlas } from '../state/store';
import { playerWords } from '../text/later-words';
import { localText } from '../text/local-text';
import { MESSAGES } from '../text/messages';
import { Button } from '../ui/Button';
import styles from './player.module.css';
import { STAGE_COMMANDS, type StageCommand } from './stage-commands';

/** How long the controls stay after the pointer came to rest. */
const REST_MS = 3000;

/** Progress and buttons, after those that the player adds; they hide while nobody points or tabs. */
export function StageControls({ children }: Readonly<{ children: ReactNode }>) {
  const isKiosk = useAtlas((state) => state.view.stage === 'kiosk');
  const isResting = useResting() && !isKiosk;
  const commands = STAGE_COMMANDS.filter(({ place, inKiosk }) => place !== 'presenter' && (inKiosk || !isKiosk));
  return (
    <div className={styles.controls} data-kiosk={isKiosk || undefined} data-resting={isResting || undefined}>
      <Progress />
      <CommandButtons commands={commands} onRun={({ run }) => run()}>
        {children}
      </CommandButtons>
    </div>
  );
}

/** One step per scene, the present one marked. */
function Progress() {
  const language = useAtlas(selectLanguage);
  const words = playerWords(MESSAGES[language]);
  const scenes = useAtlas((state) => state.story.present.scenes);
  const shown = useAtlas((state) => state.view.scene);
  return (
    <ol aria-label={words.progress} className={styles.progress}>
      {scenes.map(({ id, title }, index) => (
        <li key={id}>
          <Button
            aria-current={id === shown ? 'step' : undefined}
            aria-label={words.goTo(index + 1, localText(title, language))}
            onClick={() => goToScene(id)}
            title={localText(title, language)}
          />
        </li>
      ))}
    </ol>
  );
}

type ButtonsProps = Readonly<{
  commands: readonly StageCommand[];
  onRun: (command: StageCommand) => void;
  children?: ReactNode;
}>;

/** A button for each command, named with its key. */
export function CommandButtons({ commands, onRun, children }: ButtonsProps) {
  const words = playerWords(MESSAGES[useAtlas(selectLanguage)]);
  return (
    <div className={styles.buttons}>
      {children}
      {commands.map((command) => (
        <CommandButton
          className={styles[command.place] ?? ''}
          command={command}
          key={command.id}
          label={words.withKey(
            words.commands[command.id],
            words.keys[command.keys[0] ?? ''] ?? (command.keys[0] ?? '').toUpperCase(),
          )}
          onClick={() => onRun(command)}
        />
      ))}
    </div>
  );
}

/** Whether the pointer has rested for a while. */
function useResting(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), REST_MS);
    const onMove = () => {
      clearTimeout(timer);
      setResting(false);
      timer = setTimeout(() => setResting(true), REST_MS);
    };
    document.addEventListener('pointermove', onMove);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', onMove);
    };
  }, []);
  return isResting;
}
