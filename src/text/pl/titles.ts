/** What bars call what opens from them: its other words come later. */
export const titles = {
  questions: 'Pytania',
  stage: 'Sceny',
  scenes: 'Sceny opowieści',
  share: 'Udostępnij',
  keys: 'Skróty klawiaturowe',
};
