import * as v from 'valibot';
import { type History, NO_HISTORY, type Step } from '../../graph/document/change';
import { shortened } from '../../graph/document/history';

/** As much of the form of a step as keeps it from breaking what it is done to. */
const item = v.looseObject({ id: v.string() });
const placed = v.array(v.object({ item, after: v.nullable(v.string()) }));
const list = v.optional(v.object({ added: placed, updated: v.array(v.tuple([item, item])), removed: placed }));
const place = v.nullable(v.object({ x: v.number(), y: v.number() }));
const texts = v.record(v.string(), v.string());
const STEP = v.object({
  diff: v.strictObject({
    ...{
      kinds: list,
      relationTypes: list,
      attributes: list,
      entities: list,
      relations: list,
      sources: list,
      notes: list,
    },
    title: v.optional(v.tuple([texts, texts])),
    roles: v.optional(v.tuple([texts, texts])),
    positions: v.optional(v.array(v.object({ layout: v.string(), id: v.string(), before: place, after: place }))),
  }),
  at: v.number(),
});

/** A step as it is kept. */
export const stepText = (step: Step): string => JSON.stringify(step);

/** The step of a kept text; null where that is none. */
export function stepOf(text: string | undefined): Step | null {
  try {
    const parsed = v.safeParse(STEP, JSON.parse(text ?? ''));
    return parsed.success ? (parsed.output as Step) : null;
  } catch {
    return null;
  }
}

/**
 * The history of kept steps by their numbers, of which so many lead to what the document is; the first may tell all before
 * it, too. `isWhole` is false where some cannot be read: then it ends before them.
 */
export function historyOf(
  steps: ReadonlyMap<number, string>,
  depth: number,
): Readonly<{ history: History; isWhole: boolean }> {
  const numbers = [...steps.keys()].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  const read: Step[] = [];
  for (const [index, number] of numbers.entries()) {
    const step = number === first + index ? stepOf(steps.get(number)) : null;
    if (!step) break;
    read.push(step);
  }
  const isWhole = read.length === numbers.length && depth <= first + read.length;
  const [early] = first > 0 ? read : [];
  const all = early ? read.slice(1) : read;
  const before = early ? { count: first + 1, diff: early.diff } : NO_HISTORY.early;
  const standing = Math.max(0, Math.min(depth - before.count, all.length));
  const history = { early: before, past: all.slice(0, standing), future: all.slice(standing).reverse() };
  return { history: shortened(history), isWhole };
}

/** The steps of a history by their numbers, as they are kept: what can no longer be taken back as one. */
export function keptSteps({ early, past }: History): ReadonlyMap<number, string> {
  const first =
    early.count > 0 ? [[early.count - 1, stepText({ diff: early.diff, at: past[0]?.at ?? 0 })] as const] : [];
  return new Map([...first, ...past.map((step, index) => [early.count + index, stepText(step)] as const)]);
}

/**
 * What is to be stored where one history has followed another: the depth, and the steps from the first that differs on.
 * O(steps).
 */
export function changeBetween(
  before: History,
  after: History,
): Readonly<{ depth: number; from: number; steps: readonly Step[] }> {
  const [was, is] = [allOf(before), allOf(after)];
  const depth = after.early.count + after.past.length;
  let from = after.early.count;
  while (from < after.early.count + is.length && was[from - before.early.count] === is[from - after.early.count])
    from += 1;
  return { depth, from, steps: is.slice(from - after.early.count) };
}

/** All steps of a history in their order, those that were taken back among them. */
const allOf = ({ past, future }: History) => [...past, ...[...future].reverse()];
