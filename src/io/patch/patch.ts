import * as v from 'valibot';
import type { Migration } from '../read/document-versions';
import { languageTag } from '../schema/story-schema';

export const PATCH_FORMAT = 'wyzyny-patch';

/** Each makes the next version of the one before, beginning with the first. */
export const PATCH_MIGRATIONS: readonly Migration[] = [];

/** The most operations of a patch, and the most characters of what is said of it. */
export const MOST_OPERATIONS = 200_000;
const MOST_SAID = 2000;

const said = v.pipe(v.string(), v.minLength(1), v.maxLength(MOST_SAID));
const path = v.string();

/** An operation of JSON Patch (RFC 6902), of those that can be taken back. */
export const OPERATION = v.variant('op', [
  v.strictObject({ op: v.literal('add'), path, value: v.unknown() }),
  v.strictObject({ op: v.literal('test'), path, value: v.unknown() }),
  v.strictObject({ op: v.literal('replace'), path, value: v.unknown() }),
  v.strictObject({ op: v.literal('remove'), path }),
]);

export type Operation = Readonly<v.InferOutput<typeof OPERATION>>;

/** Which document a patch is of: the shipped atlas has the id '' and the title {}. */
export const PATCHED = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(200)),
  title: v.record(languageTag, v.pipe(v.string(), v.minLength(1))),
});

/** What is said of a patch as a whole. */
export const HEAD = v.strictObject({
  document: PATCHED,
  made: v.pipe(v.string(), v.isoDate('date')),
  by: v.optional(said),
  why: v.optional(said),
});

/** Of which document a patch is, the day on which it was made (`2026-01-31`), who made it and why. */
export type PatchInfo = Readonly<v.InferOutput<typeof HEAD>>;

/** Corrections of a document as its file has them: `operations` are over the document by ids (docs/patch.md). */
export type Patch = PatchInfo &
  Readonly<{ format: typeof PATCH_FORMAT; version: number; operations: readonly Operation[] }>;

/** The version in which patches are written. */
export const PATCH_VERSION = PATCH_MIGRATIONS.length + 1;
