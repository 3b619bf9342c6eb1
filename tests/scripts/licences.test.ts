// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isPermissive, noticesOf, packageOf } from '../../scripts/licences';

const root = mkdtempSync(join(tmpdir(), 'wyzyny-'));
afterAll(() => rmSync(root, { recursive: true }));

/** A package with these files, of which its code is bundled. */
function packed(name: string, manifest: object, files: Readonly<Record<string, string>>) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return [folder, new Set([join(folder, 'index.js')])] as const;
}

test('a module belongs to the innermost package around it, and ours to none', () => {
  expect(packageOf('/a/node_modules/x/node_modules/@s/y/dist/i.js?commonjs')).toBe(
    '/a/node_modules/x/node_modules/@s/y',
  );
  expect(packageOf('\0/a/node_modules/x/i.js')).toBe('/a/node_modules/x');
  expect(packageOf('node_modules/@s/font/files/a.woff2')).toBe('node_modules/@s/font');
  expect(packageOf('\0vite/preload-helper.js')).toBe('node_modules/vite');
  expect(packageOf('/a/src/main.tsx')).toBeNull();
});

test('each package is named over its notices, each text once, with what its own code took from others', () => {
  const notices = noticesOf(
    new Map([
      packed('a', { license: 'ISC' }, { LICENSE: 'terms of both', NOTICE: 'by A', 'index.js': '' }),
      packed(
        'b',
        { license: 'ISC' },
        { 'LICENSE.md': 'terms of both\n\nby A', 'index.js': '/* @license by C */ run();\n' },
      ),
      packed(
        'c',
        { license: 'MIT', author: 'Cecylia' },
        { 'index.js': '// Copyright D\n// all\nrun();\n// not this\n' },
      ),
    ]),
  );
  expect(notices).toContain('a 1.2.3 (ISC)\nb 1.2.3 (ISC)\n\nterms of both\n\nby A\n');
  expect(notices).toContain('b 1.2.3 (ISC)\n\n/* @license by C */\n');
  expect(notices).toContain('Copyright (c) Cecylia\n\nPermission is hereby granted');
  expect(notices).toContain('// Copyright D\n// all\n');
  expect(notices).not.toContain('not this');
});

test('what leaves its notice out of its package has that of its repository', () => {
  const notices = noticesOf(new Map([packed('saxes', { license: 'ISC' }, {})]));
  expect(notices).toContain('saxes 1.2.3 (ISC)\n\nThe ISC License\n\nCopyright (c) Contributors');
});

test('what asks for more than its notice is not shipped', () => {
  expect(['MIT', '(MIT AND Zlib)', 'MIT AND OFL-1.1', '0BSD'].filter((each) => !isPermissive(each))).toEqual([]);
  expect(['', 'GPL-3.0-or-later', 'MIT AND GPL-3.0', 'EPL-2.0 OR MIT'].filter(isPermissive)).toEqual([]);
  expect(() => noticesOf(new Map([packed('d', { license: 'GPL-3.0' }, { LICENSE: 'x' })]))).toThrow(
    'd may not be shipped',
  );
  expect(() => noticesOf(new Map([packed('e', { license: 'ISC' }, {})]))).toThrow('e has no notice');
});
