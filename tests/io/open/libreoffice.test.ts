import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FilesReading } from '../../../src/io/open/file-reading';
import { readFiles } from '../../../src/io/open/read-files';

// One table of three firms, saved by LibreOffice 7.4 as ODS, as XLSX and with tabs: numbers as numbers, a NIP with its
// leading zero as text.

const read = (name: string) =>
  readFiles({ files: [{ name, bytes: readFileSync(`tests/io/open/libreoffice/${name}`) }] });

/** Who there is, with what is said of them; owners are actors. */
function told(reading: FilesReading) {
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join(', '));
  const { entities, relations } = reading.document.atlas;
  return {
    entities: entities.map(({ name, founded, members, values }) => [Object.values(name)[0], founded, members, values]),
    relations: relations.map(({ from, type, to }) => `${from} ${type} ${to}`),
    problems: reading.problems.map(({ rule }) => rule),
  };
}

test.each(['firmy.ods', 'firmy.xlsx'])('%s of LibreOffice says what its table with tabs says', async (name) => {
  const expected = told(await read('firmy.tsv'));
  expect(told(await read(name))).toEqual(expected);
  expect(expected.entities.map(([of]) => of)).toEqual([
    'Młyn Świdnik',
    'Stolarnia Łąki',
    'Huta Dęblin',
    'Jan Ćwik',
    'Anna Żuk',
  ]);
  const text = JSON.stringify(expected);
  expect(text).toContain('"0123456789"');
  expect(text).toContain('1234567.5');
});
