import { parseStageMessage, type StageMessage } from '../io/read/parse-stage-message';
import { openChannel } from '../state/kept/door';

/** The line between a stage and the window of its presenter. */
export type StageChannel = Readonly<{ send: (message: StageMessage) => void; destroy: () => void }>;

type Options = Readonly<{
  /** The stage's name, which both know. */
  id: string;
  role: 'stage' | 'presenter';
  onMessage: (message: StageMessage) => void;
}>;

/**
 * Opens the line: a channel of the browser's, or messages from window to window where it has none, or the page comes
 * from disk, whose origin is opaque and has no channels.
 */
export function openStageChannel(options: Options): StageChannel {
  const { id, role, onMessage } = options;
  if (location.protocol === 'file:') return windowLine(options);
  const channel = openChannel(`wyzyny-stage-${id}`, (content) => {
    const message = parseStageMessage(content);
    if (message && isFor(role, message)) onMessage(message);
  });
  return channel ?? windowLine(options);
}

/** The presenter knows the stage as its opener; the stage learns of the presenter by its first message, reloads included. */
function windowLine({ id, role, onMessage }: Options): StageChannel {
  let peer: Window | null = role === 'presenter' ? (window.opener as Window | null) : null;
  const onWindowMessage = ({ data, source }: MessageEvent<unknown>) => {
    const { id: to, message: content } = Object(data) as Readonly<{ id?: unknown; message?: unknown }>;
    const message = to === id ? parseStageMessage(content) : null;
    if (!message || !isFor(role, message)) return;
    if (role === 'presenter' && source !== peer) return;
    peer = source as Window;
    onMessage(message);
  };
  window.addEventListener('message', onWindowMessage);
  return {
    // Pages from disk have no origin to name; the story is no secret, and keys are taken from the holder of the id only.
    send: (message) => peer?.postMessage({ id, message }, '*'),
    destroy: () => window.removeEventListener('message', onWindowMessage),
  };
}

const isFor = (role: Options['role'], { kind }: StageMessage) => (kind === 'state') === (role === 'presenter');
