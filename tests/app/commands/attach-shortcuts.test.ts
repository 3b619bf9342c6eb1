import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachShortcuts } from '../../../src/app/commands/attach-shortcuts';
import { attachSearchKey } from '../../../src/app/commands/search-key';
import { keepPositions } from '../../../src/state/act/move-actions';
import { setDialog, setShortcuts } from '../../../src/state/act/session-actions';
import { openStage } from '../../../src/state/act/stage-actions';
import { openAtlas, session, view } from '../../panels/small-atlas';
import { entity, graphOf } from '../../support/build';

let attached: readonly ReturnType<typeof attachShortcuts>[] = [];
const detach = () => {
  for (const { destroy } of attached) destroy();
};

const byId = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.innerHTML = `
    <input id="search" />
    <input id="words" />
    <textarea id="text"></textarea>
    <input id="tick" type="checkbox" />
    <button id="button">Go</button>`;
  openAtlas();
  attached = [attachSearchKey(), attachShortcuts()];
});
afterEach(() => {
  detach();
  document.body.innerHTML = '';
});

/** What has the focus after keys were pressed in an element. */
async function pressed(keys: string, id = 'button'): Promise<string | undefined> {
  byId(id)?.focus();
  await userEvent.keyboard(keys);
  return document.activeElement?.id;
}

describe('the slash', () => {
  test('goes to the search box and is not typed into it', async () => {
    expect(await pressed('/')).toBe('search');
    expect(byId('search')).toHaveProperty('value', '');
  });

  test.each(['words', 'text'])('is a slash while one types (%s)', async (id) => {
    expect(await pressed('/', id)).toBe(id);
    expect(byId(id)).toHaveProperty('value', '/');
  });

  test('is heard from a checkbox, where nothing is typed', async () => {
    expect(await pressed('/', 'tick')).toBe('search');
  });

  test.each(['Control', 'Alt', 'Meta'])('with %s is left to the browser', async (key) => {
    expect(await pressed(`{${key}>}/{/${key}}`)).toBe('button');
  });

  test('is not heard where single keys are switched off', async () => {
    setShortcuts(false);
    expect(await pressed('/')).toBe('button');
  });

  test('is not heard while a dialog is open', async () => {
    setDialog('keys');
    expect(await pressed('/')).toBe('button');
  });

  test('is not heard once shortcuts are detached', async () => {
    detach();
    expect(await pressed('/')).toBe('button');
  });
});

describe('Ctrl K', () => {
  test.each(['button', 'words'])('goes to the search box from anywhere (%s)', async (id) => {
    expect(await pressed('{Control>}k{/Control}', id)).toBe('search');
  });

  test('does so where single keys are switched off', async () => {
    setShortcuts(false);
    expect(await pressed('{Control>}k{/Control}')).toBe('search');
  });

  test('is no other command of the letter', async () => {
    openAtlas({ selection: ['ict'] });
    await pressed('{Control>}k{/Control}');
    expect(view().only).toEqual([]);
  });
});

describe('while the search box is still to come', () => {
  const comes = () => document.body.insertAdjacentHTML('beforeend', '<input id="box" />');
  const box = () => document.querySelector<HTMLInputElement>('#search');
  const isThere = () => expect.poll(() => document.activeElement?.id).toBe('search');
  const come = () => {
    byId('box')?.setAttribute('id', 'search');
    return isThere();
  };
  beforeEach(() => {
    byId('search')?.remove();
    comes();
  });

  test.each(['/', '{Control>}k{/Control}'])(
    'what is typed after %s is held for it, and runs nothing',
    async (asked) => {
      const heard: string[] = [];
      byId('box')?.addEventListener('input', ({ target }) => {
        if (target instanceof HTMLInputElement) heard.push(target.value);
      });
      await pressed(`${asked}lx{Backspace}k l/{Enter}`);
      expect([view().panel, document.activeElement?.id]).toEqual(['map', 'button']);
      await come();
      expect([box()?.value, heard]).toEqual(['lk l/', ['lk l/']]);
      expect(box()?.selectionStart).toBe(5);
      await userEvent.keyboard('!');
      expect(box()?.value).toBe('lk l/!');
    },
  );

  test('Escape gives it up: keys are commands again, and the focus stays', async () => {
    await pressed('/k{Escape}l');
    expect(view().panel).toBe('list');
    byId('box')?.setAttribute('id', 'search');
    await new Promise(requestAnimationFrame);
    expect([box()?.value, document.activeElement?.id]).toEqual(['', 'button']);
  });

  test('a press elsewhere gives it up', async () => {
    await pressed('/k');
    await userEvent.click(byId('button') ?? document.body);
    await userEvent.keyboard('l');
    expect(view().panel).toBe('list');
  });

  test('where it has failed to come, keys are commands', async () => {
    await pressed('/');
    document.body.insertAdjacentHTML('beforeend', '<header><p role="alert">failed</p></header>');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await userEvent.keyboard('l');
    expect(view().panel).toBe('list');
  });

  test('a show keeps its keys', async () => {
    openAtlas({ stage: 'play' });
    const heard: string[] = [];
    const onKey = ({ key }: KeyboardEvent) => heard.push(key);
    document.addEventListener('keydown', onKey);
    await pressed('{Control>}k{/Control}b');
    document.removeEventListener('keydown', onKey);
    expect(heard).toContain('b');
  });
});

describe('a key of what the graph does not bear', () => {
  test.each([
    ['h', { arrangement: 'uplands' }],
    ['y', { arrangement: 'uplands' }],
  ])('does nothing (%s)', async (key, stays) => {
    openAtlas({}, graphOf([entity('a', { kind: 'cluster' }), entity('b', { kind: 'cluster' })]));
    await pressed(key);
    expect(view()).toMatchObject(stays);
  });

  test('of the axis of time does nothing where nothing is dated', async () => {
    openAtlas({}, graphOf([entity('a', { kind: 'cluster' })]));
    const { timeBar } = session();
    await pressed('jp');
    expect([session().timeBar, session().play.isPlaying]).toEqual([timeBar, false]);
  });
});

test('a letter runs its command', async () => {
  await pressed('l');
  expect(view().panel).toBe('list');
});

describe('Ctrl Z', () => {
  const UNDO = '{Control>}z{/Control}';
  beforeEach(() => keepPositions({ wood: { x: 1, y: 2 } }));
  const isMoved = () => view().positions.uplands !== undefined;

  test('takes a moved actor back, with Shift moves it again', async () => {
    await pressed(UNDO);
    expect(isMoved()).toBe(false);
    await pressed('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(isMoved()).toBe(true);
    await pressed('{Meta>}z{/Meta}');
    expect(isMoved()).toBe(false);
    await pressed('{Control>}y{/Control}');
    expect(isMoved()).toBe(true);
  });

  test.each(['words', 'text'])('in a field undoes what was typed there (%s)', async (id) => {
    await pressed(UNDO, id);
    expect(isMoved()).toBe(true);
  });

  test('is not heard while a dialog is open', async () => {
    setDialog('keys');
    await pressed(UNDO);
    expect(isMoved()).toBe(true);
  });

  test('is the story’s while that is edited, but for the map', async () => {
    openStage('scenes');
    await pressed(UNDO);
    expect(isMoved()).toBe(true);
    byId('button')?.setAttribute('role', 'application');
    await pressed(UNDO);
    expect(isMoved()).toBe(false);
  });
});
