const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text) => `\`${cell(text.trim()).replace(/\s+/g, ' ').slice(0, 80)}\``;

/** What became of each mutation, as a page of Markdown. */
export function report(tried) {
  const survived = tried.filter(({ killer }) => !killer);
  const rows = tried.map(({ file, text, instead, why, killer, nothing }) => {
    const change = instead.trim() === '' ? `without ${code(text)}` : `${code(text)} → ${code(instead)}`;
    const fate = killer ? cell(killer) : `**survived**${nothing ? `: ${cell(nothing)}` : ''}`;
    return `| ${file} | ${change} | ${cell(why)} | ${fate} |`;
  });
  return [
    '# What the tests would notice',
    '',
    `Written by \`npm run mutants\`: ${tried.length} small changes of the code, each tried by itself, of which the tests of the place noticed ${tried.length - survived.length}. What survived changes nothing that anyone could see; the reason stands beside it.`,
    '',
    '| file | change | what would be wrong | noticed by |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
