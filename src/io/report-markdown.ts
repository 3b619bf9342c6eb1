/** What a report says, in the words of its language; `table` holds a row of headings and rows of cells. */
export type Report = Readonly<{
  title: string;
  /** What is asked or shown. */
  question: string;
  /** What the filter keeps, in sentences. */
  scope: readonly string[];
  answer: readonly string[];
  table: Readonly<{ head: readonly string[]; rows: readonly (readonly (string | number)[])[] }>;
  sources: readonly string[];
  /** How the table is to be read. */
  legend: string;
  made: string;
  link: string;
  headings: Readonly<Record<'answer' | 'table' | 'sources' | 'link', string>>;
}>;

/** A report as Markdown (CommonMark, with a table as GitHub has it); names are text and never markup. */
export function toMarkdown({ headings, table, ...report }: Report): string {
  const section = (heading: string, lines: readonly string[]) => (lines.length > 0 ? [`## ${heading}`, ...lines] : []);
  const bullets = (texts: readonly string[]) => texts.map((text) => `- ${asText(text)}`).join('\n');
  const blocks = [
    `# ${asText(report.question)}`,
    asText(report.title),
    ...report.scope.map(asText),
    ...section(headings.answer, report.answer.length > 0 ? [bullets(report.answer)] : []),
    ...section(headings.table, [tableText(table), asText(report.legend)]),
    ...section(headings.sources, [bullets(report.sources)]),
    ...section(headings.link, [`<${report.link}>`, asText(report.made)]),
  ];
  return `${blocks.join('\n\n')}\n`;
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
