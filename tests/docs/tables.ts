/** The words of a page that are set as code, in their order. */
export const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);

/** The rows of the first table under a heading of a page, each by the names of its columns. Throws where there is none. */
export function tableUnder(heading: string, page: string): readonly Readonly<Record<string, string>>[] {
  const [, section] = page.split(new RegExp(`^#+ ${heading}$`, 'm'));
  const [, table] = /^(\|.*(?:\n\|.*)*)/m.exec(section?.split(/^#/m)[0] ?? '') ?? [];
  if (table === undefined) throw new Error(`No table under “${heading}”.`);
  const [names = [], , ...rows] = table.split('\n').map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? ''])));
}
