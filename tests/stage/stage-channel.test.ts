import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StageMessage } from '../../src/io/read/parse-stage-message';
import { openStageChannel, type StageChannel } from '../../src/stage/stage-channel';
import { INITIAL_STATE } from '../../src/state/store';
import { fakeChannels } from '../support/channels';
import { scene, storyOf } from '../support/stories';

const HELLO: StageMessage = { kind: 'hello' };
const KEY: StageMessage = { kind: 'key', key: 'b' };
const STATE: StageMessage = {
  kind: 'state',
  scene: 'a',
  language: 'en',
  show: INITIAL_STATE.session.show,
  story: storyOf(scene('a')),
};

const lines: StageChannel[] = [];

/** A line of this role, with the kinds of messages that it has heard. */
function line(role: 'stage' | 'presenter', id = 'one') {
  const heard: string[] = [];
  const opened = openStageChannel({ id, role, onMessage: ({ kind }) => heard.push(kind) });
  lines.push(opened);
  return { ...opened, heard };
}

afterEach(() => {
  for (const opened of lines.splice(0)) opened.destroy();
  vi.unstubAllGlobals();
});

describe('a line over a channel of the browser', () => {
  let channels: ReturnType<typeof fakeChannels>;
  beforeEach(() => {
    channels = fakeChannels();
  });

  test('takes to the stage what is asked of it, and to the presenter where it stands', () => {
    const [stage, presenter] = [line('stage'), line('presenter')];
    presenter.send(HELLO);
    presenter.send(KEY);
    stage.send(STATE);
    expect([stage.heard, presenter.heard]).toEqual([['hello', 'key'], ['state']]);
  });

  test('takes nothing from stage to stage, nor from presenter to presenter', () => {
    const [one, other] = [line('stage'), line('stage')];
    const [first, second] = [line('presenter'), line('presenter')];
    one.send(STATE);
    first.send(HELLO);
    expect([other.heard, second.heard]).toEqual([['hello'], ['state']]);
  });

  test('is that of one stage alone', () => {
    const [stage, other] = [line('stage'), line('presenter', 'another')];
    stage.send(STATE);
    expect(other.heard).toEqual([]);
  });

  test('passes over what is no message', () => {
    const stage = line('stage');
    const channel = new BroadcastChannel('wyzyny-stage-one');
    for (const content of [null, 'hello', { kind: 'run' }, { ...HELLO, more: 1 }]) channel.postMessage(content);
    channel.close();
    expect(stage.heard).toEqual([]);
  });

  test('is closed when it ends', () => {
    const stage = line('stage');
    expect(channels.names()).toEqual(['wyzyny-stage-one']);
    stage.destroy();
    expect(channels.names()).toEqual([]);
  });
});

describe('a line where the browser has no channels', () => {
  /** A window of which messages come, and what was posted to it. */
  function otherWindow() {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const other = frame.contentWindow;
    if (!other) throw new Error('There is no other window.');
    const post = vi.spyOn(other, 'postMessage').mockImplementation(() => undefined);
    return { other, posted: () => post.mock.calls.map(([content]) => content) };
  }
  const say = (source: Window, message: unknown, id = 'one') =>
    window.dispatchEvent(new MessageEvent('message', { data: { id, message }, source }));

  beforeEach(() => {
    vi.stubGlobal('BroadcastChannel', undefined);
  });
  afterEach(() => {
    Reflect.set(window, 'opener', null);
    document.body.replaceChildren();
  });

  test('asks the window that opened it, and hears that one alone', () => {
    const [{ other, posted }, { other: stranger }] = [otherWindow(), otherWindow()];
    Reflect.set(window, 'opener', other);
    const presenter = line('presenter');
    presenter.send(HELLO);
    expect(posted()).toEqual([{ id: 'one', message: HELLO }]);
    say(stranger, STATE);
    expect(presenter.heard).toEqual([]);
    say(other, STATE);
    expect(presenter.heard).toEqual(['state']);
  });

  test('answers whoever asked last, as after a reload', () => {
    const [first, second] = [otherWindow(), otherWindow()];
    const stage = line('stage');
    stage.send(STATE);
    expect(first.posted()).toEqual([]);
    say(first.other, HELLO);
    stage.send(STATE);
    say(second.other, HELLO);
    stage.send(STATE);
    expect([first.posted().length, second.posted().length, stage.heard]).toEqual([1, 1, ['hello', 'hello']]);
  });

  test('passes over what is meant for another stage, or is no message', () => {
    const { other, posted } = otherWindow();
    const stage = line('stage');
    say(other, KEY, 'another');
    say(other, { kind: 'run' });
    window.dispatchEvent(new MessageEvent('message', { data: null, source: other }));
    stage.send(STATE);
    expect([stage.heard, posted()]).toEqual([[], []]);
  });

  test('hears nothing once it has ended', () => {
    const { other } = otherWindow();
    const stage = line('stage');
    stage.destroy();
    say(other, KEY);
    expect(stage.heard).toEqual([]);
  });
});

test('a page from disk, whose origin has no channels, opens none', () => {
  const { names } = fakeChannels();
  vi.stubGlobal('location', { protocol: 'file:' });
  line('stage');
  expect(names()).toEqual([]);
});
