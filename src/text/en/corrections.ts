import type { DocumentWords } from '../pl/documents';

export const corrections: DocumentWords['corrections'] = {
  title: 'Give corrections back',
  close: 'Close',
  none: 'Nothing was corrected here yet. Choose an actor or a relation on the map and press “Edit”: each change will stand here, ready to be given back.',
  help: 'Save the corrections to a file and send it to whoever keeps the atlas. It opens in the atlas like any other file, and shows each change before it is made.',
  by: 'Who corrected',
  byHint: 'May be left out. Only this browser remembers it.',
  why: 'Why',
  whyHint: 'May be left out, for example: the year as the court register has it.',
  savePatch: 'Save the corrections',
  saveTable: 'Save a table (CSV)',
  file: 'wyzyny-corrections',
  saved: (name) => `Saved the file ${name}.`,
};
