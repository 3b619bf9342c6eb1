import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LADDER } from '../support/ladder';
import { codeIn, tableUnder } from './tables';

const rooms = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
const isRoom = (name: string): name is keyof typeof LADDER => Object.hasOwn(LADDER, name);

test('every room stands on the ladder', () => {
  expect(rooms.map(({ name }) => name).filter((name) => !isRoom(name))).toEqual([]);
});

/** The rooms of a list of what may be imported. */
function roomsIn(said: string): readonly string[] {
  if (said.startsWith('every room')) return Object.keys(LADDER);
  return said.split(/, (?:and )?/).filter((name) => isRoom(name));
}

const TREE = new Map(tableUnder('The tree', readFileSync('README.md', 'utf8')).map((row) => [row.room, row]));

describe.each(Object.keys(LADDER).filter(isRoom))('the README of %s', (room) => {
  const folder = join('src', room);
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  const code = codeIn(text);

  test('is a page that one reads at a glance, with where to begin and an example', () => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(17);
    expect(text).toMatch(/^# \S+: .+\n\n/);
    expect(text).toContain('- Begin at ');
    expect(text).toMatch(/\nExample: .+\n$/);
  });

  test('names each of its sub-rooms, and no file that is not there', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const isNamed = (name: string) => code.some((each) => each.startsWith(`${name}/`));
    expect(folders.map(({ name }) => name).filter((name) => !isNamed(name))).toEqual([]);
    const files = code.filter((each) => /^[\w./-]+\.(?:tsx?|css|md)$/.test(each));
    expect(files.length).toBeGreaterThan(0);
    const within = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const isThere = (path: string) =>
      existsSync(path) || existsSync(join('src', path)) || within.some((each) => `/${each}`.endsWith(`/${path}`));
    expect(files.filter((path) => !isThere(path))).toEqual([]);
  });

  test('says what the ladder says, and so does the tree of README', () => {
    const [, said = ''] = /May import: ([^.;]+)/.exec(text) ?? [];
    const allowed: readonly string[] = LADDER[room];
    const inTree = TREE.get(`\`src/${room}/\``)?.['may import'];
    if (inTree === undefined) throw new Error(`The tree of README.md has no row of src/${room}/.`);
    for (const named of [roomsIn(said), roomsIn(inTree)])
      expect(named.filter((each) => each !== room).toSorted()).toEqual(allowed.toSorted());
  });
});
