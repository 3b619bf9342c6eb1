import { beforeEach, expect, test } from 'vitest';
import { answerOf } from '../../src/answers/answers';
import { arrange } from '../../src/state/act/arrange-actions';
import { ask } from '../../src/state/act/ask-actions';
import { isThere, tellMissing } from '../../src/state/act/bring';
import { captureScene } from '../../src/state/act/capture-actions';
import { setFilter } from '../../src/state/act/filter-actions';
import { keepPositions } from '../../src/state/act/move-actions';
import { goToNode } from '../../src/state/act/selection-actions';
import { setAnswers, setDialog, setNotice } from '../../src/state/act/session-actions';
import { openStory } from '../../src/state/act/stage-actions';
import { INITIAL_STATE, type State, useAtlas } from '../../src/state/store';
import { openAtlas } from '../panels/small-atlas';

beforeEach(() => void openAtlas());

/** The paths at which a value holds functions, however deep. */
function functionsIn(value: unknown, path: string, seen = new Set<unknown>()): readonly string[] {
  if (typeof value === 'function') return [path];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = value instanceof Map || value instanceof Set ? [...value].entries() : Object.entries(value);
  return [...parts].flatMap(([key, part]) => functionsIn(part, `${path}.${key}`, seen));
}

/** What a domain knows are rules, which are functions and come with the code of the graph. */
const dataOf = ({ graph: { domain: _, ...graph }, ...state }: State) => ({ ...state, graph });

test('finds a function in a map of lists', () => {
  expect(functionsIn({ of: new Map([['one', [0, () => 1]]]) }, 'it')).toEqual(['it.of.0.1.1']);
});

test('a state that begins holds data only', () => {
  expect(functionsIn(dataOf(INITIAL_STATE), 'state')).toEqual([]);
});

test('what readers do and are told leaves data only', () => {
  setAnswers(answerOf);
  setFilter({ values: { kind: ['cluster'] } });
  goToNode('ict');
  ask({ kind: 'menu' });
  arrange('helix');
  keepPositions({ ict: { x: 1, y: 2 } });
  setDialog('export');
  openStory({ title: { pl: '', en: '' }, scenes: [] });
  captureScene();
  tellMissing('keys', () => Promise.resolve());
  isThere('keys');
  setNotice({ kind: 'update-ready' });
  expect(functionsIn(dataOf(useAtlas.getState()), 'state')).toEqual([]);
});
