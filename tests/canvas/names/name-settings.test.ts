import { expect, test } from 'vitest';
import { settingsAt } from '../../../src/canvas/names/name-settings';

test.each([
  ['pl', 'IT'],
  ['tr', 'İT'],
])('capitals are those of the language of the name: %s', (language, capitals) => {
  const settingsOf = settingsAt((_font, line) => line.length, new Map(), {
    zoom: 1,
    scale: 1,
    least: 11,
    isTight: false,
  });
  const [setting] = settingsOf({ name: 'it', language, rank: 'ground', register: false, weight: 1 });
  expect(setting?.lines).toEqual([capitals]);
});
