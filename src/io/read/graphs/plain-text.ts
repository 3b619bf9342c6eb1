import { withoutEntities } from './entities';

/** Marks of HTML; no `<` that stands for less. */
const TAGS = /<[/!]?[a-z-][^<>]*>/gi;

/** Marks after which a text goes on in a new line. */
const BREAKS = /<(?:br|\/(?:p|div|li|tr|h[1-6]))\b[^<>]*>/gi;

/** The text of a text with marks of HTML, as people read it: without marks, with the signs that stand for others. Never run, never shown as HTML. */
export function plainText(html: string): string {
  return withoutEntities(html.replace(BREAKS, '\n').replace(TAGS, ''))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
