import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../src/io/open/read-files';
import { csvTemplate, type TemplateLanguage, xlsxTemplate } from '../../../src/io/write/templates';

const MANNERS = { pl: { separator: ';', decimalSign: ',' }, en: { separator: ',', decimalSign: '.' } } as const;

async function read(name: string, bytes: Uint8Array) {
  const reading = await readFiles({ files: [{ name, bytes }] });
  if (!reading.ok) throw new Error(reading.problems.map(({ rule }) => rule).join());
  const { atlas, vocabulary } = reading.document;
  return { ...reading, atlas, roles: vocabulary.roles };
}

describe.each<TemplateLanguage>(['pl', 'en'])('a template in %s', (language) => {
  test('is read back without a problem as a workbook: two actors and two relations with their weights', async () => {
    const { problems, atlas, roles, tables } = await read('a.xlsx', xlsxTemplate(language));
    expect(problems).toEqual([]);
    expect(atlas.entities.map(({ name, kind, founded }) => [name.und !== '', kind !== 'entity', founded])).toEqual([
      [true, true, '1998'],
      [true, true, '1964'],
    ]);
    expect(atlas.relations.map(({ values }) => values?.[roles.weight ?? ''])).toEqual([2, 1.5]);
    expect(tables.map(({ mapping }) => mapping.is)).toEqual(['nodes', 'edges']);
  });

  test('is read back without a problem as a text: each of two actors is joined to the other', async () => {
    const { problems, atlas } = await read('a.csv', new TextEncoder().encode(csvTemplate(language, MANNERS[language])));
    expect([problems, atlas.entities.length, atlas.relations.length]).toEqual([[], 2, 2]);
  });
});
