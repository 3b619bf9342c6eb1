import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { MapControls } from '../../../src/canvas/controls/MapControls';
import { setOverflowing } from '../../../src/state/act/session-actions';
import type { View } from '../../../src/state/link/view';
import { COORDINATES, openAtlas, session } from '../../panels/small-atlas';

function show(patch: Partial<View> = {}) {
  const canvas = openAtlas(patch);
  render(<MapControls />);
  return canvas;
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('the controls of the map', () => {
  test('zoom in and out again', async () => {
    const canvas = show();
    await press('Zoom in');
    await press('Zoom out');
    const [[closer = 0] = [], [farther = 0] = []] = canvas.zoomBy.mock.calls;
    expect(closer).toBeGreaterThan(1);
    expect(closer * farther).toBeCloseTo(1);
  });

  test('show everything', async () => {
    const canvas = show();
    await press('Show everything');
    expect(canvas.fit).toHaveBeenCalledOnce();
  });

  test('put actors back only where one was moved', async () => {
    const canvas = show({ positions: { uplands: { ict: { x: 1, y: 2 } } } });
    await press('Put actors back in place');
    expect(canvas.resetPositions).toHaveBeenCalledOnce();
  });

  test('offer nothing to put back where nobody was moved in this arrangement', () => {
    show({ positions: { helix: { ict: { x: 1, y: 2 } } } });
    expect(screen.queryByRole('button', { name: 'Put actors back in place' })).toBeNull();
  });

  test('take the selected actor up to be moved, and let it go', async () => {
    show({ selection: ['ict'] });
    const hand = screen.getByRole('button', { name: 'Move the selected actor' });
    expect(hand.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(hand);
    expect([session().moving, hand.getAttribute('aria-pressed')]).toEqual(['ict', 'true']);
    await userEvent.click(hand);
    expect(session().moving).toBeNull();
  });

  test('take up no actor that the filter hides', () => {
    show({ selection: ['ict'], values: { kind: ['university'] } });
    expect(screen.queryByRole('button', { name: 'Move the selected actor' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Show what is selected' })).toBeNull();
  });

  test.each([
    ['selected actors', { selection: ['ict', 'wood'] }, ['ict', 'wood']],
    ['the ends of a selected relation', { relation: COORDINATES }, ['city', 'ict']],
    [
      'those of the selected that the filter shows',
      { selection: ['ict', 'school'], values: { kind: ['university'] } },
      ['school'],
    ],
  ])('show %s', async (_what, patch, shown) => {
    const canvas = show(patch);
    await press('Show what is selected');
    expect(canvas.show.mock.calls).toEqual([[shown]]);
  });

  test('let an area be marked, and no more', async () => {
    show();
    await press('Mark an area');
    expect(session().marking).toBe(true);
    await press('Mark an area');
    expect(session().marking).toBe(false);
  });

  test('offer the minimap only while some actors are off the screen', async () => {
    show();
    expect(screen.queryByRole('button', { name: /whole map/ })).toBeNull();
    act(() => setOverflowing(true));
    await press('The whole map in a small window');
    expect(session().minimap).toBe(true);
  });
});
