// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { PUBLISHED_SCHEMAS } from '../../../src/io/schema/document-schema';

const FOLDER = 'public/schema';

describe('the published JSON Schema', () => {
  test.each(Object.entries(PUBLISHED_SCHEMAS))('of %s is that of the code', (name, schema) => {
    const published: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.schema.json`, 'utf8'));
    expect(published).toEqual(
      JSON.parse(JSON.stringify(toJsonSchema(schema as v.GenericSchema, { typeMode: 'input' }))),
    );
  });

  test('has a file for each file of the dataset and that of a document, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(PUBLISHED_SCHEMAS)
        .map((name) => `${name}.schema.json`)
        .sort(),
    );
  });
});
