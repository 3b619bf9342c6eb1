// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serviceWorker } from '../../scripts/offline';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wyzyny-'));
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  for (const file of ['index.html', 'assets/a.js', '.vite/manifest.json', 'sw.js']) write(file, file);
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

describe('the service worker of a build', () => {
  test('keeps every file but itself and what tells of the build, and the page under the address of its folder', () => {
    expect(serviceWorker(folder)).toContain('const FILES = ["assets/a.js","./"];');
  });

  test('is the same for the same files, and another when one changes', () => {
    const before = serviceWorker(folder);
    write('sw.js', 'older');
    expect(serviceWorker(folder)).toBe(before);
    write('assets/a.js', 'newer');
    expect(serviceWorker(folder)).not.toBe(before);
  });
});
