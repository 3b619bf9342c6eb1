// What an addition costs: one of each is made in a copy of the source, which is then compiled, and the files are counted.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDataset } from '../../scripts/check/dataset';
import { addition } from '../../scripts/new.mjs';

const COPIED = ['src', 'data', 'docs/link.md', 'scripts', 'tests', 'tsconfig.json', 'biome.json', '.gitignore'];

/** What is compiled: the source, and the tests that `npm run new` writes. */
const INCLUDED = [
  'src',
  'tests/graph/measures/mean-*',
  'tests/panels/questions/whoelse-*',
  'tests/panels/export/webp*',
];

const LONG = 120_000;

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the project to add to. */
function copy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wyzyny-additions-'));
  folders.push(folder);
  for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

const run = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ATLAS_SOURCE: 'none' } });

/** What the compiler says. */
function compiled(folder: string): string {
  const settings = { extends: './tsconfig.json', include: INCLUDED };
  writeFileSync(join(folder, 'tsconfig.check.json'), JSON.stringify(settings));
  return run(folder, resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.check.json').stdout;
}

/** All files of a copy by their paths. */
function filesOf(folder: string): ReadonlyMap<string, string> {
  const roots = ['src', 'data', 'docs', 'tests'];
  const paths = roots.flatMap((root) =>
    readdirSync(join(folder, root), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

type Folder = Readonly<{
  edit: (path: string, before: string, after: string) => void;
  make: (kind: string, name: string) => void;
}>;

function editing(folder: string): Folder {
  return {
    edit: (path, before, after) => {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
      writeFileSync(join(folder, path), text.replace(before, after));
    },
    make: (kind, name) => {
      const read = (path: string) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : null);
      for (const [path, text] of addition(kind, name, read)) writeFileSync(join(folder, path), text);
    },
  };
}

const VOCABULARY = 'data/lublin/vocabulary.json';
const local = (text: string) => ({ pl: text, en: text });
const TONE = { id: 'tone', of: 'nodes', type: 'categories', by: 'operates-in', label: local('Ton'), facet: 'folded' };
const LENDS = {
  id: 'lends-to',
  name: local('pożyczka'),
  forward: local('pożycza:'),
  inverse: local('pożycza od:'),
  symmetric: false,
  context: false,
};

/** A record more at the head of a list of the vocabulary. */
const declare =
  (list: string, record: object) =>
  ({ edit }: Folder) =>
    edit(VOCABULARY, `"${list}": [`, `"${list}": [${JSON.stringify(record)},`);

const LANGUAGE = `import { english } from '../en/language';

export const made = {
  ...english,
  tag: 'qaa',
  loadFirst: async () => (await import('../en/first')).first,
  load: async () => (await import('../en')).en,
  loadExport: async () => (await import('../en/export')).en,
  loadDocuments: async () => (await import('../en/documents')).en,
  loadPlayer: async () => (await import('../en/player')).en,
  loadEditing: async () => (await import('../en/editing')).en,
};
`;

function addLanguage(folder: string, { edit }: Folder): void {
  mkdirSync(join(folder, 'src/text/qaa'));
  writeFileSync(join(folder, 'src/text/qaa/index.ts'), LANGUAGE);
  edit('src/text/languages.ts', 'import { polish }', "import { made } from './qaa';\nimport { polish }");
  edit('src/text/languages.ts', '\n} satisfies', '\n  qaa: made,\n} satisfies');
  edit('src/text/tags.ts', "'en']", "'en', 'qaa']");
}

const WORDS = ['src/text/en', 'src/text/pl'];

const WRITER = `import type { GraphWriter } from './graph-writer';

export const MADE_WRITER: GraphWriter = {
  id: 'made',
  name: 'Made',
  programs: [],
  extension: 'made',
  mime: 'text/plain',
  loses: [],
  write: ({ nodes }) => nodes.map(({ id }) => id).join(),
};
`;

function addWriter(folder: string, { edit }: Folder): void {
  writeFileSync(join(folder, 'src/io/write/graphs/made.ts'), WRITER);
  edit(
    'src/io/write/graphs/writers.ts',
    'import { NODE_LINK',
    "import { MADE_WRITER } from './made';\nimport { NODE_LINK",
  );
  edit('src/io/write/graphs/writers.ts', '\n];', '\n  MADE_WRITER,\n];');
}

function addColour({ edit }: Folder, name = 'tone'): void {
  const record = `  ${name}: { steps: ({ graph }) => ({ id }) => degree(graph, id) },\n`;
  edit('src/graph/colour/colour-scale.ts', '  community: {', `${record}  community: {`);
  for (const words of WORDS) edit(`${words}/map.ts`, '\n    community:', `\n    ${name}: '${name}',\n    community:`);
}

function addCommand({ edit }: Folder, name = 'hum'): void {
  edit('src/app/commands/commands.ts', '  ...LOOKS,', `  ${name}: { icon: X, run: clearFilter },\n  ...LOOKS,`);
  for (const words of WORDS)
    edit(`${words}/commands.ts`, '\n  clear:', `\n  ${name}: { label: 'Hum', words: '' },\n  clear:`);
}

const PARTS = {
  colour: ['src/graph/colour/colour-scale.ts', 'src/text/en/map.ts', 'src/text/pl/map.ts'],
  command: ['src/app/commands/commands.ts', 'src/text/en/commands.ts', 'src/text/pl/commands.ts'],
  measure: [
    'src/graph/measures/measures.ts',
    'src/graph/measures/node-measures.ts',
    'src/text/en/questions.ts',
    'src/text/pl/questions.ts',
  ],
  question: [
    'src/answers/answers.ts',
    'src/answers/headline/headline.ts',
    'src/answers/report/tell.ts',
    'src/panels/description/QuestionPanel.tsx',
    'src/state/link/ask-parts.ts',
    'src/text/en/questions.ts',
    'src/text/pl/questions.ts',
  ],
} as const;

/** Each addition, and the files that it changes or makes, beside what `npm run new` writes of tests and documents. */
const ADDITIONS: Readonly<
  Record<string, readonly [add: (folder: string, edits: Folder) => unknown, files: readonly string[]]>
> = {
  facet: [(_, edits) => declare('attributes', TONE)(edits), [VOCABULARY]],
  'relation type': [(_, edits) => declare('relationTypes', LENDS)(edits), [VOCABULARY]],
  colour: [(_, edits) => addColour(edits), PARTS.colour],
  command: [(_, edits) => addCommand(edits), PARTS.command],
  measure: [(_, { make }) => make('measure', 'mean-distance'), PARTS.measure],
  question: [
    (_, { make }) => make('question', 'whoElse'),
    [...PARTS.question, 'src/answers/report/tell-whoelse.ts', 'src/panels/questions/WhoElseView.tsx'],
  ],
  picture: [(folder) => run(folder, 'scripts/new.mjs', 'picture', 'webp'), ['src/panels/common/files/make-file.ts']],
  'format of graphs': [addWriter, ['src/io/write/graphs/made.ts', 'src/io/write/graphs/writers.ts']],
  language: [addLanguage, ['src/text/languages.ts', 'src/text/qaa/index.ts', 'src/text/tags.ts']],
};

describe('one of each', () => {
  let folder = '';
  const touched = new Map<string, readonly string[]>();

  beforeAll(() => {
    folder = copy();
    let before = filesOf(folder);
    for (const [what, [add]] of Object.entries(ADDITIONS)) {
      add(folder, editing(folder));
      const after = filesOf(folder);
      const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
      touched.set(what, changed.sort());
      before = after;
    }
    // What each touches is told, as a budget is.
    console.log([...touched].map(([what, paths]) => `${what}: ${paths.length}\n  ${paths.join('\n  ')}`).join('\n'));
  }, LONG);

  test.each(Object.entries(ADDITIONS))('of %s touches its records and its words alone', (what, [, files]) => {
    const paths = touched.get(what) ?? [];
    expect(paths.filter((path) => /^(src|data)/.test(path))).toEqual([...files].sort());
  });

  test('compiles', () => {
    expect(compiled(folder)).toBe('');
  });

  test('leaves the data whole', () => {
    const { stdout, stderr } = run(folder, 'scripts/data-check.mjs');
    expect(stdout + stderr).toMatch(/No problem\.\s*$/);
  });
});

test.each([
  ['', '', /^npm run new -- question\|measure\|picture NAME/],
  ['facet', 'tone', /^facet is no kind: question, measure, picture\.\n.*\n.*“Add a facet”/],
  ['measure', '', /^A measure needs a name: .* as mean-distance\.$/],
  ['measure', 'MeanDist', /^MeanDist is no name of a measure: small letters and hyphens, as mean-distance\.$/],
])('of the kind “%s” and the name “%s” it is said what is wrong', (kind, name, said) => {
  expect(() => addition(kind, name, () => null)).toThrow(said);
});

describe('an addition of which one part is left out', () => {
  const ADD: Readonly<Record<keyof typeof PARTS, (edits: Folder, name: string) => void>> = {
    colour: addColour,
    command: addCommand,
    measure: ({ make }, name) => make('measure', name),
    question: ({ make }, name) => make('question', name),
  };
  const nameOf = (what: string, part: string) => `${what}lacks${part.replaceAll(/[^a-z]/g, '')}`;
  const cases = Object.entries(PARTS).flatMap(([what, parts]) => parts.map((part) => [what, part] as const));
  // A colour that has words alone is never shown: nothing is amiss. Of two that English lacks one object names one.
  const CASES = cases.filter(([what, part]) => !/colour src.graph|measure src.text.en/.test(`${what} ${part}`));
  // Where the ids are declared: of what is left out here others have too much, which would hide what they lack.
  const isOfIds = (part: string) => /text\/pl|ask-parts|node-measures/.test(part);
  let said = '';

  beforeAll(() => {
    for (const ofIds of [true, false]) {
      const folder = copy();
      for (const [what, part] of CASES.filter(([, part]) => isOfIds(part) === ofIds)) {
        const before = readFileSync(join(folder, part), 'utf8');
        ADD[what as keyof typeof PARTS](editing(folder), nameOf(what, part));
        writeFileSync(join(folder, part), before);
      }
      if (ofIds) {
        const { edit, make } = editing(folder);
        make('picture', 'webp');
        addWriter(folder, { edit, make });
        edit('src/io/write/graphs/made.ts', '  loses: [],\n', '');
        edit('src/panels/common/files/make-file.ts', "    mime: 'image/webp',\n", '');
        edit('src/text/languages.ts', "    loadPlayer: async () => (await import('./en/player')).en,\n", '');
      }
      said += compiled(folder);
    }
  }, LONG);

  test.each(CASES)('(%s without %s) does not compile', (what, part) => {
    expect(said).toMatch(new RegExp(`(Property|and|but) '+${nameOf(what, part)}'`));
  });

  test.each([
    ['picture', 'src/panels/common/files/make-file.ts', 'mime'],
    ['format of graphs', 'src/io/write/graphs/made.ts', 'loses'],
    ['language', 'src/text/spoken-language.ts', 'loadPlayer'],
  ])('(%s in %s without its %s) does not compile', (_what, path, part) => {
    expect(said).toMatch(new RegExp(`${path}.*error[^]*'${part}'`));
  });

  test.each([
    ['facet', { attributes: [{ ...TONE, label: { pl: 'Ton' } }] }],
    ['relation type', { relationTypes: [{ ...LENDS, inverse: undefined }] }],
  ])('(%s without a text) stops the build', (_what, more) => {
    const shipped = JSON.parse(readFileSync(VOCABULARY, 'utf8'));
    const [[list, records] = ['', []]] = Object.entries(more);
    expect(parseDataset({ vocabulary: { ...shipped, [list]: [...shipped[list], ...records] } }).ok).toBe(false);
  });
});
