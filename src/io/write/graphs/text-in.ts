import type { FileText } from '../../read/graphs/file-graph';

/** The languages in which a text is written where the one that is asked for is not there, as everywhere in the atlas. */
const OTHERS = ['en', 'pl', 'und'];

/** A text in a language, else in another that it has. */
export function textIn(text: FileText, language: string): string {
  if (typeof text === 'string') return text;
  const said = [language, ...OTHERS].find((tag) => Object.hasOwn(text, tag));
  return (said === undefined ? Object.values(text)[0] : text[said]) ?? '';
}
