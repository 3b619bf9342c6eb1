import type { Messages } from '../pl';
import { titles } from './titles';

export const share: Messages['share'] = {
  open: titles.share,
  close: 'Close',
  copied: 'Copied',
  needsFile: (file) =>
    `The link holds no data: whoever opens it needs the file “${file}”. Pass that on together with the link.`,
  wordless:
    'This is a scene of your own story: the link opens what it shows on the map, without its words and marks. Pass the whole story on as a file.',
  leftOut: (left: string) => `The view is too long for a link: parts of it stay out (${left}).`,
  copyFailed: 'The browser keeps the clipboard shut. Mark the text and copy it from here.',
  local: 'This address works on this computer only. It will not open on another device.',
  qrLabel: 'QR code with the link to this view',
  tooLong: (bytes, most) =>
    `The link has ${bytes} bytes and a QR code holds ${most}. Put actors back in place, or choose less.`,
  closeQr: 'Close the QR code',
  sentence: (what, result) => `${what}. ${result}`,
  embed: 'Embed in a page',
  attribution: 'Wyżyny – open the full atlas',
  newTab: 'in a new tab',
};
