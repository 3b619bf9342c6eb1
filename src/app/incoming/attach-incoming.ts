import { bring } from '../../state/act/bring';
import { setDropping } from '../../state/act/incoming-actions';
import { setPort } from '../../state/ports';
import { selectLanguage } from '../../state/select/preference-selectors';
import { useAtlas } from '../../state/store';
import { MESSAGES } from '../../text/messages';
import { chooseFile } from './choose-file';

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** Whether the reader may bring files: not while a story is told, in an embed, or before an open dialog. */
function isWelcome(): boolean {
  const { view, session } = useAtlas.getState();
  return view.stage === null && view.embed === null && session.dialog === null && session.load === 'ready';
}

const takeIn = (take: (code: typeof import('./take-in')) => Promise<void>) =>
  void bring('document', () => import('./take-in').then(take));

/** Has files that are dropped anywhere taken in, and files or tables that are pasted where nothing is typed. */
export function attachIncoming(): Readonly<{ destroy: () => void }> {
  const over = new AbortController();
  const { signal } = over;
  const onOver = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    // Else the browser would leave the atlas for the file.
    event.preventDefault();
    setDropping(isWelcome());
  };
  const onLeave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) setDropping(false);
  };
  const onDrop = (event: DragEvent) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    setDropping(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (isWelcome()) takeIn(({ takeFiles }) => takeFiles(files));
  };
  const onPaste = (event: ClipboardEvent) => {
    const { target, clipboardData } = event;
    if (!clipboardData || !isWelcome() || isTypedInto(target)) return;
    const files = [...clipboardData.files];
    const text = clipboardData.getData('text/plain');
    if (files.length > 0) takeIn(({ takeFiles }) => takeFiles(files));
    else if (/\S[\r\n]+\S/.test(text)) takeIn(({ takeBytes }) => takeBytes([pasted(text)]));
  };
  addEventListener('dragover', onOver, { signal });
  addEventListener('dragleave', onLeave, { signal });
  addEventListener('drop', onDrop, { signal });
  addEventListener('paste', onPaste, { signal });
  setPort('chooseFile', chooseFile);
  return {
    destroy: () => {
      over.abort();
      setPort('chooseFile', null);
    },
  };
}

const isTypedInto = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** A text that was pasted, as a file without a name of its own. */
export function pasted(text: string): Readonly<{ name: string; bytes: Uint8Array }> {
  const { opening } = MESSAGES[selectLanguage(useAtlas.getState())];
  return { name: opening.pasted, bytes: new TextEncoder().encode(text) };
}
