// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { backedBy, evidenceFor } from '../../../src/graph/document/backing';
import type { Evidence } from '../../../src/graph/model';
import { entity } from '../../support/build';

const at = (line: number, ...fields: readonly string[]): Evidence => ({
  source: 's',
  section: 'S',
  lines: [line, line],
  terms: ['t'],
  ...(fields.length > 0 ? { for: fields } : {}),
});

const linesFor = (evidence: readonly Evidence[], field: string | null) =>
  evidenceFor({ evidence }, field).map(({ lines }) => lines?.[0]);

describe('what backs a field', () => {
  const actor = entity('a', { evidence: [at(1), at(2, 'founded', 'members'), at(3, 'founded')] });

  test('is replaced, and backs the other fields as before', () => {
    const { evidence } = backedBy(actor, 'founded', [at(9)]);
    expect(linesFor(evidence, 'founded')).toEqual([9]);
    expect(linesFor(evidence, 'members')).toEqual([2]);
    expect(linesFor(evidence, null)).toEqual([1]);
  });

  test('goes where nothing backs it any more', () => {
    expect(backedBy(actor, 'founded', []).evidence).toEqual([at(1), at(2, 'members')]);
  });

  test('is apart from what backs the whole', () => {
    const { evidence } = backedBy(actor, null, [at(7)]);
    expect(evidence).toEqual([at(7), at(2, 'founded', 'members'), at(3, 'founded')]);
  });
});

describe('the status', () => {
  test('of what is stated nowhere any more is unsourced, and stated once it is again', () => {
    const bare = backedBy(entity('a', { evidence: [at(1)] }), null, []);
    expect(bare.status).toBe('unsourced');
    expect(backedBy(bare, 'founded', [at(2)]).status).toBe('stated');
  });

  test('of what we concluded stays until the whole is stated, and then needs no reason', () => {
    const inferred = entity('a', { status: 'inferred', why: { en: 'so' }, evidence: [] });
    expect(backedBy(inferred, 'founded', [at(1)])).toMatchObject({ status: 'inferred', why: { en: 'so' } });
    const stated = backedBy(inferred, null, [at(1)]);
    expect([stated.status, stated.why]).toEqual(['stated', undefined]);
  });
});
