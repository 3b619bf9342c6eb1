import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeIn, tableUnder } from './tables';

const inDocs = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const pages = [
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'data/README.md', 'public/embed.md'],
  ...inDocs.map((name) => join('docs', name)),
];

test.each(pages)('%s leads only to pages that are there', (page) => {
  const targets = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const files = targets.filter((target) => !/^(https?:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''));
  expect(files.filter((file) => !existsSync(join(dirname(page), file)))).toEqual([]);
});

test('the architecture names only code that is there, and leads to the decisions', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  // Rooms are told by their names alone there.
  const isThere = (path: string) => existsSync(path) || existsSync(join('src', path));
  const paths = codeIn(text).filter((code) => /^[\w./-]+\/[\w.-]+\.(?:tsx?|json|md|grit)$/.test(code));
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !isThere(path))).toEqual([]);
  expect(text).toContain('](docs/decisions/README.md)');
});

test('the table of commands tells of each script, and README of none that is not there', () => {
  const readme = readFileSync('README.md', 'utf8');
  const scripts = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts);
  const ran = scripts.filter((name) => name !== 'start' && name !== 'test');
  const namesIn = (text: string) =>
    [...text.matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)].map(([, name = '']) => name);
  const told = tableUnder('Two commands', readme).flatMap(({ command = '' }) => namesIn(command));
  expect([...new Set(told)].toSorted()).toEqual(ran.toSorted());
  expect(namesIn(readme).filter((name) => !scripts.includes(name))).toEqual([]);
});
