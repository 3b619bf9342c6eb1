import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { TopBar } from '../../../src/app/screen/TopBar';
import { markMapDrawn } from '../../../src/state/act/session-actions';
import { useAtlas } from '../../../src/state/store';
import { textsOf } from '../../panels/facts';
import { openAtlas, session, view } from '../../panels/small-atlas';

function show() {
  openAtlas();
  // Before the first map is drawn the search box, which comes after it, is not there.
  useAtlas.setState((state) => ({ session: { ...state.session, mapDrawn: false } }));
  render(<TopBar />);
}

const pressedIn = (name: string) =>
  textsOf(within(screen.getByRole('group', { name })).getAllByRole('button', { pressed: true }));

describe('the top bar', () => {
  test('names the atlas', () => {
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^Wyżyny an atlas/);
  });

  test('changes the language of everything', async () => {
    show();
    expect(pressedIn('Language')).toEqual(['EN']);
    await userEvent.click(screen.getByRole('button', { name: 'PL' }));
    expect([view().language, pressedIn('Język')]).toEqual(['pl', ['PL']]);
  });

  test('changes the look', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: /^Switch the look.*dark/ }));
    expect(view().theme).toBe('dark');
  });

  test('shows the list beside the map', async () => {
    show();
    expect(pressedIn('View')).toEqual(['Map']);
    await userEvent.click(screen.getByRole('button', { name: 'Map and list' }));
    expect([view().panel, pressedIn('View')]).toEqual(['list', ['Map and list']]);
  });

  test('opens what a view is shared by', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Share' }));
    expect(session().dialog).toBe('share');
  });

  test('has the search box once the map is drawn', async () => {
    show();
    expect(screen.queryByRole('combobox')).toBeNull();
    act(markMapDrawn);
    expect((await screen.findByRole('combobox')).id).toBe('search');
  });
});
