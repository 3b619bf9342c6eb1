// npm run new -- question|measure|picture NAME: writes the record, its words in every language and its test where they
// belong; what is to be filled in says TODO.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Lines before the end of a record, which is found by the beginnings of lines that lead to it, one within another. */
const within = (path, ways, lines) => ({
  path,
  change: (text) => {
    const start = ways.reduce((from, way) => {
      const at = text.indexOf(`\n${way}`, from);
      if (from < 0 || at < 0) throw new Error(`${path} has no ${way.trim()}.`);
      return at + 1;
    }, 0);
    const indent = /^ */.exec(text.slice(start))?.[0] ?? '';
    const end = text.indexOf(`\n${indent}}`, start) + 1;
    return `${text.slice(0, end)}${lines.join('\n')}\n${text.slice(end)}`;
  },
});

/** A line after the last that matches. */
const afterLast = (path, pattern, line) => ({
  path,
  change: (text) => {
    const lines = text.split('\n');
    const last = lines.findLastIndex((each) => pattern.test(each));
    if (last < 0) throw new Error(`${path} has no line like ${pattern}.`);
    return lines.toSpliced(last + 1, 0, line).join('\n');
  },
});

/** A measure more in the lists of them that the page of the link has. */
const measureListed = (name, row) => ({
  path: 'docs/link.md',
  change: (text) => {
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith(row));
    if (at < 0) throw new Error(`docs/link.md has no row ${row}.`);
    return lines
      .with(
        at,
        lines[at].replace(/`degree`(, `[^`]+`)*/, (list) => `${list}, \`${name}\``),
      )
      .join('\n');
  },
});

const file = (path, lines) => ({ path, lines });

const LANGUAGES = ['pl', 'en'];
const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
const imported = (path, line) => afterLast(path, /^} from '|^import .* from '/, line);

/** What each kind of addition writes, by its name. */
const KINDS = {
  // biome-ignore lint/complexity/noExcessiveLinesPerFunction: what it writes, line by line
  question: (name) => [
    within(
      'src/state/link/ask-parts.ts',
      ['export const ASK_PARTS = {'],
      ['  /** TODO: what is asked, and what each part is. */', `  ${name}: { about: 'actors' },`],
    ),
    within(
      'src/answers/answers.ts',
      ['const LIGHTS: {'],
      ['  // TODO', `  ${name}: (_state, { about }) => ({ nodes: new Set(about), edges: new Set() }),`],
    ),
    within(
      'src/answers/headline/headline.ts',
      ['const HEADLINES: {'],
      ['  // TODO', `  ${name}: ({ about }, { nameOf }) => about.map(nameOf).join(', ') || null,`],
    ),
    imported('src/answers/report/tell.ts', `import { tell${upper(name)} } from './tell-${name.toLowerCase()}';`),
    within('src/answers/report/tell.ts', ['const TELL: '], [`  ${name}: tell${upper(name)},`]),
    file(`src/answers/report/tell-${name.toLowerCase()}.ts`, [
      "import type { Telling } from '../telling';",
      "import { namesText, passage, type Told } from './told';",
      '',
      '/** TODO: what a report tells. */',
      `export function tell${upper(name)}(telling: Telling): Told {`,
      '  const { state, words } = telling;',
      `  const about = state.view.ask?.kind === '${name}' ? state.view.ask.about : [];`,
      `  return { question: words.questions.${name}.title, answer: passage('', [namesText(about, telling)]) };`,
      '}',
    ]),
    imported(
      'src/panels/description/QuestionPanel.tsx',
      `import { ${upper(name)}View } from '../questions/${upper(name)}View';`,
    ),
    within('src/panels/description/QuestionPanel.tsx', ['const VIEWS: '], [`  ${name}: ${upper(name)}View,`]),
    file(`src/panels/questions/${upper(name)}View.tsx`, [
      "import { ActorLinks } from '../common/ActorLink';",
      "import { useWords } from '../common/use-words';",
      "import styles from './questions.module.css';",
      "import { useQuestion } from './use-question';",
      '',
      '/** TODO: what the view shows. */',
      `export function ${upper(name)}View() {`,
      '  const { words } = useWords();',
      `  const { about } = useQuestion('${name}');`,
      '  return (',
      '    <div className={styles.view}>',
      `      <h2 tabIndex={-1}>{words.questions.${name}.title}</h2>`,
      '      <ActorLinks ids={about} />',
      '    </div>',
      '  );',
      '}',
    ]),
    ...LANGUAGES.map((tag) =>
      within(
        `src/text/${tag}/questions.ts`,
        ['export const questions'],
        [
          `  ${name}: {`,
          `    title: 'TODO ${name}',`,
          `    command: { label: 'TODO ${name}', words: 'TODO' },`,
          '  },',
        ],
      ),
    ),
    afterLast(
      'docs/link.md',
      /^\|.*\| `ask=/,
      `| \`${name}\` | \`about\` | TODO | list of actors | nobody | \`ask=${name};about=umcs\` |`,
    ),
    file(`tests/panels/questions/${name.toLowerCase()}-view.test.tsx`, [
      "import { render, screen } from '@testing-library/react';",
      "import { expect, test } from 'vitest';",
      "import { QuestionPanel } from '../../../src/panels/description/QuestionPanel';",
      "import { newAsk } from '../../../src/state/link/ask-parts';",
      "import { selectAnswer } from '../../../src/state/select/answer-selectors';",
      "import { useAtlas } from '../../../src/state/store';",
      "import { en } from '../../../src/text/en';",
      "import { openAtlas } from '../small-atlas';",
      '',
      '// TODO: what it answers.',
      `test('the question ${name} shows and lights what it is about', () => {`,
      `  openAtlas({ ask: newAsk('${name}', { about: ['ict'] }) });`,
      '  render(<QuestionPanel />);',
      `  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(en.questions.${name}.title);`,
      "  expect([...(selectAnswer(useAtlas.getState())?.nodes ?? [])]).toEqual(['ict']);",
      '});',
    ]),
  ],

  measure: (name) => [
    within('src/graph/measures/node-measures.ts', ['export const GIVES = {'], [`  '${name}': 'scores',`]),
    within(
      'src/graph/measures/measures.ts',
      ['const RECORDS: {'],
      [
        `  '${name}': {`,
        '    parameters: [],',
        "    cost: 'linear',",
        '    operations: once,',
        '    // TODO',
        '    compute: ({ simple }) => scores(new Map(simple.mapNodes((id) => [id, 0]))),',
        '  },',
      ],
    ),
    ...LANGUAGES.flatMap((tag) =>
      ['names', 'meanings'].map((part) =>
        within(
          `src/text/${tag}/questions.ts`,
          ['export const questions', '  measures: {', `    ${part}: {`],
          [`      '${name}': 'TODO ${name}',`],
        ),
      ),
    ),
    measureListed(name, '| `measure` |'),
    measureListed(name, '| `measures` | `measure` |'),
    file(`tests/graph/measures/${name}.test.ts`, [
      "import { expect, test } from 'vitest';",
      "import { DEFAULT_PARAMETERS, MEASURES } from '../../../src/graph/measures/measures';",
      "import { networkOf, wholeOf } from '../../../src/graph/measures/network';",
      "import { entity, graphOf, relation } from '../../support/build';",
      '',
      '// TODO: by hand, and where another program has it, its numbers (tests/reference).',
      `test('${name} is what one counts by hand', () => {`,
      "  const graph = graphOf([entity('a'), entity('b')], [relation('a', 'collaborates-with', 'b')]);",
      `  const measure = MEASURES.find(({ id }) => id === '${name}');`,
      '  const result = measure?.compute(networkOf(graph, wholeOf(graph)), DEFAULT_PARAMETERS);',
      "  expect(result).toEqual({ gives: 'scores', scores: new Map([['a', 0], ['b', 0]]) });",
      '});',
    ]),
  ],

  // A format in which the map is saved.
  picture: (name) => [
    within(
      'src/panels/common/files/make-file.ts',
      ['const RECORDS = {'],
      [
        `  ${name}: {`,
        `    mime: 'image/${name}',`,
        "    use: 'picture',",
        "    choices: ['background'],",
        '    hasOwnFonts: () => false,',
        '    // TODO',
        `    make: async ({ title }) => new Blob([title], { type: 'image/${name}' }),`,
        '  },',
      ],
    ),
    file(`tests/panels/export/${name}.test.ts`, [
      "import { expect, test } from 'vitest';",
      "import { FORMATS } from '../../../src/panels/common/files/make-file';",
      '',
      '// TODO: what the file holds.',
      `test('${name} is saved as what it is', () => {`,
      `  expect(FORMATS.${name}.mime).toBe('image/${name}');`,
      '});',
    ]),
  ],
};

/** Which names each kind takes, in words, and one of them. */
const NAMES = {
  question: [/^[a-z][a-zA-Z]*$/, 'letters, the first a small one', 'mostCentral'],
  measure: [/^[a-z][a-z-]*$/, 'small letters and hyphens', 'mean-distance'],
  picture: [/^[a-z][a-z0-9]*$/, 'small letters and digits', 'webp'],
};

const USAGE = `npm run new -- ${Object.keys(NAMES).join('|')} NAME, as ${Object.values(NAMES)
  .map(([, , example]) => example)
  .join(', ')} (a picture is a format in which the map is saved).
What needs no script is told in README.md, as “Add a facet”, “Add a format of graphs” and “Add a format of tables”.`;

/** Throws an error that says what is wrong with a kind or a name. */
function checkNamed(kind, name) {
  if (kind === '') throw new Error(USAGE);
  if (!Object.hasOwn(NAMES, kind)) throw new Error(`${kind} is no kind: ${Object.keys(NAMES).join(', ')}.\n${USAGE}`);
  const [pattern, words, example] = NAMES[kind];
  if (name === '') throw new Error(`A ${kind} needs a name: npm run new -- ${kind} NAME, as ${example}.`);
  if (!pattern.test(name)) throw new Error(`${name} is no name of a ${kind}: ${words}, as ${example}.`);
}

/**
 * The texts of the files that an addition writes or changes, by their paths; `read` gives the text of a file, null where
 * there is none. Throws where the kind or the name is none, and where a place is not found.
 */
export function addition(kind, name, read) {
  checkNamed(kind, name);
  const texts = new Map();
  for (const { path, lines, change } of KINDS[kind](name)) {
    if (lines && read(path) !== null) throw new Error(`${path} is there already.`);
    texts.set(path, lines ? `${lines.join('\n')}\n` : change(texts.get(path) ?? read(path) ?? ''));
  }
  return texts;
}

/** What an addition writes; ends the script, with the reason, where that cannot be. */
function additionOrEnd(kind, name) {
  try {
    return addition(kind, name, (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null));
  } catch (error) {
    console.error(error.message);
  }
  return process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [kind = '', name = ''] = process.argv.slice(2);
  const texts = additionOrEnd(kind, name);
  for (const [path, text] of texts) writeFileSync(path, text);
  const paths = [...texts.keys()];
  const formatted = paths.filter((path) => /\.tsx?$/.test(path));
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...formatted]);
  console.log(`Written, with TODO where something is to be filled in:\n${paths.map((path) => `  ${path}`).join('\n')}`);
}
