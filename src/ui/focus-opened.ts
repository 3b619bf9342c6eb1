/** How many frames what was opened may be neither there nor on its way. */
const PATIENCE = 30;

/**
 * Gives the focus to what a command opened once it is there: the element of this selector, after all code that is still
 * to come. Nothing where it closed something instead, or where the focus has gone elsewhere meanwhile, as to a dialog or
 * to a field of what was opened.
 */
export function focusOpened(selector: string): void {
  const from = document.activeElement;
  let patience = PATIENCE;
  const look = () => {
    const { activeElement, body } = document;
    if ((activeElement !== from && activeElement !== body) || patience === 0) return;
    const isComing = document.querySelector('[aria-busy="true"]') !== null;
    const target = isComing ? null : document.querySelector<HTMLElement>(selector);
    if (target?.checkVisibility({ visibilityProperty: true })) return target.focus();
    if (!isComing) patience -= 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
