import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('only files that are tried alone put stand-ins in the place of modules', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.test\.tsx?$/.test(path),
  );
  const replacing = files.filter((path) =>
    /^vi\.(mock|doMock)\(|vi\.resetModules\(/m.test(readFileSync(join('tests', path), 'utf8')),
  );
  expect(replacing.filter((path) => !path.includes('.alone.'))).toEqual([]);
  expect(replacing.length).toBeGreaterThan(0);
});
