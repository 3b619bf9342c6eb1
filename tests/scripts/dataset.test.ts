// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parseDataset, readDataFile, readSource } from '../../scripts/check/dataset';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('readDataFile', () => {
  test('names the file that it cannot read', () => {
    expect(() => readDataFile('nothing')).toThrow('data/lublin/nothing.json');
  });
});

describe('parseDataset', () => {
  test('checks what is given in place of a file', () => {
    const parsed = parseDataset({ notes: 'none' });
    expect(parsed.ok ? [] : parsed.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual(['notes schema']);
  });
});

describe('readSource', () => {
  test('reads the file that ATLAS_SOURCE names', () => {
    const folder = mkdtempSync(join(tmpdir(), 'wyzyny-source-'));
    try {
      writeFileSync(join(folder, 'source.txt'), 'Łódź');
      vi.stubEnv('ATLAS_SOURCE', join(folder, 'source.txt'));
      expect(readSource()).toBe('Łódź');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('answers null where there is no such file', () => {
    vi.stubEnv('ATLAS_SOURCE', '/nowhere/source.txt');
    expect(readSource()).toBeNull();
  });
});
