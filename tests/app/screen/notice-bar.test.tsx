import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { NoticeBar } from '../../../src/app/screen/NoticeBar';
import { setNotice } from '../../../src/state/act/session-actions';
import { setPort } from '../../../src/state/ports';
import type { Notice } from '../../../src/state/store';
import { openAtlas, session } from '../../panels/small-atlas';

const said = () => screen.getByRole('status').textContent;

/** A notice, once its words have come. */
async function show(notice: Notice | null) {
  openAtlas();
  render(<NoticeBar />);
  if (!notice) return;
  act(() => setNotice(notice));
  await waitFor(() => expect(said()).not.toBe(''));
}

describe('a notice', () => {
  test('is nothing where there is nothing to say', async () => {
    await show(null);
    expect(said()).toBe('');
  });

  test('says that the link was copied', async () => {
    await show({ kind: 'link-copied' });
    expect(said()).toBe('The link to this view is on your clipboard.');
  });

  test('gives the link to copy by hand where the clipboard is closed', async () => {
    await show({ kind: 'link-not-copied', link: 'https://atlas.example/#v=1' });
    expect(said()).toMatch(/does not allow the clipboard/);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Copy link' }).value).toBe(
      'https://atlas.example/#v=1',
    );
  });

  test('names the parts of a link that could not be read', async () => {
    await show({
      kind: 'link-problems',
      problems: [
        { param: 'rest', value: 'blink' },
        { param: 'kind', value: 'ghost' },
      ],
    });
    expect(said()).toBe('Parts of the link could not be read and were left out: rest=blink, kind=ghost');
  });

  test('shows what a link holds as text', async () => {
    await show({ kind: 'link-problems', problems: [{ param: 'rest', value: '<img src=x onerror=alert(1)>' }] });
    expect([said()?.includes('<img src=x'), screen.queryByRole('img')]).toEqual([true, null]);
  });

  test('says that a newer atlas is ready, and leaves it to the reader to take it', async () => {
    const reload = vi.fn();
    await show({ kind: 'update-ready' });
    setPort('takeUpdate', reload);
    expect(said()).toMatch(/^A new version of the atlas is ready\./);
    expect(reload).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Reload' }));
    expect(reload).toHaveBeenCalledOnce();
  });

  test('goes away when dismissed', async () => {
    await show({ kind: 'link-copied' });
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect([said(), session().notices]).toEqual(['', []]);
  });

  test('waits until the one before it is dismissed, and is counted meanwhile', async () => {
    await show({ kind: 'scene-elsewhere' });
    act(() => setNotice({ kind: 'choice-not-kept' }));
    await waitFor(() => expect(said()).toMatch(/^The story on this device lacks.*1 more$/));
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(said()).toMatch(/^This browser/));
    expect(said()).not.toMatch(/more$/);
  });

  test('does not take the focus', async () => {
    await show({ kind: 'link-copied' });
    expect(document.activeElement).toBe(document.body);
  });
});
