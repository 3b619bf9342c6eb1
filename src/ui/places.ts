import { createRef } from 'react';

/**
 * Places of the page that other parts take the reader to: each is the element that has it as its `ref`.
 *
 * Found by id or attribute instead are
 * - the search box, `#search`: what is typed before its code has come is held for it, in a script that comes before React;
 * - what a command opens (`focusOpened`): a selector, as which element it will be shows only once its code has come;
 * - what is measured on the screen whoever puts it there: `data-over-map`, `data-free`, `data-map-region`, the parts of an
 *   embed;
 * - what the build writes into the page: `#root`, the licences, its modules.
 */
export const PLACES = {
  list: createRef<HTMLElement>(),
  skipToList: createRef<HTMLButtonElement>(),
  legend: createRef<HTMLElement>(),
  ways: createRef<HTMLHeadingElement>(),
  captureScene: createRef<HTMLButtonElement>(),
  sceneTitle: createRef<HTMLInputElement | HTMLTextAreaElement>(),
};
