import type { titles as polish } from '../pl/titles';

/** What bars call what opens from them: its other words come later. */
export const titles: typeof polish = {
  questions: 'Questions',
  stage: 'Scenes',
  scenes: 'Scenes of the story',
  share: 'Share',
  keys: 'Keyboard shortcuts',
};
