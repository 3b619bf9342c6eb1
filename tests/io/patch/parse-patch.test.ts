// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { parsePatch, parsePatchText } from '../../../src/io/patch/parse-patch';

const HEAD = {
  format: 'wyzyny-patch',
  version: 1,
  document: { id: '', title: { pl: 'Wyżyny' } },
  made: '2026-01-31',
};
const ADD = { op: 'add', path: '/entities/new', value: {} };
const TEST = { op: 'test', path: '/entities/city/founded', value: '2015' };
const REPLACE = { op: 'replace', path: '/entities/city/founded', value: '2014' };

const problemsOf = (patch: object) =>
  parsePatch({ ...HEAD, operations: [], ...patch }, 'p.json').problems.map(({ item, field, rule, done }) =>
    [item ?? '', field, rule, done].join(' ').trim(),
  );

const operationsOf = (...operations: readonly unknown[]) => {
  const reading = parsePatch({ ...HEAD, operations }, 'p.json');
  return reading.ok ? reading.patch.operations : null;
};

describe('a file that is no patch', () => {
  test.each([
    ['is no JSON', '{', 'no-json'],
    ['is something else', '{"format": "wyzyny", "version": 1}', 'not-a-patch'],
    ['is a list', '[]', 'not-a-patch'],
    ['has no version', '{"format": "wyzyny-patch"}', 'no-version'],
    ['is of a newer version', '{"format": "wyzyny-patch", "version": 2}', 'newer-version'],
    ['has no operations', '{"format": "wyzyny-patch", "version": 1}', 'schema'],
  ])('that %s is refused with the reason', (_what, text, rule) => {
    expect(parsePatchText(text, 'p.json')).toMatchObject({
      ok: false,
      problems: [{ file: 'p.json', rule, done: 'refused' }],
    });
  });

  test.each([
    ['document', undefined, 'document'],
    ['document', { id: 7, title: {} }, 'document.id'],
    ['made', 'yesterday', 'made'],
  ])('as its %s is %j is refused with the place', (key, value, field) => {
    expect(problemsOf({ [key]: value })).toEqual([`${field} schema refused`]);
  });
});

describe('what is wrong in a patch', () => {
  test('of who made it and why is left out', () => {
    expect(problemsOf({ by: 7, why: '', smell: 1 })).toEqual([
      'smell schema dropped',
      'by schema dropped',
      'why schema dropped',
    ]);
  });

  test.each([
    ['is no operation', 7, '1  schema dropped'],
    ['is an operation that cannot be taken back', { op: 'move', from: '/a', path: '/b' }, '1 op schema dropped'],
    ['has no value', { op: 'add', path: '/entities/new' }, '1 value schema dropped'],
    ['leads to nothing', { ...ADD, path: '/colours/red' }, '1 path leads-nowhere dropped'],
    ['leads to a list', { ...ADD, path: '/entities' }, '1 path leads-nowhere dropped'],
    ['leads to all', { ...ADD, path: '' }, '1 path leads-nowhere dropped'],
    ['leads too deep', { ...ADD, path: '/entities/city/name/pl/0' }, '1 path leads-nowhere dropped'],
    ['is no pointer', { ...ADD, path: 'entities/city' }, '1 path leads-nowhere dropped'],
    ['is escaped wrongly', { ...ADD, path: '/entities/a~2b' }, '1 path leads-nowhere dropped'],
    ['names a hostile key', { ...ADD, path: '/entities/__proto__' }, '1 path leads-nowhere dropped'],
    ['hides a hostile key', { ...ADD, path: '/entities/city/values/constructor' }, '1 path leads-nowhere dropped'],
    ['replaces without a test', REPLACE, '1  untested dropped'],
    ['removes without a test', { op: 'remove', path: '/entities/city' }, '1  untested dropped'],
    ['only tests', TEST, '1  only-tested dropped'],
  ])('as an operation that %s is left out and told', (_what, operation, problem) => {
    expect(problemsOf({ operations: [operation] })).toEqual([problem]);
    expect(operationsOf(operation, ADD)).toEqual([ADD]);
  });

  test('as a test of another place lets nothing pass', () => {
    expect(operationsOf({ ...TEST, path: '/entities/city/date' }, REPLACE)).toEqual([]);
  });
});

test('operations that can be read are those of the file', () => {
  expect(operationsOf(ADD, TEST, REPLACE)).toEqual([ADD, TEST, REPLACE]);
});
