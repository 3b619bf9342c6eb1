import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeIn } from './tables';

const FOLDER = 'docs/decisions';
const HEADINGS = ['Context', 'Decision', 'What else was weighed', 'Consequences'];
/** A path from the root of the project, as records name files and folders. */
const PATH = /^(?:(?:src|tests|scripts|data|docs|public|bench)\/[\w./-]+|[\w-]+\.(?:md|html|json|ts))$/;

const records = readdirSync(FOLDER)
  .filter((name) => name !== 'README.md')
  .toSorted();
const index = readFileSync(`${FOLDER}/README.md`, 'utf8');
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');

test('records are numbered without gaps', () => {
  expect(records.length).toBeGreaterThanOrEqual(25);
  expect(records.map((name) => /^(\d{3})-[a-z-]+\.md$/.exec(name)?.[1])).toEqual(
    records.map((_, index) => String(index + 1).padStart(3, '0')),
  );
});

test('the index has a line for each record in their order, by its title, and no other', () => {
  const lines = index.split('\n').filter((line) => line.startsWith('- '));
  const parts = lines.map((line) => /^- \[(\d{3})\]\((\1-[a-z-]+\.md)\) \*\*(.*)\.\*\* .+\.$/.exec(line) ?? []);
  expect(parts.map(([, , name]) => name)).toEqual(records);
  expect(parts.map(([, number, , title]) => `# ${Number(number)}. ${title}`)).toEqual(
    records.map((name) => textOf(name).split('\n')[0]),
  );
});

describe.each(records)('%s', (name) => {
  const text = textOf(name);

  test('says context, decision, what else was weighed and consequences, in this order', () => {
    const [, ...sections] = text.split(/^## /m);
    expect(sections.map((section) => section.split('\n')[0])).toEqual(HEADINGS);
    for (const section of sections) expect(section.split('\n').slice(1).join('').trim()).not.toBe('');
  });

  test('names only code that is there', () => {
    const paths = codeIn(text).filter((code) => PATH.test(code));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
