// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../../src/graph/document/diff';
import { canonical } from '../../../src/graph/plain-data';
import { applyPatch } from '../../../src/io/patch/apply-patch';
import { parsePatch } from '../../../src/io/patch/parse-patch';
import type { Operation, Patch } from '../../../src/io/patch/patch';
import { patchOf } from '../../../src/io/patch/patch-of';
import { correctedFrom, problemsIn, type SoundContent, soundContents } from '../../support/sound-documents';

const INFO = { document: { id: 'made-up', title: { en: 'Made up' } }, made: '2026-01-31' };

const between = (before: SoundContent, after: SoundContent) => patchOf(diffOf(before, after), INFO);

/** A document in which the order of lists says nothing. */
function unordered({ title, vocabulary, atlas, scenes }: SoundContent) {
  const byId = (items: readonly Readonly<{ id: string }>[]) => new Map(items.map((item) => [item.id, item]));
  const { roles, ...words } = vocabulary;
  const { layouts, ...lists } = atlas;
  const all = Object.entries({ ...words, ...lists, scenes }).map(([list, items]) => [list, byId(items)] as const);
  return { title, roles, layouts, ...Object.fromEntries(all) };
}

/** Operations in the steps that they make: a test with what follows it. */
function stepsIn(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  return operations.flatMap((operation, index) => {
    if (operation.op === 'test') return [];
    return [operation.op === 'add' ? [operation] : operations.slice(index - 1, index + 1)];
  });
}

/** The operations that change something. */
const lastOf = ({ operations }: Patch) => operations.filter(({ op }) => op !== 'test');

const isWithin = (path: string, other: string) => path === other || path.startsWith(`${other}/`);

/** Whether two operations cannot both be done. */
function isAtOdds(one: Operation, other: Operation): boolean {
  if (one.path !== other.path) return isWithin(one.path, other.path) || isWithin(other.path, one.path);
  const [wanted, had] = [one, other].map((each) => canonical('value' in each ? [each.value] : []));
  return wanted !== had;
}

const RUNS = { numRuns: 25 };

/** Operations done as RFC 6902 says, but that a group of fields that is not there is an empty one. */
function done(document: unknown, operations: readonly Operation[]): unknown {
  const root: unknown = JSON.parse(JSON.stringify(document));
  for (const operation of operations) {
    const keys = operation.path
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop() ?? '';
    const parent = keys.reduce<Record<string, unknown>>(
      (each, key) => {
        each[key] ??= {};
        return each[key] as Record<string, unknown>;
      },
      root as Record<string, unknown>,
    );
    if (operation.op === 'add') parent[last] = operation.value;
    else if (!Object.hasOwn(parent, last)) throw new Error(`Nothing at ${operation.path}.`);
    else if (operation.op === 'test') expect(parent[last]).toEqual(operation.value);
    else if (operation.op === 'replace') parent[last] = operation.value;
    else delete parent[last];
  }
  return root;
}

/** A document by ids, as docs/patch.md says. */
function projection({ title, vocabulary, atlas, scenes }: SoundContent) {
  const byId = (items: readonly Readonly<{ id: string }>[]) =>
    Object.fromEntries(items.map(({ id, ...fields }) => [id, fields]));
  const { kinds, relationTypes, attributes, roles } = vocabulary;
  const { entities, relations, sources, notes, layouts } = atlas;
  return {
    title,
    vocabulary: { kinds: byId(kinds), relationTypes: byId(relationTypes), attributes: byId(attributes), roles },
    ...{ entities: byId(entities), relations: byId(relations), sources: byId(sources), notes: byId(notes) },
    scenes: byId(scenes),
    layouts: Object.fromEntries(
      [...layouts].map(([name, places]) => [
        name,
        Object.fromEntries([...places].map(([id, { x, y }]) => [id, [x, y]])),
      ]),
    ),
  };
}

/** What is told of a document by ids, without groups of nothing. */
const told = (value: unknown): unknown =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .map(([key, inner]) => [key, told(inner)] as const)
          .filter(([, inner]) => typeof inner !== 'object' || inner === null || Object.keys(inner).length > 0),
      );

describe('a patch of one document to another', () => {
  test('leads from one to the other', () => {
    fc.assert(
      fc.property(soundContents, soundContents, (before, after) => {
        const { content, conflicts, already } = applyPatch(before, between(before, after));
        expect({ conflicts, already }).toEqual({ conflicts: [], already: [] });
        expect(unordered(content)).toEqual(unordered(after));
      }),
      RUNS,
    );
  });

  test('is so already where it is done twice', () => {
    fc.assert(
      fc.property(soundContents, soundContents, (before, after) => {
        const patch = between(before, after);
        const { content, done: again, conflicts, already } = applyPatch(after, patch);
        expect({ again, conflicts }).toEqual({ again: [], conflicts: [] });
        expect(already).toHaveLength(stepsIn(patch.operations).length);
        expect(content).toEqual(after);
      }),
      RUNS,
    );
  });

  test('lives through its file', () => {
    fc.assert(
      fc.property(soundContents, soundContents, (before, after) => {
        const patch = { ...between(before, after), by: 'A', why: 'B' };
        expect(parsePatch(JSON.parse(JSON.stringify(patch)), 'p')).toEqual({ ok: true, patch, problems: [] });
      }),
      RUNS,
    );
  });

  test('is a JSON Patch of the document by ids, with a test before what it replaces or removes', () => {
    fc.assert(
      fc.property(soundContents, soundContents, (before, after) => {
        const { operations } = between(before, after);
        for (const [first, second] of stepsIn(operations)) {
          expect(first?.op === 'add' || (first?.op === 'test' && first.path === second?.path)).toBe(true);
        }
        expect(told(done(projection(before), operations))).toEqual(told(projection(after)));
      }),
      RUNS,
    );
  });
});

/** A document, and two after corrections of it. */
const moved = soundContents.chain((base) => fc.tuple(fc.constant(base), correctedFrom(base), correctedFrom(base)));

/** Two patches of one document that share no place, and what both lead to. */
const parted = moved.map(([before, after]) => {
  const patch = between(before, after);
  const steps = stepsIn(patch.operations);
  const [one, other] = [0, 1].map((part) => ({
    ...patch,
    operations: steps.filter((_, index) => index % 2 === part).flat(),
  }));
  return { before, after, one: one ?? patch, other: other ?? patch };
});

describe('two patches', () => {
  test('that share no place lead to the same in either order', () => {
    fc.assert(
      fc.property(parted, ({ before, after, one, other }) => {
        const [first, second] = [applyPatch(before, one), applyPatch(before, other)];
        // A part may break a rule without the other, as a place of somebody who comes with that.
        fc.pre(first.conflicts.length + second.conflicts.length === 0);
        const [there, back] = [applyPatch(first.content, other), applyPatch(second.content, one)];
        expect([there.conflicts, back.conflicts]).toEqual([[], []]);
        expect(unordered(there.content)).toEqual(unordered(back.content));
        expect(unordered(there.content)).toEqual(unordered(after));
      }),
      RUNS,
    );
  });

  test.each([
    ['of corrections', moved],
    ['of quite other documents', fc.tuple(soundContents, soundContents, soundContents)],
  ])('%s conflict exactly where both changed the same, and differently', (_what, three) => {
    fc.assert(
      fc.property(three, ([base, mine, theirs]) => {
        const patch = between(base, theirs);
        const mineSteps = lastOf(between(base, mine));
        const both = lastOf(patch).filter((step) => mineSteps.some((other) => isAtOdds(step, other)));
        const changed = applyPatch(mine, patch).conflicts.filter(({ problem }) => problem === null);
        expect(changed.map(({ path }) => path).toSorted()).toEqual(both.map(({ path }) => path).toSorted());
      }),
      RUNS,
    );
  });

  test('leave a document without problems, whatever they do to each other', () => {
    fc.assert(
      fc.property(soundContents, soundContents, soundContents, (base, mine, theirs) => {
        const patch = between(base, theirs);
        const { content, done: made, already, conflicts } = applyPatch(mine, patch);
        expect(problemsIn(content)).toEqual([]);
        expect(made.length + already.length + conflicts.length).toBe(stepsIn(patch.operations).length);
      }),
      RUNS,
    );
  });
});
