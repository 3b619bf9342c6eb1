import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { attachKiosk } from '../../src/stage/attach-kiosk';
import { setDialog } from '../../src/state/act/session-actions';
import { goToNth } from '../../src/state/act/show-actions';
import { openStage, openStory } from '../../src/state/act/stage-actions';
import { openAtlas, session, view } from '../panels/small-atlas';
import { scene, storyOf } from '../support/stories';

let kiosk: ReturnType<typeof attachKiosk>;
beforeEach(() => {
  vi.useFakeTimers();
  openAtlas({ idle: 60 });
  openStory(storyOf(scene('a'), scene('b')));
  openStage('kiosk');
  kiosk = attachKiosk();
});
afterEach(() => {
  kiosk.destroy();
  vi.useRealTimers();
});

const touch = (type = 'pointerdown') => document.body.dispatchEvent(new Event(type, { bubbles: true }));
const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

describe('a kiosk', () => {
  test.each(['pointerdown', 'keydown', 'wheel'])('stops for who touches it (%s)', (type) => {
    expect(session().show.isPlaying).toBe(true);
    touch(type);
    expect(session().show.isPlaying).toBe(false);
  });

  test('begins anew once nobody has touched it for its seconds', () => {
    touch();
    goToNth(1);
    setDialog('qr');
    wait(59);
    expect([view().scene, session().dialog]).toEqual(['b', 'qr']);
    wait(1);
    const { show, dialog } = session();
    expect([view().scene, dialog, show.isPlaying, show.isLooping]).toEqual(['a', null, true, true]);
  });

  test('counts from the last touch', () => {
    touch();
    goToNth(1);
    wait(50);
    touch('wheel');
    wait(50);
    expect(view().scene).toBe('b');
    wait(10);
    expect(view().scene).toBe('a');
  });

  test('goes on as it is while nobody touches it', () => {
    goToNth(1);
    wait(600);
    expect(view().scene).toBe('b');
  });

  test('keeps the menu of the browser shut, and opens it again when it ends', () => {
    const menu = () => document.dispatchEvent(new Event('contextmenu', { cancelable: true }));
    expect(menu()).toBe(false);
    kiosk.destroy();
    expect(menu()).toBe(true);
    touch();
    expect(session().show.isPlaying).toBe(true);
  });
});
