import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/io/open/read-files';
import { withGuessedRoles } from '../../../src/io/read/guess-roles';
import { xlsxOf } from '../../support/workbooks';

const bytes = (text: string) => new TextEncoder().encode(text);

async function opened(content: string | Uint8Array, name = 'plik.csv') {
  const reading = await readFiles({ files: [{ name, bytes: typeof content === 'string' ? bytes(content) : content }] });
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
  const { document, problems, declared } = reading;
  const { entities, relations } = document.atlas;
  return {
    document,
    declared,
    names: entities.map((entity) => entity.name.und),
    kinds: [...new Set(entities.map(({ kind }) => kind))],
    joined: relations.map(({ from, to, type }) => `${from} ${type} ${to}`),
    values: Object.fromEntries(entities.map(({ id, values }) => [id, values])),
    types: Object.fromEntries(document.vocabulary.attributes.map(({ id, type }) => [id, type])),
    told: problems.map(({ rule, at, found }) => `${rule} ${at?.row} ${found}`),
  };
}

describe('a table of actors', () => {
  test('gives each row as an actor: its name, its kind, and its columns as attributes of the type that their cells have', async () => {
    const { names, kinds, types, values, told, document } = await opened(
      'id;Nazwa;Typ;Rok założenia;Budżet;Strona;Czynny;Branże\n' +
        'a;Alfa;firma;2001;1 234,50;https://a.pl;tak;chemia, moda\n' +
        'b;Beta;firma;1999;2,5;https://b.pl;nie;moda\n' +
        'c;Gama;fundacja;2010;-3;https://c.pl;tak;chemia, moda\n',
    );
    expect(names).toEqual(['Alfa', 'Beta', 'Gama']);
    expect(kinds).toEqual(['firma', 'fundacja']);
    expect(types).toEqual({
      'Rok założenia': 'date',
      Budżet: 'number',
      Strona: 'link',
      Czynny: 'flag',
      Branże: 'categories',
    });
    expect(values.a).toEqual({ Budżet: 1234.5, Strona: 'https://a.pl', Czynny: true, Branże: ['chemia', 'moda'] });
    expect(document.atlas.entities.map(({ founded }) => founded)).toEqual(['2001', '1999', '2010']);
    expect(told).toEqual([]);
  });

  test('keeps identifiers as they are written; a wrong check digit is told and changes nothing', async () => {
    const { types, values, told } = await opened(
      'id,nazwa,KRS,NIP,NACE\na,A,0000123456,0123456789,01.10\nb,B,0000000007,9990001117,6201\n',
    );
    expect(types).toEqual({ KRS: 'identifier', NIP: 'identifier', NACE: 'identifier' });
    expect(values.a).toEqual({ KRS: '0000123456', NIP: '0123456789', NACE: '01.10' });
    expect(told).toEqual(['check-digit 3 9990001117']);
  });

  test('tells each value that its column does not have, with its place, and leaves it out', async () => {
    const rows = Array.from({ length: 9 }, (_, at) => `n${at};${at}`).join('\n');
    const { values, told } = await opened(`id;liczba osób\n${rows}\nx;brak danych\n`);
    expect([values.n3, values.x, told]).toEqual([{ 'liczba osób': 3 }, undefined, ['schema 11 brak danych']]);
  });

  test('joins rows of one id, and leaves out rows without one', async () => {
    const { names, told } = await opened('id,label,miasto\na,A,Lublin\na,A znów,Lublin\n,pusty,Puławy\nb,B,Lublin\n');
    expect([names, told]).toEqual([
      ['A', 'B'],
      ['merged-rows 3 a', 'row-without-name 4 undefined'],
    ]);
  });

  test('leaves out what numbers its rows, a column without name and cells, and the row of sums at its end', async () => {
    const { types, values, told, names } = await opened(
      'Lp.;Nazwa;;Kwota\n1;Alfa;;1 234 567,89 zł\n2;Beta;;20 zł\n;Razem;;1 234 587,89 zł\n',
    );
    expect([names, types, told]).toEqual([['Alfa', 'Beta'], { Kwota: 'number' }, ['sum-row 4 Razem']]);
    expect(values.Alfa).toEqual({ Kwota: 1234567.89 });
  });

  test('has an attribute for each of several columns of one name, the same ones in all tables of the form', async () => {
    const { types, values } = await opened(
      xlsxOf({
        Firmy: [
          ['id', 'telefon', 'telefon', 'telefon (2)', 'wzrost', 'wzrost'],
          ['a', 'p 1', 'p 2', 'p 3', '1,5', 'duży'],
        ],
        Szkoły: [
          ['id', 'telefon', 'telefon'],
          ['b', 'p 4', 'p 5'],
        ],
      }),
      'rejestr.xlsx',
    );
    expect(values).toEqual({
      a: { telefon: 'p 1', 'telefon (2)': 'p 2', 'telefon (2) (2)': 'p 3', wzrost: 1.5, 'wzrost (2)': 'duży' },
      b: { telefon: 'p 4', 'telefon (2)': 'p 5' },
    });
    expect(types).toMatchObject({ wzrost: 'number', 'wzrost (2)': 'text' });
  });

  test.each(['id;nazwa;miasto;rok\n', 'nazwa;miasto;rok;branża\n', 'od;do;waga\n', 'rok\n'])(
    'of which there is no more than a header is refused: %j',
    async (text) => {
      const { ok, problems } = await readFiles({ files: [{ name: 'a.csv', bytes: bytes(text) }] });
      expect([ok, problems.map(({ rule }) => rule)]).toEqual([false, ['no-table']]);
    },
  );

  test('makes nobody of a header that stands beside others without a row', async () => {
    const header = ['nazwa', 'miasto', 'rok', 'branża'];
    const { names } = await opened(xlsxOf({ Pełny: [['nazwa'], ['Alfa'], ['Beta']], Pusty: [header] }), 'a.xlsx');
    expect(names).toEqual(['Alfa', 'Beta']);
  });

  test('keeps an actor that is called as sums are, where other rows follow or more is told of it than numbers', async () => {
    expect((await opened('Nazwa;Liczba\nRazem;3\nAlfa;2\n')).names).toEqual(['Razem', 'Alfa']);
    expect((await opened('Nazwa;Miasto;Liczba\nAlfa;Lublin;2\nRazem;Chełm;3\n')).names).toEqual(['Alfa', 'Razem']);
  });

  test('has dates that begin with a zero as dates', async () => {
    const { types } = await opened('Nazwa;Podpisano\nAlfa;07.04.2014\nBeta;25.09.2014\n');
    expect(types).toEqual({ Podpisano: 'date' });
  });

  test('of which no column tells the rows apart has an actor a row', async () => {
    const { declared, told } = await opened('miasto;ludzie;lasy\nLublin;1,5;2\nPuławy;3;4\nLublin;5;6\n');
    expect([declared.nodes, told]).toEqual([3, []]);
  });

  test('joins actors by the column whose cells name them, several in a cell', async () => {
    const { joined, types } = await opened(
      'nazwa;współpraca;miasto\nAlfa;Beta, Gama;Lublin\nBeta;;Lublin\nGama;Alfa;Puławy\n',
    );
    expect(joined).toEqual(['Alfa współpraca Beta', 'Alfa współpraca Gama', 'Gama współpraca Alfa']);
    expect(types).toEqual({ miasto: 'category' });
  });

  test('joins actors by columns that are there several times, and makes whom they name', async () => {
    const { joined, kinds } = await opened('nazwa;patron 1;patron 2\nAlfa;Miasto;Bank\nBeta;Bank;\nGama;Miasto;\n');
    expect(joined).toEqual(['Alfa patron Miasto', 'Alfa patron Bank', 'Beta patron Bank', 'Gama patron Miasto']);
    expect(kinds).toEqual(['entity', 'patron']);
  });

  test('groups by the actor of which others are a part; who would be part of itself is told', async () => {
    const { document, told, joined } = await opened('id,label,parent\na,A,b\nb,B,a\nc,C,c\nd,D,a\n');
    expect(joined).toEqual([]);
    expect(document.vocabulary.roles.group).toBe('parent');
    expect(document.atlas.entities.map(({ values }) => values?.parent)).toEqual([undefined, undefined, undefined, 'a']);
    expect(told.filter((each) => each.startsWith('parent-cycle'))).toHaveLength(3);
  });

  test('is named by the column that tells its rows apart', async () => {
    const { names, joined } = await opened(
      'firma,imię i nazwisko,zna\nAlfa,Jan Nowak,Ewa Kot\nBeta,Ewa Kot,Jan Nowak; Iza Bąk\nAlfa,Iza Bąk,\n',
    );
    expect(names).toEqual(['Jan Nowak', 'Ewa Kot', 'Iza Bąk']);
    expect(joined).toEqual(['Jan Nowak zna Ewa Kot', 'Ewa Kot zna Jan Nowak', 'Ewa Kot zna Iza Bąk']);
  });

  test('of one column without a header is a list of names', async () => {
    expect((await opened('Alfa\nBeta\nGama\n')).names).toEqual(['Alfa', 'Beta', 'Gama']);
  });

  test('groups by that to which its actors belong', async () => {
    const { document, joined } = await opened('nazwa;należy do\nAlfa;Grupa A, Grupa B\nBeta;Grupa A\nGama;Grupa B\n');
    expect(joined).toHaveLength(4);
    expect(document.vocabulary.roles.belonging).toBe('należy do');
  });

  test('tells of a parent that nobody is, and of cells behind the last header, which are kept', async () => {
    const { told, values } = await opened('id,label,parent\na,A,zz\nb,B,,więcej\n');
    expect(told).toEqual(['cells-beyond 3 4', 'unknown-parent 2 zz']);
    expect(values.b).toEqual({ D: 'więcej' });
  });

  test('keeps all values that rows of one actor give together, and the first of what has one', async () => {
    const { values } = await opened('id;tagi;miasto\na;x, y;Lublin\na;y, z;Puławy\nb;x;Lublin\nc;x, z;Lublin\n');
    expect(values.a).toEqual({ tagi: ['x', 'y', 'z'], miasto: 'Lublin' });
  });

  test('takes no column for what every object has', async () => {
    const { types, values, told } = await opened('id,__proto__,constructor,toString\na,1,2,3\n');
    expect(Object.keys(types)).toEqual(['__proto___', 'constructor_', 'toString']);
    expect(values.a).toEqual({ __proto___: 1, constructor_: 2, toString: 3 });
    expect(told).toHaveLength(2);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('plays the roles that its columns can', async () => {
    const { document } = await opened(
      'nazwa;rok założenia;sektor\nA;2001;nauka\nB;2002;biznes\nC;2003;władza\nD;2004;nauka\nE;2004;biznes\n',
    );
    const { roles } = withGuessedRoles(document).vocabulary;
    expect(roles).toMatchObject({ begin: 'rok założenia', group: 'sektor' });
  });
});

describe('a table of relations', () => {
  test('joins whom its rows name, with weights and types, and makes them where no table has them', async () => {
    const { names, joined, document } = await opened('source;target;relacja;waga\na;b;partner;1,5\nb;c;członek;2\n');
    expect(names).toEqual(['a', 'b', 'c']);
    expect(joined).toEqual(['a partner b', 'b członek c']);
    expect(document.vocabulary.roles.weight).toBe('waga');
    expect(document.atlas.relations.map(({ values }) => values?.waga)).toEqual([1.5, 2]);
    expect(document.vocabulary.relationTypes.every(({ symmetric }) => !symmetric)).toBe(true);
  });

  test('leaves out rows that do not say whom they join', async () => {
    const { joined, told } = await opened('source;target\na;b\n;b\na; \n');
    expect([joined, told]).toEqual([['a relation b'], ['row-without-end 3 undefined', 'row-without-end 4 undefined']]);
  });

  test('without a header is one too; nothing says that its relations have a direction', async () => {
    const { names, joined, document } = await opened(
      'Nowak, Jan;Kowal, Ewa\nKowal, Ewa;Bąk, Iza\nBąk, Iza;Nowak, Jan\n',
    );
    expect(names).toEqual(['Nowak, Jan', 'Kowal, Ewa', 'Bąk, Iza']);
    expect(joined).toHaveLength(3);
    expect(document.vocabulary.relationTypes.map(({ symmetric }) => symmetric)).toEqual([true]);
  });

  test('is lines of numbers, with spaces between them', async () => {
    const { joined, document } = await opened('1 2 0.5\n2 3 1\n3 1 2\n');
    expect(joined).toEqual(['1 relation 2', '2 relation 3', '3 relation 1']);
    expect(document.atlas.relations.map(({ values }) => values?.weight)).toEqual([0.5, 1, 2]);
  });

  test('says by a column which of them have a direction', async () => {
    const { document } = await opened('source,target,kind,type\n1,2,zna,directed\n2,3,zna,undirected\n');
    expect(document.vocabulary.relationTypes.map(({ id, symmetric }) => [id, symmetric])).toEqual([
      ['zna', false],
      ['zna (↔)', true],
    ]);
  });

  test('is two columns of names, each there again and again', async () => {
    const { joined, kinds } = await opened('Osoba;Projekt\nEwa;Most\nJan;Most\nEwa;Tama\nJan;Tama\n');
    expect(joined).toHaveLength(4);
    expect(kinds).toEqual(['Osoba', 'Projekt']);
  });

  test('is a list of neighbours, one row an actor', async () => {
    const { joined } = await opened('A;B;C;D\nB;C\nC;A;D\nD;A\n');
    expect(joined).toHaveLength(7);
  });

  test('is a matrix, half of it where both halves are the same; its diagonal is of the actors themselves', async () => {
    const uneven = await opened(' ,A,B,C\nA,0,1,0\nB,0,2.5,0\nC,1,0,0\n');
    expect(uneven.joined).toEqual(['A relation B', 'C relation A']);
    expect([uneven.values.B, uneven.declared.edges]).toEqual([{ 'with-itself': 2.5 }, 3]);
    expect((await opened(';A;B;C\nA;0;1;1\nB;1;0;0\nC;1;0;0\n')).joined).toEqual(['A relation B', 'A relation C']);
  });

  test('of marks tells of whom its header names at the row of that', async () => {
    const { told } = await opened(`Udział;;\n;${'x'.repeat(3000)};Tama\nEwa;x;\nJan;x;x\n`);
    expect(told).toEqual(['cut-text 2 2000']);
  });

  test('is a matrix of marks: who takes part in what', async () => {
    expect((await opened(';Most;Tama\nEwa;x;\nJan;x;x\n')).joined).toEqual([
      'Ewa relation Most',
      'Jan relation Most',
      'Jan relation Tama',
    ]);
  });
});

describe('a workbook of several tables', () => {
  const made = xlsxOf({
    Węzły: [
      ['id', 'Nazwa', 'Typ'],
      ['k1', 'Alfa', 'firma'],
      ['u1', 'Beta', 'szkoła'],
    ],
    Krawędzie: [
      ['od', 'do', 'relacja'],
      ['k1', 'u1', 'partner'],
      ['Beta', 'k1', 'członek'],
      ['u1', 'brak', 'partner'],
    ],
  });

  test('joins the actors of one by the rows of another, by id or name; who is in none is told at its cell', async () => {
    const { names, joined, told, declared } = await opened(made, 'rejestr.xlsx');
    expect(names).toEqual(['Alfa', 'Beta']);
    expect(joined).toEqual(['k1 partner u1', 'u1 członek k1']);
    expect(told).toEqual(['unknown-end 4 brak']);
    expect(declared).toEqual({ nodes: 2, edges: 2, dangling: 1 });
  });

  test('has a kind of actors a sheet, and leaves out what is only read', async () => {
    const { kinds, told, names } = await opened(
      xlsxOf({
        Instrukcja: [['Wypełnij wszystkie pola.'], ['Nie zmieniaj nagłówków.']],
        Firmy: [
          ['nazwa', 'miasto'],
          ['Alfa', 'Lublin'],
        ],
        Szkoły: [
          ['nazwa', 'miasto'],
          ['Beta', 'Lublin'],
        ],
      }),
    );
    expect([names, kinds]).toEqual([
      ['Alfa', 'Beta'],
      ['Firmy', 'Szkoły'],
    ]);
    expect(told).toEqual(['sheet-of-text undefined Instrukcja']);
  });

  test('is called what its file is', async () => {
    expect((await opened(made, 'Mój rejestr.xlsx')).document.title).toEqual({ und: 'Mój rejestr' });
  });
});

test('a table begins below its title', async () => {
  const { names } = await opened('Rejestr 2024;;\n;;\nnazwa;miasto;rok\nAlfa;Lublin;2001\nBeta;Puławy;2002\n');
  expect(names).toEqual(['Alfa', 'Beta']);
});

test('texts are kept to the letter, and cut where they are too long', async () => {
  const { names, told } = await opened(
    `id,label\na,"=HYPERLINK(""https://canary.invalid"",""x"")"\nb,"\t=1+1"\nc,${'x'.repeat(5000)}\n`,
  );
  expect(names.slice(0, 2)).toEqual(['=HYPERLINK("https://canary.invalid","x")', '\t=1+1']);
  expect([names[2]?.length, told]).toEqual([2000, ['cut-text 4 2000']]);
});

describe('who is joined to whom', () => {
  const members = { name: 'a.csv', bytes: bytes('Skrót;Nazwa\nPL;Politechnika\nUP;Przyrodniczy\nXX;Alfa\nXX;Beta\n') };
  const ties = {
    name: 'b.csv',
    bytes: bytes('Podmiot;Współpracuje z;Od roku\nPL;UP;2010\nPL;Alfa;2012\nXX;UP;2012\n'),
  };

  test('by a column that says how, with names time and again before it, is a table of relations of that type', async () => {
    const { joined, kinds, document } = await opened(ties.bytes);
    expect(joined).toEqual(['PL Współpracuje z UP', 'PL Współpracuje z Alfa', 'XX Współpracuje z UP']);
    expect(kinds).toEqual(['entity']);
    expect(document.atlas.relations.map(({ values }) => values)).toEqual(
      ['2010', '2012', '2012'].map((year) => ({ 'Od roku': year })),
    );
  });

  test('is told of actors where the rest of their rows is the same', async () => {
    const { names, types } = await opened('Nazwa;Współpracuje z;Miasto\nA;B;Lublin\nA;C;Lublin\nB;C;Chełm\n');
    expect([names, types.Miasto]).toEqual([['A', 'B', 'C'], 'category']);
  });

  test('can be told by short names, but by none that two have', async () => {
    const reading = await readFiles({ files: [members, ties] });
    const found = reading.ok ? reading.document.atlas.relations.map(({ from, to }) => `${from} ${to}`) : [];
    expect(found).toEqual(['Politechnika Przyrodniczy', 'Politechnika Alfa']);
    expect(reading.problems.map(({ rule }) => rule)).toContain('unknown-end');
  });

  test('by crosses under names is a matrix, by crosses and words a table of actors', async () => {
    const head = 'Firma;Klaster A;Klaster B;Klaster C\n';
    expect((await opened(`${head}Alfa;x;;X\nBeta;;x;\n`)).joined).toHaveLength(3);
    const { joined, types } = await opened(`${head}Alfa;x;;Lublin\nBeta;;x;Chełm\n`);
    expect([joined, types['Klaster A']]).toEqual([[], 'flag']);
  });
});
