/** Sentences under a title of their own; an empty title stands for none. */
type Passage = Readonly<{ title: string; sentences: readonly string[] }>;

/** What a report says, in the words of its language; `table` holds a row of headings and rows of cells. */
export type Report = Readonly<{
  title: string;
  /** What is asked or shown. */
  question: string;
  /** What the filter keeps, in sentences. */
  scope: readonly string[];
  answer: readonly Passage[];
  /** Left out of the page where it has no rows. */
  table: Readonly<{ heading: string; head: readonly string[]; rows: readonly (readonly (string | number)[])[] }>;
  sources: readonly string[];
  /** How the table is to be read; empty where that is plain. */
  legend: string;
  made: string;
  link: string;
  headings: Readonly<Record<'answer' | 'sources' | 'link', string>>;
}>;

/** A report as Markdown (CommonMark, with a table as GitHub has it); names are text and never markup. */
export function toMarkdown({ headings, table, ...report }: Report): string {
  const section = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${heading}`, ...lines] : []);
  const blocks = [
    `# ${asText(report.question)}`,
    asText(report.title),
    ...report.scope.map(asText),
    ...section(headings.answer, report.answer.flatMap(passageLines)),
    ...section(
      asText(table.heading),
      table.rows.length > 0 ? [tableText(table), ...(report.legend === '' ? [] : [asText(report.legend)])] : [],
    ),
    ...section(headings.sources, [bullets(report.sources)]),
    ...section(headings.link, [`<${report.link}>`, asText(report.made)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const bullets = (texts: readonly string[]) => texts.map((text) => `- ${asText(text)}`).join('\n');

function passageLines({ title, sentences }: Passage): readonly string[] {
  return [...(title === '' ? [] : [`### ${asText(title)}`]), bullets(sentences)];
}

function tableText({ head, rows }: Report['table']): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.map((cell) => asText(String(cell))).join(' | ')} |`;
  return [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row)].join('\n');
}

/** Signs that Markdown would take for markup get a backslash, a break of lines becomes a blank. */
function asText(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/[\\`*_[\]<>#|~&]|^[-+]|^\d+(?=[.)])/g, escapeSign);
}

/** A number at the start of a line would begin a list: its point is escaped by what follows it. */
function escapeSign(sign: string): string {
  return /^\d/.test(sign) ? `${sign}\\` : `\\${sign}`;
}
