// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DATA_FILES, dataText, writtenAs } from '../../scripts/check/data-files';
import { parseDataset, readDataFile } from '../../scripts/check/dataset';
import { diffOf } from '../../src/graph/document/diff';
import type { Content } from '../../src/graph/document/document';
import type { Entity, Relation } from '../../src/graph/model';
import { applyPatch } from '../../src/io/patch/apply-patch';
import type { Operation, Patch } from '../../src/io/patch/patch';
import { patchOf } from '../../src/io/patch/patch-of';
import { parseStory, type Scene } from '../../src/io/read/parse-story';

const textOf = (name: string, folder = '.') => readFileSync(join(folder, 'data/lublin', `${name}.json`), 'utf8');
const FILES = Object.fromEntries(DATA_FILES.map((name) => [name, readDataFile(name)])) as Parameters<
  typeof writtenAs
>[0];
const parsed = parseDataset();
const story = parseStory(FILES.story);
if (!parsed.ok || !story) throw new Error('The dataset is sound.');
const CONTENT: Content<Scene> = {
  title: {},
  vocabulary: parsed.vocabulary,
  atlas: parsed.atlas,
  scenes: story.scenes,
};

test('the files are written as they are kept, to the byte', () => {
  const written = writtenAs(FILES, CONTENT);
  for (const name of DATA_FILES) expect(dataText(name, written[name])).toBe(textOf(name));
});

test('of an item whose keys stand in another order only what changed is written otherwise', () => {
  const keysOf = (file: unknown, id: string) => Object.keys(Object(file).find((each: Entity) => each.id === id));
  const past = CONTENT.atlas.entities.find(({ id }) => keysOf(FILES.entities, id)[3] === 'past')?.id ?? '';
  const operations: readonly Operation[] = ['pl', 'en'].map((language) => ({
    op: 'add',
    path: `/entities/${past}/short/${language}`,
    value: 'FSC',
  }));
  const { content } = applyPatch(CONTENT, { operations });
  const written = writtenAs(FILES, content);
  expect(linesBetween(textOf('entities'), dataText('entities', written.entities))).toEqual({
    gone: [],
    come: ['},', '"short": {', '"pl": "FSC",', '"en": "FSC"'],
  });
  expect(keysOf(written.entities, past).slice(3, 7)).toEqual(['past', 'name', 'short', 'aliases']);
});

// A cluster, its year corrected with its source; an actor with its places, and a relation of both.
const CLUSTER = 'klaster-fotoniki-i-swiatlowodow';
const [EVIDENCE] = CONTENT.atlas.sources.map(({ id }) => ({
  source: id,
  section: 'Klaster Fotoniki i Światłowodów',
  lines: [250, 253] as const,
  terms: ['2012'],
}));
if (!EVIDENCE) throw new Error('The dataset has a source.');
const NEW: Entity = {
  id: 'nowa-fundacja',
  kind: 'organisation',
  name: { pl: 'Nowa Fundacja', en: 'New Foundation' },
  aliases: [],
  status: 'stated',
  evidence: [EVIDENCE],
};
const JOINS: Relation = {
  id: `${CLUSTER}--linked-with--${NEW.id}`,
  type: 'linked-with',
  from: CLUSTER,
  to: NEW.id,
  status: 'stated',
  evidence: [EVIDENCE],
};
const CORRECTED: Content<Scene> = {
  ...CONTENT,
  atlas: {
    ...CONTENT.atlas,
    entities: [
      ...CONTENT.atlas.entities.map((each) =>
        each.id === CLUSTER
          ? { ...each, founded: '2011', evidence: [...each.evidence, { ...EVIDENCE, for: ['founded'] }] }
          : each,
      ),
      NEW,
    ],
    relations: [...CONTENT.atlas.relations, JOINS],
    layouts: new Map(
      [...CONTENT.atlas.layouts].map(([name, places]) => [name, new Map([...places, [NEW.id, { x: 7, y: -8 }]])]),
    ),
  },
};
const PATCH = patchOf(diffOf(CONTENT, CORRECTED), { document: { id: '', title: {} }, made: '2026-01-31' });

/** The lines of a text that another one lacks, and those that it has besides. */
function linesBetween(before: string, after: string) {
  const count = (text: string) => {
    const counts = new Map<string, number>();
    for (const line of text.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
    return counts;
  };
  const [was, is] = [count(before), count(after)];
  const more = (one: typeof was, other: typeof was) =>
    [...one].flatMap(([line, times]) => Array<string>(Math.max(0, times - (other.get(line) ?? 0))).fill(line.trim()));
  return { gone: more(was, is), come: more(is, was) };
}

describe('the command, in a copy', () => {
  let folder = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'wyzyny-apply-'));
    for (const name of ['src', 'scripts', 'node_modules', 'package.json'])
      symlinkSync(resolve(name), join(folder, name));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** Runs a command on a fresh copy of the data. */
  function run(script: string, ...args: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.mjs`, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ATLAS_SOURCE: join(folder, 'none.txt') },
    });
    return { status, stdout, stderr };
  }

  function apply(patch: Patch, ...args: readonly string[]) {
    cpSync('data', join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'patch.json'), JSON.stringify(patch));
    return run('data-apply', 'patch.json', ...args);
  }

  const changedFiles = () => DATA_FILES.filter((name) => textOf(name, folder) !== textOf(name));

  test('writes what is corrected and nothing else, says it in words, and leaves a sound dataset', {
    timeout: 60_000,
  }, () => {
    const { status, stdout, stderr } = apply(PATCH);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(changedFiles()).toEqual(['entities', 'relations', 'layout']);
    expect(stdout.split('\n')).toEqual(
      expect.arrayContaining([
        'new actor: New Foundation',
        'Photonics and Optical Fibre Cluster: founded from 2012 to 2011',
        'new relation: Photonics and Optical Fibre Cluster is closely linked with New Foundation',
        'Written: data/lublin/entities.json, data/lublin/relations.json, data/lublin/layout.json.',
      ]),
    );
    const { gone, come } = linesBetween(textOf('entities'), textOf('entities', folder));
    expect(gone).toEqual(['"founded": "2012",']);
    expect(come).toContain('"founded": "2011",');
    expect(linesBetween(textOf('layout'), textOf('layout', folder))).toEqual({
      gone: [],
      come: Array(3).fill('"nowa-fundacja": [7, -8],'),
    });
    const written: readonly { id: string }[] = JSON.parse(textOf('relations', folder));
    expect(written.map(({ id }) => id)).toEqual(written.map(({ id }) => id).toSorted());
    const check = run('data-check');
    expect(check.stdout).toContain('No problem.');
    expect(check.status).toBe(0);
  });

  test('says both sides where the dataset has changed, and writes nothing unless told whose counts', {
    timeout: 60_000,
  }, () => {
    const operations: readonly Operation[] = [
      { op: 'test', path: `/entities/${CLUSTER}/founded`, value: '2000' },
      { op: 'replace', path: `/entities/${CLUSTER}/founded`, value: '2011' },
    ];
    const conflicting = { ...PATCH, operations };
    const { status, stderr } = apply(conflicting);
    expect(status).toBe(1);
    expect(stderr).toContain('founded. The correction: was 2000, should be 2011. The document has 2012.');
    expect(changedFiles()).toEqual([]);
    const mine = apply(conflicting, '--mine');
    expect(mine.stdout).toContain('Decided for the dataset: actor “Photonics and Optical Fibre Cluster”, founded.');
    expect(mine.stdout).toContain('Nothing changed.');
    expect(mine.status).toBe(0);
    expect(apply(conflicting, '--theirs').status).toBe(0);
    expect(linesBetween(textOf('entities'), textOf('entities', folder))).toEqual({
      gone: ['"founded": "2012",'],
      come: ['"founded": "2011",'],
    });
  });

  test('refuses what is no patch, and a patch that cannot be read whole', { timeout: 60_000 }, () => {
    expect(apply({ ...PATCH, version: 99 })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('version 99'),
    });
    const [add] = PATCH.operations;
    if (!add) throw new Error('There are operations.');
    const broken = apply({ ...PATCH, operations: [{ ...add, path: '/colours/red' }] });
    expect(broken).toMatchObject({ status: 1, stderr: expect.stringContaining('/colours/red') });
    expect(run('data-apply')).toMatchObject({ status: 2 });
    expect(changedFiles()).toEqual([]);
  });
});
