import { followStage, setOnStage } from '../state/act/show-actions';
import { openStageChannel } from './stage-channel';
import { stageCommandOf } from './stage-commands';

export type Presenter = Readonly<{ press: (key: string) => void; destroy: () => void }>;

/** How often the stage is asked, and after how long without an answer it counts as gone. */
const ASK_MS = 1000;
const GONE_MS = 3500;

/** Follows the stage of this name, and sends it what is pressed here. */
export function attachPresenter(id: string): Presenter {
  let gone: ReturnType<typeof setTimeout> | undefined;
  const channel = openStageChannel({
    id,
    role: 'presenter',
    onMessage: (message) => {
      if (message.kind !== 'state') return;
      clearTimeout(gone);
      gone = setTimeout(() => setOnStage(null), GONE_MS);
      followStage(message);
    },
  });
  const press = (key: string) => channel.send({ kind: 'key', key });
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const isPressed = [' ', 'Enter'].includes(event.key) && document.activeElement?.matches('button');
    if (isPressed || !stageCommandOf(event.key)) return;
    event.preventDefault();
    press(event.key);
  };
  const ask = () => channel.send({ kind: 'hello' });
  const timer = setInterval(ask, ASK_MS);
  document.addEventListener('keydown', onKey);
  ask();
  return {
    press,
    destroy: () => {
      clearInterval(timer);
      clearTimeout(gone);
      document.removeEventListener('keydown', onKey);
      channel.destroy();
    },
  };
}
