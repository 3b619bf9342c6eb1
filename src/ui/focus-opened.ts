/** How many frames what was opened may be neither there nor on its way. */
const PATIENCE = 30;

/**
 * Gives the focus to what a command opened once it is there: the element of the first of these selectors that there is,
 * after all code that is still to come. Nothing where it closed something instead, or where the focus has gone elsewhere meanwhile, as to a dialog or
 * to a field of what was opened.
 */
export function focusOpened(...selectors: readonly string[]): void {
  const from = document.activeElement;
  let patience = PATIENCE;
  const look = () => {
    const { activeElement, body } = document;
    if ((activeElement !== from && activeElement !== body) || patience === 0) return;
    const isComing = document.querySelector('[aria-busy="true"]') !== null;
    const found = isComing ? [] : selectors.map((selector) => document.querySelector<HTMLElement>(selector));
    const target = found.find((element) => element?.checkVisibility({ visibilityProperty: true }));
    if (target) return target.focus();
    if (!isComing) patience -= 1;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
