import type { Messages } from '../pl';
import { early } from './early';

export const shell: Messages['shell'] = {
  ...early.shell,
  partsMissing: (names: string) => `Did not load: ${names}. The rest of the atlas goes on.`,
  share: 'Copy link',
  linkCopied: 'The link to this view is on your clipboard.',
  linkNotCopied: 'The browser does not allow the clipboard. Copy the link from here:',
  linkParts: {
    only: 'chosen actors',
    select: 'selection',
    at: 'moved marks',
    ask: 'question',
    focus: 'focus',
  },
  linkTooLong: (left: string) =>
    `This view is too long for a link: parts of it are not in the address (${left}). Nothing is lost on reload; for others save a picture, a report or a file.`,
  linkProblems: 'Parts of the link could not be read and were left out:',
  choiceNotKept: 'This browser does not keep the settings of the atlas: your choice lasts until you close this page.',
  inLanguage: (name) => `in ${name}`,
  theme: 'Look',
};

export const offline: Messages['offline'] = {
  reloadHelps:
    'If a part of the atlas still does not load, reload the page. This view is in the address and comes back.',
  reloadPage: 'Reload the page',
  updateReady: 'A new version of the atlas is ready.',
  reload: 'Reload',
};

export const opening: Messages['opening'] = {
  ...early.opening,
  drop: 'Let go of the files to see what they would become',
  limits: 'CSV, TSV, XLSX, ODS or a file of the atlas, 25 MB together at most. Nothing leaves this device.',
  pasted: 'Pasted table',
  template: 'table-template',
  own: 'Your own data',
  merged: 'Merged in a copy of your own. Ctrl Z goes back to what was there.',
  forked: 'This is a copy of your own now: you edit it, and what was open stays as it was.',
  editsElsewhere: 'This atlas is being edited in another tab.',
  takeEdits: 'Edit it here',
  editsParted: 'The same atlas was edited in another tab, too. The edits from here are a copy of their own now.',
  editsThere: (count) => `The file is open with your ${count === 1 ? 'edit' : 'edits'} from this device (${count}).`,
  withoutEdits: 'Show it without',
  editsNotKept: {
    room: 'This browser has no room left for your edits. Save a file before you close the page.',
    newer: 'A newer version of the atlas keeps its edits here. Save a file, then reload the page.',
    shut: 'This browser does not keep your edits. Save a file before you close the page.',
  },
  editsNotRead: 'Some edits could not be read. They were set aside, and the atlas is as it was before them.',
  edits: 'edits',
  layingOut: (percent: string) => `Placing the actors: ${percent} %`,
  stop: 'Stop placing',
  small: 'The layout is a plain one, as the browser let nothing be computed in the background.',
  elsewhere: (file) =>
    `The link is of ${file ? `the file “${file}”, which` : 'a file that'} is not here. Open it to see what the link shows.`,
  other: (file) => `This is another file than ${file ? `“${file}”, which the link is of` : 'that of the link'}.`,
  changed: (file) => `The file “${file}” has changed since the link was made. The view may differ.`,
  mended: 'The file is open, but not all in it was right.',
  see: 'See what was changed',
  examples: 'Other graphs to look at',
  open: (title: string) => `Open: ${title}`,
  words: 'example other graph document przykład',
  back: 'Back to the atlas of Lublin',
  about: 'About this document',
  leave: 'Changes are not saved',
  leaveHelp: 'When you open something else, the changes of this document are lost, unless you save them in a file.',
  saveAndGo: 'Save a file and open',
  stay: 'Stay',
  go: 'Give up the changes and open',
};
