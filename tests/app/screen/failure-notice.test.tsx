import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { FailureNotice } from '../../../src/app/screen/FailureNotice';
import { openAtlas } from '../../panels/small-atlas';

describe('a failure', () => {
  test('of the whole says that the atlas could not be loaded and what to do', () => {
    openAtlas();
    render(<FailureNotice onRetry={() => undefined} report="entities.json: no JSON" />);
    expect(screen.getByRole('heading').textContent).toBe('The atlas could not be loaded');
    expect(screen.getByRole('alert').textContent).toContain('Reload the page');
    // The report is for those who keep the page.
    expect(screen.getByRole('alert').textContent).not.toContain('entities.json');
  });

  test('of a part says that the rest goes on', () => {
    openAtlas();
    render(<FailureNotice onRetry={() => undefined} region="map" report="" />);
    expect(screen.getByRole('heading').textContent).toBe('This part stopped working: map');
    expect(screen.getByRole('alert').textContent).toContain('The rest of the atlas goes on');
  });

  test('lets one try again', async () => {
    const onRetry = vi.fn();
    openAtlas();
    render(<FailureNotice onRetry={onRetry} report="" />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  test('reads in Polish too', () => {
    openAtlas({ language: 'pl' });
    render(<FailureNotice onRetry={() => undefined} region="list" report="" />);
    expect(screen.getByRole('heading').textContent).toBe('Ta część przestała działać: lista');
  });
});
