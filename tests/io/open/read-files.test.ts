import { describe, expect, test } from 'vitest';
import type { NamedBytes, ReadTask } from '../../../src/io/open/file-reading';
import { readFiles } from '../../../src/io/open/read-files';
import { MOST_ALIKE } from '../../../src/io/read/problem-list';
import { xlsxOf } from '../../support/workbooks';

const file = (name: string, content: string | readonly number[]): NamedBytes => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
});

async function read(files: readonly NamedBytes[], said: Omit<ReadTask, 'files'> = {}) {
  const reading = await readFiles({ files, ...said });
  const atlas = reading.ok ? reading.document.atlas : null;
  return {
    ...reading,
    title: reading.ok ? reading.document.title.und : null,
    names: atlas?.entities.map(({ name }) => name.und),
    joined: atlas?.relations.map(({ from, to }) => `${from} ${to}`),
    told: reading.problems.map((problem) => `${problem.file} ${problem.rule} ${problem.at?.row ?? ''}`.trim()),
  };
}

const ACTORS = file('aktorzy.csv', 'id;nazwa\na;Alfa\nb;Beta\n');
const TIES = file('relacje.csv', 'od;do;typ\na;b;zna\nb;c;zna\n');
const DOCUMENT = file('rejestr.json', '{"format":"wyzyny","version":1,"entities":[{"id":"a","kind":"k"}]}');

describe('several files', () => {
  test('are one graph: the actors of one are joined by the rows of another, and each problem has its own file', async () => {
    const { names, joined, told, title, formats, declared, tables } = await read([ACTORS, TIES]);
    expect([names, joined, told]).toEqual([['Alfa', 'Beta'], ['a b'], ['relacje.csv unknown-end 3']]);
    expect([title, formats, declared]).toEqual([
      'aktorzy, relacje',
      ['csv', 'csv'],
      { nodes: 2, edges: 1, dangling: 1 },
    ]);
    expect(tables.map(({ mapping: { file: name, is } }) => `${name} ${is}`)).toEqual([
      'aktorzy.csv nodes',
      'relacje.csv edges',
    ]);
  });

  test('of one name are told apart', async () => {
    const { tables } = await read([ACTORS, { ...TIES, name: ACTORS.name }]);
    expect(tables.map(({ mapping }) => mapping.file)).toEqual(['aktorzy.csv', 'aktorzy.csv (2)']);
  });

  test('are read without those that cannot be, which is told; a document of the atlas is one of these', async () => {
    const { ok, names, told, formats } = await read([ACTORS, DOCUMENT, file('pusty.csv', '')]);
    expect([ok, names, formats]).toEqual([true, ['Alfa', 'Beta'], ['csv', 'wyzyny', null]]);
    expect(told).toEqual(['rejestr.json not-alone', 'pusty.csv empty']);
  });

  test('of which none can be read are refused', async () => {
    expect(await read([DOCUMENT, file('pusty.csv', '')])).toMatchObject({ ok: false, tables: [] });
  });

  test('say which share of them is done, never less than before', async () => {
    const heard: number[] = [];
    await readFiles(
      { files: [ACTORS, file('b.xlsx', [...xlsxOf({ a: [['id'], ['x']], b: [['id'], ['y']] })])] },
      (share) => heard.push(share),
    );
    expect(heard.length).toBeGreaterThan(3);
    expect(heard).toEqual(heard.toSorted((one, other) => one - other));
    expect([heard.every((share) => share >= 0), heard.at(-1)]).toEqual([true, 1]);
  });
});

test('what is joined, mended or left out has its file, sheet, row and rule', async () => {
  const book = xlsxOf({
    Firmy: [
      ['id', 'nazwa', 'ludzie', 'parent'],
      ...Array.from({ length: 6 }, (_, at) => [`f${at}`, `Firma ${at}`, at]),
      ['f1', 'Firma znów', 1],
      ['', 'bez id', 1],
      ['x', 'X', 'brak', 'nikt'],
    ],
    Relacje: [
      ['od', 'do'],
      ['f1', 'f1'],
      ['f1', ''],
    ],
  });
  const { problems } = await read([file('firmy.xlsx', [...book]), file('więcej.csv', 'od;do\nf2;f3\nf2;nikt\n')]);
  expect(problems.map(({ file: name, at, rule, done }) => [name, at?.sheet, at?.row, at?.column, rule, done])).toEqual([
    ['firmy.xlsx', 'Firmy', 8, undefined, 'merged-rows', 'repaired'],
    ['firmy.xlsx', 'Firmy', 9, undefined, 'row-without-name', 'dropped'],
    ['firmy.xlsx', 'Firmy', 10, 2, 'schema', 'repaired'],
    ['firmy.xlsx', 'Firmy', 10, 3, 'unknown-parent', 'repaired'],
    ['firmy.xlsx', 'Relacje', 3, undefined, 'row-without-end', 'dropped'],
    ['firmy.xlsx', 'Relacje', 2, undefined, 'self-loop', 'dropped'],
    ['więcej.csv', null, 3, undefined, 'unknown-end', 'dropped'],
  ]);
});

describe('the encoding of a text', () => {
  const polish = file('a.csv', [...file('', 'nazwa;rok\n').bytes, 0xa6, 0xb1, ...file('', ';2001\n').bytes]);

  test('that is not said is guessed, with what each makes of the lines that tell them apart', async () => {
    const { encodings, names } = await read([polish]);
    expect(names).toEqual(['Śą']);
    expect(encodings).toEqual([
      {
        file: 'a.csv',
        used: 'iso-8859-2',
        isGuessed: true,
        candidates: [
          { encoding: 'windows-1250', lines: ['¦±;2001'] },
          { encoding: 'iso-8859-2', lines: ['Śą;2001'] },
        ],
      },
    ]);
  });

  test('is what the reader says, who can still say another', async () => {
    const { encodings, names, told } = await read([polish], { encodings: { 'a.csv': 'windows-1250' } });
    expect([names, told]).toEqual([['¦±'], []]);
    expect(encodings[0]).toMatchObject({ used: 'windows-1250', isGuessed: false });
    expect(encodings[0]?.candidates).toHaveLength(2);
  });

  test('is not what the reader says where the text is not in that', async () => {
    const { names, told } = await read([polish], { encodings: { 'a.csv': 'utf-8' } });
    expect([names, told]).toEqual([['Śą'], ['a.csv encoding-guessed']]);
  });

  test('is in no doubt where the text is strictly in it', async () => {
    expect((await read([ACTORS])).encodings).toEqual([
      { file: 'aktorzy.csv', used: 'utf-8', isGuessed: false, candidates: [] },
    ]);
  });

  test('of two bytes a letter can be either way round', async () => {
    const wide = [...new Uint8Array(Buffer.from('nazwa;rok\nŁąka;2001\n', 'utf16le'))];
    const { encodings } = await read([file('a.csv', wide)]);
    expect(encodings[0]).toMatchObject({ used: 'utf-16le', isGuessed: true });
    expect(encodings[0]?.candidates[0]).toEqual({ encoding: 'utf-16le', lines: ['Łąka;2001'] });
  });
});

describe('apostrophes that keep spreadsheets from running a text', () => {
  const GUARDED = file('a.csv', "id;nazwa\na;'=1+1\nb;'-Beta\nc;'Gamma'\n");

  test('are taken off and told of, but of no other text', async () => {
    const { names, told, guards } = await read([GUARDED]);
    expect([names, told, guards]).toEqual([['=1+1', '-Beta', "'Gamma'"], ['a.csv guard-taken'], 2]);
  });

  test('stay where a reader wants them to', async () => {
    const { names, told, guards } = await read([GUARDED], { keepsGuards: true });
    expect([names, told, guards]).toEqual([["'=1+1", "'-Beta", "'Gamma'"], [], 2]);
  });
});

test('of too many problems alike the rest are one, with their number', async () => {
  const rows = Array.from({ length: MOST_ALIKE + 7 }, (_, at) => `x;nobody ${at}`).join('\n');
  const { problems, declared } = await read([
    file('a.csv', `id;nazwa\n${'x;X\n'.repeat(5)}`),
    file('b.csv', `od;do\n${rows}\n`),
  ]);
  expect(problems).toHaveLength(4 + MOST_ALIKE + 1);
  expect(problems.at(-1)).toMatchObject({
    file: 'b.csv',
    rule: 'further-alike',
    found: 7,
    expected: 'unknown-end',
  });
  expect(declared).toMatchObject({ edges: 0, dangling: MOST_ALIKE + 7 });
});

test('of a document of the atlas, too, however many it has', async () => {
  const relations = Array.from({ length: MOST_ALIKE + 2 }, () => ({ from: 'a', type: 'zna', to: 'nobody' }));
  const entities = [{ id: 'a', kind: 'k' }];
  const { problems, declared } = await read([
    file('a.json', JSON.stringify({ format: 'wyzyny', version: 1, vocabulary: {}, entities, relations })),
  ]);
  const further = problems.filter(({ rule }) => rule === 'further-alike');
  expect(further.map(({ found, expected, list }) => [found, expected, list])).toContainEqual([
    2,
    'unknown-end',
    'relations',
  ]);
  expect(problems.length).toBeLessThan(3 * MOST_ALIKE);
  expect(declared.dangling).toBe(MOST_ALIKE + 2);
});
