import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/app/screen/ErrorBoundary';
import { openAtlas } from '../../panels/small-atlas';

let isBroken = true;

function Fragile() {
  if (isBroken) throw new Error('the table has no legs');
  return <p>whole again</p>;
}

function show() {
  openAtlas();
  render(
    <>
      <ErrorBoundary region="list">
        <Fragile />
      </ErrorBoundary>
      <p>the rest</p>
    </>,
  );
}

beforeEach(() => {
  isBroken = true;
  // React reports what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a part that breaks', () => {
  test('leaves the rest alone', () => {
    show();
    expect(screen.getByText('the rest').tagName).toBe('P');
  });

  test('says which part it is and what to do, without what only its makers can read', () => {
    show();
    expect(screen.getByRole('heading').textContent).toBe('This part stopped working: list');
    const said = screen.getByRole('alert').textContent;
    expect(said).toContain('You can try again');
    expect(said).not.toMatch(/legs|Fragile|\bat /);
  });

  test('names in its report the component that broke', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect(await navigator.clipboard.readText()).toContain('Fragile');
  });

  test('shows the report where the clipboard is closed', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('closed'));
    show();
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    expect((await screen.findByText(/the table has no legs/)).tagName).toBe('PRE');
  });

  test('offers a report to copy, with address and browser', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'Copy the report' }));
    const report = await navigator.clipboard.readText();
    expect(report).toContain(location.href);
    expect(report).toContain(navigator.userAgent);
    expect(report).toContain('the table has no legs');
    expect(screen.getByRole('button', { name: 'Report copied' }).tagName).toBe('BUTTON');
  });

  test('comes back when one tries again and it holds', async () => {
    show();
    isBroken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect([screen.getByText('whole again').tagName, screen.queryByRole('alert')]).toEqual(['P', null]);
  });

  test('says so again when it breaks again', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert').textContent).toContain('This part stopped working');
  });
});

test('a part that holds is shown as it is', () => {
  isBroken = false;
  show();
  expect([screen.getByText('whole again').tagName, screen.queryByRole('alert')]).toEqual(['P', null]);
});
