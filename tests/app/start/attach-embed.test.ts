import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachEmbed } from '../../../src/app/start/attach-embed';
import { setFilter } from '../../../src/state/act/filter-actions';
import { selectNode, selectRelation } from '../../../src/state/act/selection-actions';
import { setCamera } from '../../../src/state/act/view-actions';
import { DEFAULT_EMBED } from '../../../src/state/link/embed';
import type { View } from '../../../src/state/link/view';
import { useAtlas } from '../../../src/state/store';
import { COORDINATES, openAtlas, view } from '../../panels/small-atlas';

const HOST = 'https://host.example';

/** A page around the atlas that remembers what it is told. */
const fakeHost = () => {
  const postMessage = vi.fn();
  return { host: { postMessage } as unknown as Window, postMessage };
};

let attached: ReturnType<typeof attachEmbed> | undefined;
let page = fakeHost();

beforeEach(() => {
  vi.useFakeTimers();
  page = fakeHost();
  // jsdom lays nothing out.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
});
afterEach(() => {
  attached?.destroy();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start(origin: string | null = HOST, patch: Partial<View> = {}) {
  openAtlas({ embed: { ...DEFAULT_EMBED, origin }, ...patch });
  attached = attachEmbed(page.host);
}

const rest = () => vi.advanceTimersByTime(1000);
const told = (type: string) => page.postMessage.mock.calls.filter(([event]) => event.type === `wyzyny:${type}`);

/** A message as the page around sends it, or another as that one. */
function say(data: unknown, { origin = HOST, source = page.host }: { origin?: string; source?: Window | null } = {}) {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent(event);
}

describe('an embedded atlas tells the page that its code names, and no other', () => {
  test('that it is there at once where the map is drawn already', () => {
    start();
    expect(told('ready')).toEqual([[{ type: 'wyzyny:ready' }, HOST]]);
  });

  test('that it is there once the map is drawn', () => {
    const { session } = useAtlas.getState();
    openAtlas({ embed: { ...DEFAULT_EMBED, origin: HOST } });
    useAtlas.setState({ session: { ...session, mapDrawn: false } });
    attached = attachEmbed(page.host);
    expect(told('ready')).toEqual([]);
    useAtlas.setState({ session: { ...session, mapDrawn: true } });
    selectNode('ict');
    expect(told('ready')).toEqual([[{ type: 'wyzyny:ready' }, HOST]]);
  });

  test('who is selected, once', () => {
    start();
    selectNode('ict');
    setFilter({ values: { kind: ['cluster'] } });
    selectNode(null);
    expect(told('select')).toEqual([
      [{ type: 'wyzyny:select', ids: ['ict'] }, HOST],
      [{ type: 'wyzyny:select', ids: [] }, HOST],
    ]);
  });

  test('whom the selected relation joins', () => {
    start();
    selectRelation(COORDINATES);
    expect(told('select')).toEqual([[{ type: 'wyzyny:select', ids: ['city', 'ict'] }, HOST]]);
  });

  test('the address of the view in the whole atlas, once it rests', () => {
    start();
    setFilter({ values: { kind: ['cluster'] } });
    setCamera({ zoom: 2, x: 1, y: 2 });
    expect(told('view')).toEqual([]);
    rest();
    const link = `${location.origin}/#v=1&kind=cluster&camera=2:1:2&lang=en`;
    expect(told('view')).toEqual([[{ type: 'wyzyny:view', link }, HOST]]);
  });

  test('nothing more once it is detached', () => {
    start();
    attached?.destroy();
    page.postMessage.mockClear();
    selectNode('ict');
    rest();
    expect(page.postMessage).not.toHaveBeenCalled();
  });
});

describe('an atlas that talks to no page', () => {
  test('tells whoever is there only that it is there', () => {
    start(null);
    selectNode('ict');
    setFilter({ values: { kind: ['cluster'] } });
    rest();
    expect(page.postMessage.mock.calls).toEqual([[{ type: 'wyzyny:ready' }, '*']]);
  });

  test('does nothing that it is asked', () => {
    start(null);
    say({ type: 'wyzyny:select', ids: ['ict'] });
    expect(view().selection).toEqual([]);
  });

  test('tells nothing where it is no embed', () => {
    start(null, { embed: null });
    selectNode('ict');
    rest();
    expect(page.postMessage).not.toHaveBeenCalled();
  });

  test('tells itself nothing', () => {
    openAtlas({ embed: DEFAULT_EMBED });
    const post = vi.spyOn(window, 'postMessage');
    attached = attachEmbed(window);
    selectNode('ict');
    expect(post).not.toHaveBeenCalled();
  });
});

describe('the page around', () => {
  test('opens a view, and the embed stays as it is', () => {
    start();
    say({
      type: 'wyzyny:open',
      link: 'https://elsewhere.example/atlas#v=1&kind=cluster&select=wood&embed=list:none:map:',
    });
    expect([view().values.kind, view().selection, view().embed?.click, view().language]).toEqual([
      ['cluster'],
      ['wood'],
      'inspect',
      'en',
    ]);
  });

  test('opens a view by what stands after the sign', () => {
    start();
    say({ type: 'wyzyny:open', link: 'v=1&kind=cluster' });
    expect(view().values.kind).toEqual(['cluster']);
  });

  test('selects actors, those that there are', () => {
    start();
    say({ type: 'wyzyny:select', ids: ['ict', 'nobody', 'ict', 'wood'] });
    expect(view().selection).toEqual(['ict', 'wood']);
  });

  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin', { origin: 'null' }],
    ['another window of the same origin', { source: null }],
  ])('of %s is not listened to', (_what, from) => {
    start();
    say({ type: 'wyzyny:select', ids: ['ict'] }, from);
    expect(view().selection).toEqual([]);
  });

  test('is not understood where it says what is no command', () => {
    start();
    for (const message of [null, 'wyzyny:select', { type: 'wyzyny:select' }, { type: 'wyzyny:forget' }]) say(message);
    expect(view().selection).toEqual([]);
  });
});
