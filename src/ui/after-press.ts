import { flushSync } from 'react-dom';

/**
 * Runs at once; where something is pressed just now, as that press ends: what moved under it meanwhile would not be
 * clicked. What the click does finds it done and shown.
 */
export function afterPress(run: () => void): void {
  if (!document.querySelector(':active')) {
    run();
    return;
  }
  const press = new AbortController();
  const end = () => {
    press.abort();
    flushSync(run);
  };
  // A press that the browser takes for another gesture is cancelled or ends as a drag.
  for (const type of ['mouseup', 'pointercancel', 'dragend']) {
    window.addEventListener(type, end, { capture: true, signal: press.signal });
  }
}
