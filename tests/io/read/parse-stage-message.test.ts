// @vitest-environment node
import { expect, test } from 'vitest';
import { parseShow, parseStageMessage } from '../../../src/io/read/parse-stage-message';
import { INITIAL_STATE } from '../../../src/state/store';

const { show } = INITIAL_STATE.session;
const STATE = { kind: 'state', scene: 'all', language: 'pl', show, story: { title: { pl: '', en: '' }, scenes: [] } };

test.each([{ kind: 'hello' }, { kind: 'key', key: 'PageDown' }, STATE])('reads %j', (message) => {
  expect(parseStageMessage(message)).toEqual(message);
});

test.each([
  null,
  'hello',
  { kind: 'run', code: 'x' },
  { kind: 'key', key: '' },
  { kind: 'key', key: 'x'.repeat(21) },
  { ...STATE, show: { ...show, isBlack: 'no' } },
  { ...STATE, story: { scenes: [{}] } },
  { ...STATE, more: 1 },
])('reads nothing from %j', (message) => {
  expect(parseStageMessage(message)).toBeNull();
});

test('a show is read as it was stored, and nothing from what is broken', () => {
  expect(parseShow(JSON.stringify({ ...show, isLooping: true }))).toEqual({ ...show, isLooping: true });
  expect([null, '', '{', '{}', '[]'].map(parseShow)).toEqual([null, null, null, null, null]);
});
