// npm run --silent io:check -- FILE…: reads files as the atlas opens them, and prints for each a line of JSON: its format,
// what comes of opening it, how many actors and relations it declares, and what was found, with its place.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runnerImport } from 'vite';

const load = async (path) => (await runnerImport(path, { configFile: false })).module;
const { reportOf } = await load('./scripts/check/io-report.ts');

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Name the files to read: npm run --silent io:check -- FILE…');
  process.exitCode = 2;
}
for (const file of files) {
  try {
    console.log(JSON.stringify({ file, ...(await reportOf(new Uint8Array(readFileSync(file)), basename(file))) }));
  } catch (error) {
    console.error(`${file}: ${error.message}`);
    process.exitCode = 2;
  }
}
