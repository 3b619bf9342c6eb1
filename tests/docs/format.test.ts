import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { VERSION } from '../../src/io/read/document-versions';
import { MOST_ITEMS, MOST_TEXT, parseDocumentText } from '../../src/io/read/parse-document';
import { DOCUMENT_ITEMS, DOCUMENT_PARTS, DOCUMENT_SCHEMA } from '../../src/io/schema/document-schema';
import { looseEvidence } from '../../src/io/schema/schema';
import { MOST_SCENES } from '../../src/io/schema/story-limits';
import { COLUMN, MOST_COLUMNS, TABLE } from '../../src/io/schema/table-mapping';
import { writeDocument } from '../../src/io/write/write-document';
import { codeIn, tableUnder } from './tables';

const page = readFileSync('docs/format.md', 'utf8');
const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

const { entities, kinds, relationTypes, attributes, relations, sources, notes, scenes } = DOCUMENT_ITEMS;

/** What stands under each heading of the page. */
const TABLES: Readonly<Record<string, object>> = {
  Document: DOCUMENT_SCHEMA,
  Vocabulary: DOCUMENT_SCHEMA.entries.vocabulary,
  Kind: kinds,
  'Relation type': relationTypes,
  Attribute: attributes,
  Roles: DOCUMENT_PARTS.roles,
  Entity: entities,
  'Legal form': entities.entries.legalForms,
  Fact: entities.entries.facts,
  Figure: entities.entries.figures,
  Evidence: looseEvidence,
  Relation: relations,
  Source: sources,
  Note: notes,
  Scene: scenes,
  Table: TABLE,
  Column: COLUMN,
};

/** What may be absent, or what a list holds: itself of anything else. */
function inside(schema: object): object {
  if ('wrapped' in schema) return inside(Object(schema.wrapped));
  return 'item' in schema ? inside(Object(schema.item)) : schema;
}

const fieldOf = (schema: object, field: string): unknown => Object(schema)[field];

const fieldsOf = (schema: object) => Object.entries<object>(Object(fieldOf(inside(schema), 'entries')));

/** The values of a field where it has only these. */
function valuesOf(schema: object): readonly string[] {
  const { options, literal, type } = Object(inside(schema));
  if (type === 'picklist') return options.map(String);
  return type === 'literal' && literal !== true ? [String(literal)] : [];
}

describe.each(Object.entries(TABLES))('the table of the page under “%s”', (heading, schema) => {
  const rows = tableUnder(heading, page);
  const rowOf = (key: string) => rows.find((row) => row.key === `\`${key}\``);

  test('names every key of the code, and no other', () => {
    expect(rows.flatMap(({ key = '' }) => codeIn(key)).toSorted()).toEqual(
      fieldsOf(schema)
        .map(([key]) => key)
        .toSorted(),
    );
  });

  test('says of each whether it is needed, and what values it can have', () => {
    const fields = fieldsOf(schema).map(([key, field]) => ({
      key,
      needed: fieldOf(field, 'type') !== 'optional',
      values: valuesOf(field),
    }));
    const said = fields.map(({ key, values }) => ({
      key,
      needed: rowOf(key)?.absent === 'needed',
      // Of what has any value the page may name examples.
      values: values.length > 0 ? codeIn(rowOf(key)?.type ?? '') : [],
    }));
    expect(said).toEqual(fields);
  });
});

test('the page says the limits of the code', () => {
  expect(page).toContain(
    `It is JSON in UTF-8, of ${MOST_TEXT / 2 ** 20} MB and ${MOST_ITEMS.toLocaleString('en')} items`,
  );
  expect(page).toContain(`A document has ${MOST_SCENES} scenes at most.`);
  expect(page).toContain(`list, of ${MOST_COLUMNS} at most`);
});

describe('the example of the page', () => {
  const reading = parseDocumentText(example, 'format.md');

  test('is read without a problem, and is valid as it is published', () => {
    expect(reading).toMatchObject({ ok: true, problems: [] });
    expect(v.is(DOCUMENT_SCHEMA, JSON.parse(example))).toBe(true);
    expect(JSON.parse(example).version).toBe(VERSION);
  });

  test('is read as the same again from what is written of it', () => {
    if (!reading.ok) throw new Error('The example is none.');
    const written = JSON.stringify(writeDocument(reading.document));
    expect(v.is(DOCUMENT_SCHEMA, JSON.parse(written))).toBe(true);
    expect(parseDocumentText(written, 'again')).toEqual({ ok: true, document: reading.document, problems: [] });
  });

  test('has something of each part that a reader would begin with', () => {
    const parts = ['title', 'vocabulary', 'entities', 'relations', 'sources', 'notes', 'layout', 'scenes', 'licence'];
    expect(Object.keys(JSON.parse(example))).toEqual(expect.arrayContaining(parts));
  });
});
