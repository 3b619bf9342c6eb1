// Publishes the schemas of the dataset and of a document's file as JSON Schema; with --check it only says whether the published one is up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const { PUBLISHED_SCHEMAS } = (await runnerImport('./src/io/schema/document-schema.ts', { configFile: false })).module;
mkdirSync('public/schema', { recursive: true });
const stale = Object.entries(PUBLISHED_SCHEMAS).filter(([name, schema]) => {
  const path = `public/schema/${name}.schema.json`;
  const text = `${JSON.stringify(toJsonSchema(schema, { typeMode: 'input' }), null, 2)}\n`;
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!isCurrent && !process.argv.includes('--check')) writeFileSync(path, text);
  return !isCurrent;
});
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Out of date: ${stale.map(([name]) => name).join(', ')}. Run "npm run data:schema".`);
  process.exitCode = 1;
} else {
  console.log('JSON Schema is up to date.');
}
