// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { evidenceOf, passagesOf } from '../../../src/answers/words/passages';
import type { Evidence } from '../../../src/graph/model';
import { entity } from '../../support/build';

const at = (first: number, patch: Partial<Evidence> = {}): Evidence => ({
  source: 'paper',
  section: 'Section',
  lines: [first, first],
  terms: ['Term'],
  ...patch,
});

describe('passages', () => {
  test('of a source without sections and lines come first, and stay apart by their words', () => {
    const { section: _section, lines: _lines, ...online } = at(1);
    const passages = passagesOf([at(3), online, { ...online, terms: ['Other'] }]);
    expect(passages.map(({ lines, terms }) => [lines?.[0], ...terms])).toEqual([
      [undefined, 'Term'],
      [undefined, 'Other'],
      [3, 'Term'],
    ]);
  });

  test('of one place and terms are one, which backs the fields of all', () => {
    const passages = passagesOf([at(1, { for: ['members'] }), at(1, { for: ['companies', 'members'] })]);
    expect(passages.map(({ fields }) => fields)).toEqual([['members', 'companies']]);
  });

  test.each<Partial<Evidence>>([{ terms: ['Other'] }, { section: 'Other' }, { source: 'other' }, { lines: [1, 2] }])(
    'that differ in %o stay apart',
    (patch) => {
      expect(passagesOf([at(1), at(1, patch)])).toHaveLength(2);
    },
  );

  test('go by line', () => {
    expect(passagesOf([at(9), at(10), at(2)]).map(({ lines }) => lines?.[0])).toEqual([2, 9, 10]);
  });
});

describe('the evidence of an actor', () => {
  test('that names no field backs its being', () => {
    const evidence = evidenceOf(entity('a', { evidence: [at(1), at(2, { for: ['members'] })] }));
    expect(evidence.map((each) => each.for)).toEqual([['being'], ['members']]);
  });

  test('includes that of its figures', () => {
    const figures = [{ label: { pl: 'a', en: 'a' }, value: 1, evidence: [at(7)] }];
    expect(evidenceOf(entity('a', { evidence: [], figures }))).toEqual([at(7, { for: ['figures'] })]);
  });
});
