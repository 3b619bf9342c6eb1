import { useAtlas } from '../../state/store';

/**
 * Whether what is typed now belongs to a field. The focus tells, not the key's target: the search box sends its keys to
 * the row that it marks as well.
 */
export function isTyping(): boolean {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLElement &&
    (focused.isContentEditable || focused.matches('select, textarea, input:not([type="checkbox"], [type="range"])'))
  );
}

/** Whether the atlas itself is on the screen: in somebody's page it has the keys of its map only, a show keys of its own. */
function isAtlas(): boolean {
  const { stage, embed } = useAtlas.getState().view;
  return !embed && (stage === null || stage === 'scenes');
}

const isCommand = ({ ctrlKey, metaKey }: KeyboardEvent) => ctrlKey || metaKey;

/** Whether a single key may run a command: not while one types or a dialog is open, nor where the reader has switched them off. */
export function isShortcut(event: KeyboardEvent): boolean {
  const { preferences, session } = useAtlas.getState();
  if (event.altKey || event.repeat || isCommand(event)) return false;
  return preferences.shortcuts && session.dialog === null && isAtlas() && !isTyping();
}

const searchBox = () => document.querySelector<HTMLInputElement>('#search');

/** Whether the search box is still to come. */
function isComing(): boolean {
  const { load, dialog } = useAtlas.getState().session;
  const hasFailed = document.querySelector('header [role="alert"]') !== null;
  return !searchBox() && !hasFailed && load !== 'failed' && dialog === null && isAtlas();
}

/** Ends the holding of what is typed; null while nothing is held. */
let giveUp: (() => void) | null = null;

/** Goes to the search box. While that is still to come, what is typed is held for it and runs nothing; Escape gives it up. */
export function goToSearch(): void {
  searchBox()?.focus();
  if (giveUp || !isComing()) return;
  let held = '';
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || isCommand(event)) return;
    if (['Escape', 'Tab'].includes(event.key)) return end();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Backspace') held = held.slice(0, -1);
    if (event.key.length === 1) held += event.key;
  };
  const end = () => {
    giveUp = null;
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('pointerdown', end, true);
  };
  const look = () => {
    // Given up meanwhile, and perhaps begun anew.
    if (giveUp !== end) return;
    if (isComing()) return requestAnimationFrame(look);
    end();
    const box = searchBox();
    box?.focus();
    box?.setRangeText(held, 0, 0, 'end');
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  };
  giveUp = end;
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('pointerdown', end, true);
  look();
}

/** Ctrl K (or Command K) always goes to the search box, a slash where single keys run commands: both from the first moment on. */
export function attachSearchKey(): Readonly<{ destroy: () => void }> {
  const onKey = (event: KeyboardEvent) => {
    const { key, altKey, repeat } = event;
    const isWithCtrl = isCommand(event) && key.toLowerCase() === 'k' && !altKey && !repeat;
    if (isWithCtrl ? useAtlas.getState().view.embed : key !== '/' || !isShortcut(event)) return;
    event.preventDefault();
    goToSearch();
  };
  document.addEventListener('keydown', onKey);
  return { destroy: () => document.removeEventListener('keydown', onKey) };
}
