// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES, languageOf } from '../../src/text/languages';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** What the compiler says of the source with a made-up language, which is one file: with its tag, and with its line. */
function compiled(line: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'wyzyny-language-'));
  folders.push(folder);
  for (const name of ['src', 'tsconfig.json', 'tests/support/bracketed.ts']) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  for (const name of ['node_modules', 'data']) symlinkSync(resolve(name), join(folder, name));
  const edit = (file: string, change: (text: string) => string) => {
    const path = join(folder, 'src/text', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
  edit('tags.ts', (tags) => tags.replace("'en']", "'en', 'qaa']"));
  edit('languages.ts', withLine(line));
  const settings = { extends: './tsconfig.json', include: ['src', 'tests/support/bracketed.ts'] };
  writeFileSync(join(folder, 'tsconfig.check.json'), JSON.stringify(settings));
  const tsc = resolve('node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', 'tsconfig.check.json'], { cwd: folder, encoding: 'utf8' }).stdout;
}

const END_OF_LIST = '} satisfies';
const withLine = (line: string) => (list: string) =>
  `import { bracketed } from '../../tests/support/bracketed';\n${list.replace(END_OF_LIST, `  ${line && `${line},`}\n${END_OF_LIST}`)}`;

describe('a language more', () => {
  test('is one file, its tag and a line', () => {
    expect(compiled('qaa: bracketed')).toBe('');
  });

  test('does not compile where it lacks something', () => {
    const words = 'load: async () => ({ ...(await bracketed.load()), shell: undefined })';
    expect(compiled(`qaa: { ...bracketed, ${words} }`)).toMatch(/^src\/text\/spoken-language\.ts.*error TS2322/);
  });

  test('does not compile without its line', () => {
    expect(compiled('')).toMatch(/src\/text\/languages\.ts.*error TS2741: Property 'qaa'/);
  });
});

describe.each(Object.entries(LANGUAGES))('what is said of %s', (tag, language) => {
  test('stands under its own tag, with a locale of it', () => {
    expect(language.tag).toBe(tag);
    expect(new Intl.Locale(language.locale).language).toBe(new Intl.Locale(tag).language);
  });

  test('agrees with its locale in the sign before decimals, which parts no cells', () => {
    const parts = new Intl.NumberFormat(language.locale).formatToParts(0.5);
    expect(parts.find(({ type }) => type === 'decimal')?.value).toBe(language.csv.decimalSign);
    expect(language.csv.separator).not.toBe(language.csv.decimalSign);
  });

  test('falls back to other languages of the interface only', () => {
    const others = Object.keys(LANGUAGES).filter((other) => other !== tag);
    expect(language.fallback.filter((other) => !others.includes(other))).toEqual([]);
  });
});

test('a language that the interface does not speak is taken for English', () => {
  expect(languageOf('de').name).toBe('English');
});
