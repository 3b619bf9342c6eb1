export type PageScroll = Readonly<{
  /** Whether the wheel is the page's. */
  isLeft: (event: Pick<WheelEvent, 'ctrlKey' | 'metaKey'>) => boolean;
  destroy: () => void;
}>;

/**
 * Leaves the wheel and one finger to the page around an embedded map, so that nobody who reads past it is caught. The
 * wheel zooms with Ctrl, or once the reader has entered the map by a click or by the Tab key; two fingers always do.
 */
export function attachPageScroll(host: HTMLElement): PageScroll {
  let isEntered = false;
  const enter = () => {
    isEntered = true;
  };
  const leave = () => {
    isEntered = false;
  };
  const onDown = ({ target }: Event) => {
    isEntered = target instanceof Node && host.contains(target);
  };
  const onTouch = (event: TouchEvent) => {
    if (event.touches.length === 1) event.stopPropagation();
  };
  const quiet = { capture: true, passive: true };
  host.dataset.scrollsPage = '';
  host.addEventListener('focus', enter);
  host.addEventListener('blur', leave);
  host.addEventListener('touchmove', onTouch, quiet);
  // The map takes presses before they come up here.
  document.addEventListener('pointerdown', onDown, quiet);
  window.addEventListener('blur', leave);
  return {
    isLeft: ({ ctrlKey, metaKey }) => !ctrlKey && !metaKey && !isEntered,
    destroy: () => {
      delete host.dataset.scrollsPage;
      host.removeEventListener('focus', enter);
      host.removeEventListener('blur', leave);
      host.removeEventListener('touchmove', onTouch, quiet);
      document.removeEventListener('pointerdown', onDown, quiet);
      window.removeEventListener('blur', leave);
    },
  };
}
