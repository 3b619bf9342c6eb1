// Publishes the dataset's schema as JSON Schema; with --check it only says whether the published one is up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { runnerImport } from 'vite';

const { ALL_SCHEMAS } = (await runnerImport('./src/io/story-schema.ts', { configFile: false })).module;
mkdirSync('public/schema', { recursive: true });
const stale = Object.entries(ALL_SCHEMAS).filter(([name, schema]) => {
  const path = `public/schema/${name}.schema.json`;
  const text = `${JSON.stringify(toJsonSchema(schema), null, 2)}\n`;
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
