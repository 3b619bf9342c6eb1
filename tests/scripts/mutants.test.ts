import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// A mutation that finds no place to be made in would try nothing.

test('each mutation names a text that stands once in its file', async () => {
  const found: string[] = [];
  let count = 0;
  for (const name of readdirSync('scripts/mutants').filter((each) => each !== 'report.mjs')) {
    const lists: Record<string, Record<string, readonly (readonly string[])[]>> = await import(
      `../../scripts/mutants/${name}`
    );
    for (const [file, mutations] of Object.values(lists).flatMap((list) => Object.entries(list))) {
      const text = readFileSync(file, 'utf8');
      for (const [from = ''] of mutations) {
        count += 1;
        if (text.split(from).length !== 2) found.push(`${file}: ${from}`);
      }
    }
  }
  expect(count).toBeGreaterThan(50);
  expect(found).toEqual([]);
});
