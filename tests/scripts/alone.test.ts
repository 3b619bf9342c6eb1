import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the files that are tried alone, and no others, put stand-ins in the place of modules', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.test\.tsx?$/.test(path),
  );
  const replacing = files.filter((path) =>
    /^vi\.(mock|doMock)\(|vi\.resetModules\(/m.test(readFileSync(join('tests', path), 'utf8')),
  );
  expect(replacing.sort()).toEqual(files.filter((path) => path.includes('.alone.')).sort());
  expect(replacing.length).toBeGreaterThan(0);
});
