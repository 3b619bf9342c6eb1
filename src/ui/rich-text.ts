/** A run of letters that look alike. */
export type Span = Readonly<{ text: string; isBold?: true; isItalic?: true }>;

/** A paragraph of lines, or a list of items; each line is its spans. */
export type Block = Readonly<{ kind: 'paragraph' | 'bullets' | 'numbers'; lines: readonly (readonly Span[])[] }>;

const MARKS = [
  { kind: 'bullets', pattern: /^\s*[-•]\s+/ },
  { kind: 'numbers', pattern: /^\s*\d{1,2}\.\s+/ },
] as const;

/**
 * A text of a few lines: `**bold**`, `*italic*`, and lines that begin with `- ` or `1. ` are lists; an empty line parts
 * paragraphs. All else, markup of any kind included, is text as it stands.
 */
export function parseRichText(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: (readonly Span[])[] }[] = [];
  let isParted = true;
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') {
      isParted = true;
      continue;
    }
    const mark = MARKS.find(({ pattern }) => pattern.test(line));
    const kind = mark?.kind ?? 'paragraph';
    const last = blocks.at(-1);
    const spans = spansOf(mark ? line.replace(mark.pattern, '') : line);
    if (last?.kind === kind && !isParted) last.lines.push(spans);
    else blocks.push({ kind, lines: [spans] });
    isParted = false;
  }
  return blocks;
}

/** What stands between two stars or two pairs of them; a star beside a blank is a star. */
const EMPHASIS = /\*\*(?!\s)(.+?)(?<!\s)\*\*(?!\*)|\*(?![\s*])([^*]+?)(?<!\s)\*/;

function spansOf(text: string, look: Omit<Span, 'text'> = {}): readonly Span[] {
  const [all, bold, italic] = EMPHASIS.exec(text) ?? [];
  if (all === undefined) return text === '' ? [] : [{ text, ...look }];
  const at = text.indexOf(all);
  const inner =
    bold === undefined ? spansOf(italic ?? '', { ...look, isItalic: true }) : spansOf(bold, { ...look, isBold: true });
  return [...plain(text.slice(0, at), look), ...inner, ...spansOf(text.slice(at + all.length), look)];
}

const plain = (text: string, look: Omit<Span, 'text'>): readonly Span[] => (text === '' ? [] : [{ text, ...look }]);
