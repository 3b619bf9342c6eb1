import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachShortcuts } from '../../src/app/attach-shortcuts';
import { setDialog, setShortcuts } from '../../src/state/actions';
import { openAtlas, view } from '../panels/small-atlas';

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
