// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import { ALL_SCHEMAS } from '../../src/io/story-schema';

const FOLDER = 'public/schema';

describe('the published JSON Schema', () => {
  test.each(Object.entries(ALL_SCHEMAS))('of %s is that of the code', (name, schema) => {
    const published: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.schema.json`, 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(toJsonSchema(schema))));
  });

  test('has a file for each file of the dataset, and no other', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(
      Object.keys(ALL_SCHEMAS)
        .map((name) => `${name}.schema.json`)
        .sort(),
    );
  });
});
