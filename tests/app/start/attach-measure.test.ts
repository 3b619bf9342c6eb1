import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachMeasure } from '../../../src/app/start/attach-measure';
import type { Result } from '../../../src/graph/measures/result';
import { bring, bringMissing, isThere } from '../../../src/state/act/bring';
import { setFilter } from '../../../src/state/act/filter-actions';
import { chooseMeasure, colourByMeasure, listMeasure } from '../../../src/state/act/measure-actions';
import { selectNode } from '../../../src/state/act/selection-actions';
import { setHover } from '../../../src/state/act/session-actions';
import { colourBy, sizeBy } from '../../../src/state/act/view-actions';
import { DEFAULT_VIEW } from '../../../src/state/link/view';
import { selectScores } from '../../../src/state/select/colour-selectors';
import { useAtlas } from '../../../src/state/store';
import * as client from '../../../src/worker/measure/measure-client';
import type { MeasureTask } from '../../../src/worker/measure/measure-task';
import { openAtlas, session } from '../../panels/small-atlas';

type Call = { task: MeasureTask; hear: (news: client.MeasureNews) => void; isCancelled: boolean };
const calls: Call[] = [];

let attached: ReturnType<typeof attachMeasure> | undefined;
beforeEach(() => {
  calls.length = 0;
  vi.spyOn(client, 'measure').mockImplementation((task, hear) => {
    const call: Call = { task, hear, isCancelled: false };
    calls.push(call);
    return () => {
      call.isCancelled = true;
    };
  });
});
afterEach(() => {
  attached?.destroy();
  // What is missing is remembered by the module, which other files share.
  for (const part of ['measure', 'keys'] as const) isThere(part);
});

function open(patch: Parameters<typeof openAtlas>[0] = {}) {
  openAtlas(patch);
  attached = attachMeasure();
}

const { measure } = DEFAULT_VIEW;
const scores = () => [...(selectScores(useAtlas.getState()) ?? [])];
const numbers = (score: number): Result => ({ gives: 'scores', scores: new Map([['ict', score]]) });
const begun = (count: number) => vi.waitFor(() => expect(calls).toHaveLength(count));
const is = (state: string) => vi.waitFor(() => expect(session().measured?.is).toBe(state));

async function answer(index: number, result: Result) {
  await begun(index + 1);
  calls[index]?.hear({ kind: 'result', result });
  await is('done');
}

describe('the measure in use', () => {
  test('is not taken before something follows it', async () => {
    open();
    setFilter({ values: { kind: ['cluster'] } });
    expect(session().measured).toBeNull();
    sizeBy('measure');
    await answer(0, numbers(1));
    expect([calls[0]?.task.id, scores()]).toEqual(['betweenness', [['ict', 1]]]);
  });

  test('of a link that colours by it is taken at once, over what is shown', async () => {
    open({
      colour: 'measure',
      measure: { id: 'brokerage', attribute: 'kind', context: true },
      values: { kind: ['cluster'] },
    });
    await begun(1);
    const { id, part, parameters, context } = calls[0]?.task ?? {};
    expect([id, parameters?.attribute, context, part?.nodes]).toEqual([
      'brokerage',
      'kind',
      true,
      new Set(['ict', 'wood', 'light']),
    ]);
  });

  test('is taken anew when the filter changes, and the former numbers stay until then', async () => {
    open({ colour: 'measure' });
    await answer(0, numbers(1));
    setFilter({ values: { kind: ['cluster'] } });
    expect([session().measured?.is, scores()]).toEqual(['running', [['ict', 1]]]);
    await answer(1, numbers(2));
    expect(scores()).toEqual([['ict', 2]]);
  });

  test('is not taken anew for a hover, a selection or another use', async () => {
    open({ colour: 'measure' });
    await answer(0, numbers(1));
    const { measured } = session();
    setHover('ict');
    selectNode('city');
    listMeasure({ ...measure });
    expect(session().measured).toBe(measured);
  });

  test('has no numbers of the measure before', async () => {
    open({ colour: 'measure' });
    await answer(0, numbers(1));
    chooseMeasure({ ...measure, id: 'closeness' });
    expect([session().measured?.is, scores()]).toEqual(['running', []]);
    await answer(1, numbers(2));
    expect([calls[1]?.task.id, scores()]).toEqual(['closeness', [['ict', 2]]]);
  });

  test('is called off when something else or nothing is asked for, and what comes late is dropped', async () => {
    open({ colour: 'measure' });
    await begun(1);
    colourByMeasure({ ...measure, id: 'closeness' });
    expect(calls[0]?.isCancelled).toBe(true);
    calls[0]?.hear({ kind: 'result', result: numbers(1) });
    await begun(2);
    expect(scores()).toEqual([]);
    colourBy('side');
    expect(calls[1]?.isCancelled).toBe(true);
    expect(selectScores(useAtlas.getState())).toBeNull();
  });

  test('of roles is how often all of them are played', async () => {
    open({ colour: 'measure' });
    const roles = { coordinator: 1, consultant: 2, representative: 3, gatekeeper: 4, liaison: 5 };
    await answer(0, { gives: 'roles', roles: new Map([['ict', roles]]) });
    expect(scores()).toEqual([['ict', 15]]);
  });

  test('that fails leaves nobody with a number', async () => {
    open({ colour: 'measure' });
    await begun(1);
    calls[0]?.hear({ kind: 'failed' });
    await is('failed');
    expect(scores()).toEqual([]);
  });

  test('that fails is told, with a way to take it anew', async () => {
    open({ colour: 'measure' });
    await begun(1);
    calls[0]?.hear({ kind: 'failed' });
    await is('failed');
    await bring('keys', () => Promise.reject(new Error('no network')));
    const [notice] = session().notices;
    expect(notice).toMatchObject({ kind: 'part-missing', parts: ['measure', 'keys'] });
    bringMissing();
    await answer(1, numbers(3));
    expect(scores()).toEqual([['ict', 3]]);
  });

  test('that failed and has come by another filter is no longer told of', async () => {
    open({ colour: 'measure' });
    await begun(1);
    calls[0]?.hear({ kind: 'failed' });
    await is('failed');
    setFilter({ values: { kind: ['cluster'] } });
    await answer(1, numbers(3));
    await bring('keys', () => Promise.reject(new Error('no network')));
    expect(session().notices).toMatchObject([{ kind: 'part-missing', parts: ['keys'] }]);
  });
});
