import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRows } from '../../../src/io/read/sheets/csv';
import type { Mapping, TableMapping } from '../../../src/io/schema/table-mapping';
import { documentOfTables } from '../../../src/io/tables/document-of-tables';
import { fitMapping, parseStoredMappings, signatureOf } from '../../../src/io/tables/stored-mapping';
import type { TableView } from '../../../src/io/tables/table-view';

/** A table of a text with semicolons, read by a mapping. */
const readTable = (text: string, mapping: Mapping = []) =>
  documentOfTables([{ file: 'a.csv', name: null, rows: readRows(text, ';', () => undefined) }], 'a.csv', { mapping });

function read(text: string, mapping: Mapping = []) {
  const reading = readTable(text, mapping);
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
  const { document, tables, problems } = reading;
  const [view] = tables;
  if (!view) throw new Error('There is no table.');
  return {
    document,
    view,
    problems,
    relations: document.atlas.relations.map(({ from, type, to }) => `${from} ${type} ${to}`),
  };
}

/** What a table means with other columns. */
const withUses = (mapping: TableMapping, uses: Readonly<Record<number, TableMapping['columns'][number]>>): Mapping => [
  { ...mapping, columns: mapping.columns.map((column, at) => uses[at] ?? column) },
];

const ACTORS =
  'id;nazwa;typ;rok założenia;należy do;budżet\na;Alfa;firma;2001;Klaster A, Klaster B;1,5\nb;Beta;szkoła;1999;Klaster A;brak\n';

describe('what a table means', () => {
  test('is guessed as data: what each column is, of which type, and what parts several names', () => {
    expect(read(ACTORS).view.mapping).toEqual({
      file: 'a.csv',
      sheet: null,
      is: 'nodes',
      hasHeader: true,
      columns: [
        { use: 'id' },
        { use: 'label' },
        { use: 'kind' },
        { use: 'begin', type: 'date' },
        { use: 'actors', separator: ',', relation: 'należy do', kind: 'group' },
        { use: 'value', type: 'text' },
      ],
    });
  });

  test('comes to the same document when it is written and read back', () => {
    const { document, view, problems } = read(ACTORS);
    const again = read(ACTORS, JSON.parse(JSON.stringify([view.mapping])));
    expect([again.document, again.problems, again.view]).toEqual([document, problems, view]);
  });

  test('is what a reader says: a column that is left out, and one whose names join actors', () => {
    const { view } = read(ACTORS);
    const { document, relations } = read(
      ACTORS,
      withUses(view.mapping, { 2: { use: 'actors', relation: 'jest' }, 4: { use: 'none' } }),
    );
    expect(relations).toEqual(['a jest firma', 'b jest szkoła']);
    expect(document.vocabulary.attributes.map(({ id }) => id)).toEqual(['rok założenia', 'budżet']);
  });

  test('is guessed of the columns of a table of which a reader says only what it is', () => {
    const { view } = read(ACTORS);
    const { relations, view: seen } = read(ACTORS, [{ ...view.mapping, is: 'edges', columns: [] }]);
    expect(seen.mapping.columns.map(({ use }) => use)).toEqual([
      'source',
      'target',
      'relation',
      'value',
      'value',
      'value',
    ]);
    expect(relations).toEqual(['a firma Alfa', 'b szkoła Beta']);
    const left = readTable(ACTORS, [{ ...view.mapping, is: 'none', columns: [] }]);
    expect([left.ok, left.problems.map(({ rule }) => rule)]).toEqual([false, ['no-table']]);
    expect(left.tables[0]?.mapping.columns).toHaveLength(6);
  });

  test('says what columns play: how large marks are, in whose hills and on which side they stand', () => {
    const text = 'nazwa;branża;strona;pracownicy;stoły\nA;las;L;3;1\nB;dom;P;5;2\nC;las;P;;1\n';
    const { view, document } = read(text);
    expect([view.mapping.columns[3]?.use, document.vocabulary.roles.size]).toEqual(['size', 'pracownicy']);
    const said = withUses(view.mapping, {
      1: { use: 'group' },
      2: { use: 'side' },
      3: { use: 'value', type: 'number' },
      4: { use: 'size' },
    });
    expect(read(text, said).document.vocabulary.roles).toEqual({ group: 'branża', side: 'strona', size: 'stoły' });
  });

  test('plays nothing where tables of that kind cannot', () => {
    const { view } = read(ACTORS);
    const { document, problems } = read(ACTORS, withUses(view.mapping, { 5: { use: 'weight' } }));
    expect([document.vocabulary.roles.weight, problems.map(({ rule }) => rule)]).toEqual([undefined, ['schema']]);
  });

  test('says how many cells of a column do not fit its type, and which', () => {
    const { view } = read(ACTORS);
    const seen = read(ACTORS, withUses(view.mapping, { 5: { use: 'value', type: 'number' } })).view;
    expect(seen.columns[5]).toEqual({ name: 'budżet', filled: 2, unfit: 1, unfitCells: [{ row: 3, text: 'brak' }] });
    expect([seen.rowCount, seen.rows[0]]).toEqual([
      2,
      { at: 2, cells: ['a', 'Alfa', 'firma', '2001', 'Klaster A, Klaster B', '1,5'] },
    ]);
  });

  test('says of cells that are no values of none that it does not fit', () => {
    const { view } = read(ACTORS);
    const uses = { 1: { use: 'label', type: 'number' }, 5: { use: 'none', type: 'number' } } as const;
    const seen = read(ACTORS, withUses(view.mapping, uses)).view;
    expect([1, 5].map((column) => seen.columns[column]?.unfit)).toEqual([0, 0]);
  });
});

const WORDS = fc.constantFrom('Lublin', 'Puławy', 'a; b', 'b', '1,5', '2', 'tak', '');
const HEADS = ['rok', 'współpraca', 'branża', 'należy do', 'budżet'];

/** Tables of different actors, who are named in each other's rows, and what else is said of them. */
const registers = fc
  .record({
    heads: fc.shuffledSubarray(HEADS),
    rows: fc.array(fc.tuple(fc.nat(9), fc.tuple(WORDS, WORDS, WORDS, WORDS, WORDS)), { minLength: 1, maxLength: 12 }),
  })
  .map(({ heads, rows }) => ({
    head: ['id', 'nazwa', ...heads].join(';'),
    rows: rows.map(([friend, cells], at) =>
      [
        `a${at}`,
        `Aktor ${at}`,
        ...heads.map((head, column) =>
          head === 'współpraca' ? `Aktor ${friend % rows.length}` : `"${cells[column]}"`,
        ),
      ].join(';'),
    ),
  }));

const byText = <T>(all: readonly T[]): readonly string[] => all.map((each) => JSON.stringify(each)).toSorted();

/** A document whatever the order of what is in it. */
function unordered({ atlas, vocabulary }: ReturnType<typeof read>['document']) {
  return {
    entities: byText(atlas.entities),
    // Of relations that join the same the ids are numbered.
    relations: byText(atlas.relations.map(({ id: _id, ...relation }) => relation)),
    kinds: byText(vocabulary.kinds),
    attributes: byText(vocabulary.attributes.map(({ values = [], ...rest }) => ({ ...rest, values: byText(values) }))),
    roles: vocabulary.roles,
  };
}

describe('a table of different actors', () => {
  test('is the same document in whatever order its rows are', () => {
    const shuffled = registers.chain(({ head, rows }) =>
      fc.shuffledSubarray(rows, { minLength: rows.length }).map((others) => ({ head, rows, others })),
    );
    fc.assert(
      fc.property(shuffled, ({ head, rows, others }) => {
        const [one, other] = [rows, others].map((each) => read(`${head}\n${each.join('\n')}\n`).document);
        expect(other && unordered(other)).toEqual(one && unordered(one));
      }),
    );
  });

  test('is the same document by what it is guessed to mean, written and read back', () => {
    fc.assert(
      fc.property(registers, ({ head, rows }) => {
        const text = `${head}\n${rows.join('\n')}\n`;
        const { document, view, problems } = read(text);
        const again = read(text, JSON.parse(JSON.stringify([view.mapping])));
        expect([again.document, again.problems, again.view]).toEqual([document, problems, view]);
      }),
    );
  });
});

describe('a mapping that is kept', () => {
  const first = read(ACTORS).view;
  const [chosen] = withUses(first.mapping, { 2: { use: 'none' } });
  const stored = { name: 'Rejestr', signature: signatureOf([first]), mapping: chosen ? [chosen] : [] };
  const tableOf = (text: string): TableView => read(text).view;

  test('is of the next table with its header, whatever that is called and holds', () => {
    const next = tableOf('ID;Nazwa;Typ;Rok założenia;Należy do;Budżet\nx;X;gmina;1990;;7\n');
    const renamed = { ...next, mapping: { ...next.mapping, file: 'nowy.csv', sheet: 'Arkusz 1' } };
    expect(fitMapping([stored], [renamed])).toEqual([{ ...chosen, file: 'nowy.csv', sheet: 'Arkusz 1' }]);
  });

  test('is found for tables in any order, each of which has an entry of its own', () => {
    const ties = tableOf('od;do\nA;B\n');
    const both = {
      ...stored,
      signature: [...stored.signature, ...signatureOf([ties])],
      mapping: [first.mapping, ties.mapping],
    };
    expect(fitMapping([stored, both], [ties, first])?.map(({ is }) => is)).toEqual(['edges', 'nodes']);
    expect(fitMapping([stored, both], [ties, ties])).toBeNull();
  });

  test('is of no other table', () => {
    expect(fitMapping([stored], [tableOf('id;nazwa;typ\nx;X;gmina\n')])).toBeNull();
    expect(fitMapping([], [first])).toBeNull();
  });

  test('is known by the header that a table seems to have, whatever it is read as', () => {
    const headless = read(ACTORS, [{ ...first.mapping, hasHeader: false }]).view;
    expect([headless.rowCount, headless.signature]).toEqual([first.rowCount + 1, first.signature]);
  });

  test('reaches as far as rows do beyond the header', () => {
    const wide = tableOf(ACTORS.replace('brak\n', 'brak;więcej\n'));
    expect(fitMapping([stored], [wide])?.[0]?.columns).toEqual([
      ...(chosen?.columns ?? []),
      { use: 'value', type: 'text' },
    ]);
  });

  test('is read back as it was written; what is none is left out', () => {
    expect(parseStoredMappings(JSON.parse(JSON.stringify([stored, { name: 'x' }, 5])))).toEqual([stored]);
    expect(parseStoredMappings({})).toBeNull();
  });
});
