import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachShortcuts } from '../../../src/app/commands/attach-shortcuts';
import { keepPositions } from '../../../src/state/act/move-actions';
import { setDialog, setShortcuts } from '../../../src/state/act/session-actions';
import { openStage } from '../../../src/state/act/stage-actions';
import { openAtlas, view } from '../../panels/small-atlas';

let shortcuts: ReturnType<typeof attachShortcuts> | undefined;

const byId = (id: string) => document.getElementById(id);

beforeEach(() => {
  document.body.innerHTML = `
    <input id="search" />
    <input id="words" />
    <textarea id="text"></textarea>
    <input id="tick" type="checkbox" />
    <button id="button">Go</button>`;
  openAtlas();
  shortcuts = attachShortcuts();
});
afterEach(() => {
  shortcuts?.destroy();
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
    shortcuts?.destroy();
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
