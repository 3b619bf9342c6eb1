// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
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

/** Runs a service worker where only what it stores is looked at: `run` sends it an event and waits until it is done. */
function runWorker(script: string) {
  const SCOPE = 'https://atlas.example/';
  const listeners = new Map<string, (event: object) => void>();
  const taken: string[] = [];
  const cache = {
    addAll: async (requests: readonly string[]) => void taken.push(...requests),
    keys: async () => taken.map((file) => ({ url: new URL(file, SCOPE).href })),
  };
  runInNewContext(script, {
    registration: { scope: SCOPE },
    caches: { open: async () => cache },
    // All that is looked at of a request is its file.
    Request: String,
    URL,
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  });
  const run = async (type: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    listeners.get(type)?.({ ...event, waitUntil: (promise: Promise<unknown>) => work.push(promise) });
    await Promise.all(work);
  };
  return Object.assign(run, { taken: () => taken.map(String) });
}

describe('the service worker of a build', () => {
  test('keeps every file but itself and what tells of the build, and the page under the address of its folder', () => {
    expect(serviceWorker(folder)).toContain('const FILES = ["assets/a.js","./"];');
  });

  test('takes in PDF and its fonts only when a page is idle, and not twice', async () => {
    write('assets/pdf-1.js', 'pdf');
    write('assets/a.ttf', 'letters');
    const run = runWorker(serviceWorker(folder));
    await run('install');
    expect(run.taken()).toEqual(['assets/a.js', './']);
    await run('message', { data: 'take in the rest' });
    expect(run.taken()).toEqual(['assets/a.js', './', 'assets/a.ttf', 'assets/pdf-1.js']);
    await run('message', { data: 'take in the rest' });
    expect(run.taken()).toHaveLength(4);
  });

  test('is the same for the same files, and another when one changes', () => {
    const before = serviceWorker(folder);
    write('sw.js', 'older');
    expect(serviceWorker(folder)).toBe(before);
    write('assets/a.js', 'newer');
    expect(serviceWorker(folder)).not.toBe(before);
  });
});
