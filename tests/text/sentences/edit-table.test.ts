// @vitest-environment node
import { expect, test } from 'vitest';
import { diffOf } from '../../../src/graph/document/diff';
import type { Content } from '../../../src/graph/document/document';
import { toCsv } from '../../../src/io/write/csv';
import { patchTable } from '../../../src/text/sentences/edit-table';
import { atlasOf, entity, relation } from '../../support/build';
import { VOCABULARY, wordsIn } from '../../support/vocabulary';

const city = entity('city', { name: { pl: 'Miasto', en: 'City' }, founded: '2015' });
const school = entity('school', { name: { pl: '=1+1', en: 'School' } });
const documentOf = (...atlas: Parameters<typeof atlasOf>): Content => ({
  title: { pl: 'Atlas' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(...atlas),
  scenes: [],
});
const before = documentOf([city, school], [], { layouts: new Map([['years', new Map([['city', { x: 1, y: 2 }]])]]) });
const after = documentOf([{ ...city, founded: '2014' }, school], [relation('city', 'runs', 'school')], {
  layouts: new Map([['years', new Map([['city', { x: -1.5, y: 2 }]])]]),
});
const said = {
  words: wordsIn('pl'),
  roles: VOCABULARY.roles,
  nameOf: (id: string) => (id === 'school' ? '=1+1' : 'Miasto'),
  sourceName: (id: string) => `tytuł ${id}`,
};

test('corrections are a row each, with what they are of, before and after, the source, and who, why and when', () => {
  const rows = patchTable(diffOf(before, after), { made: '2026-01-31', by: 'Anna', why: 'poprawka' }, said);
  const made = ['Anna', 'poprawka', '2026-01-31'];
  expect(rows).toEqual([
    ['Czego dotyczy', 'Nazwa', 'Co', 'Było', 'Jest', 'Źródło', 'Kto', 'Dlaczego', 'Kiedy'],
    ['aktor', 'Miasto', 'rok założenia', '2015', '2014', 'bez źródła', ...made],
    ['relacja', 'Miasto prowadzi: =1+1', 'nowe', '', '', 'tytuł source, Section, wiersz 1', ...made],
    ['położenie', 'Miasto', 'położenie', '1; 2', '-1,5; 2', '', ...made],
  ]);
});

test('what backs the whole, or another field or part, backs no number, date or part of it', () => {
  const at = (line: number) => ({ source: 'paper', section: 'S', lines: [line, line] as const, terms: ['t'] });
  const fact = (topic: string, line: number) => ({
    ...{ topic, strength: 'told' as const, items: [{ pl: topic }] },
    evidence: line > 0 ? [at(line)] : [],
  });
  const [one, other] = [
    { ...city, evidence: [at(1), { ...at(2), for: ['founded'] }], facts: [fact('aims', 3)] },
    {
      ...city,
      founded: '2014',
      members: 7,
      summary: { pl: 'Miasto.' },
      evidence: [at(1), { ...at(2), for: ['founded'] }],
      facts: [fact('aims', 3), fact('other', 0)],
    },
  ];
  const rows = patchTable(diffOf(documentOf([one], []), documentOf([other], [])), { made: '' }, said).slice(1);
  expect(Object.fromEntries(rows.map(([, , what, , , source]) => [what, source]))).toEqual({
    'rok założenia': 'tytuł paper, S, wiersz 2',
    'liczba członków': 'bez źródła',
    'opis po polsku': 'tytuł paper, S, wiersz 1',
    'źródło mówi o': 'bez źródła',
  });
});

test('a spreadsheet runs nothing of it', () => {
  const table = patchTable(diffOf(before, documentOf([city], [])), { made: '2026-01-31', by: '@SUM(1)' }, said);
  const csv = toCsv(table, said.words.meta.csv);
  expect(csv).toContain(";'=1+1;");
  expect(csv).toContain(";'@SUM(1);");
});
