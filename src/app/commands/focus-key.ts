import { changeFocus, leaveFocus } from '../../state/act/focus-actions';
import { useAtlas } from '../../state/store';

/** What a key does while the map is focused on some actors: steps by brackets and digits, and the way out. */
export function focusKey(key: string): Readonly<{ run: () => void }> | undefined {
  const { focus } = useAtlas.getState().view;
  if (!focus) return undefined;
  if (key === '[') return { run: () => changeFocus({ degree: focus.degree - 1 }) };
  if (key === ']') return { run: () => changeFocus({ degree: focus.degree + 1 }) };
  if (/^[1-9]$/.test(key)) return { run: () => changeFocus({ degree: Number(key) }) };
  return key === 'Escape' ? { run: leaveFocus } : undefined;
}
