import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createElement } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lazily, partsNeed } from '../../../src/ui/lazy/lazily';
import { Part } from '../../../src/ui/lazy/Part';

const WORDS = { partFailed: 'It did not come.', retry: 'Try again', dismiss: 'Give up' };

/** A part whose code fails to come so many times, and how often it was asked for. */
function comingAfter(failures: number) {
  const load = vi.fn(async () => {
    if (load.mock.calls.length <= failures) throw new Error('no network');
    return () => <p>here it is</p>;
  });
  return { load, Coming: lazily(load) };
}

function show(Coming: ReturnType<typeof lazily>, onClose?: () => void) {
  render(
    <>
      <Part words={WORDS} {...(onClose && { onClose })}>
        <Coming />
      </Part>
      <p>the rest</p>
    </>,
  );
}

beforeEach(() => {
  // React reports what a boundary catches.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

describe('a part whose code does not come', () => {
  test('says so and leaves the rest alone', async () => {
    show(comingAfter(1).Coming);
    expect((await screen.findByRole('alert')).textContent).toContain('It did not come.');
    expect(screen.getByText('the rest').tagName).toBe('P');
  });

  test.each([1, 2, 3])('is asked for anew at each try, and shown when it comes after %i failures', async (failures) => {
    const { load, Coming } = comingAfter(failures);
    show(Coming);
    for (let tries = 0; tries < failures; tries += 1) {
      expect(load).toHaveBeenCalledTimes(tries + 1);
      await userEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    }
    expect((await screen.findByText('here it is')).tagName).toBe('P');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('is asked for once only until one tries again', async () => {
    const { load, Coming } = comingAfter(1);
    show(Coming);
    await screen.findByRole('alert');
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('says so where others do that did not come, and all are tried anew together', async () => {
    const parts = [comingAfter(1), comingAfter(1)];
    render(
      parts.map(({ Coming }, index) => (
        <Part key={index === 0 ? 'one' : 'other'} words={WORDS}>
          <Coming />
        </Part>
      )),
    );
    await waitFor(() => expect(screen.getAllByRole('alert').length).toBe(2));
    const places = screen.getAllByRole('alert').map(({ parentElement }) => parentElement);
    expect(places[0]).toBe(places[1]);
    expect(places[0]?.parentElement).toBe(document.body);
    await userEvent.click(screen.getAllByRole('button', { name: 'Try again' })[1] ?? document.body);
    await waitFor(() => expect(screen.getAllByText('here it is').length).toBe(2));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('says so in its own place where it has one', async () => {
    const { container } = render(
      <Part isInPlace words={WORDS}>
        {createElement(comingAfter(9).Coming)}
      </Part>,
    );
    expect(container.contains(await screen.findByRole('alert'))).toBe(true);
  });

  test('can be given up', async () => {
    const onClose = vi.fn();
    show(comingAfter(1).Coming, onClose);
    await userEvent.click(await screen.findByRole('button', { name: 'Give up' }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });
});

test('a part waits for what all parts need, which is asked for anew with it', async () => {
  const { load: need } = comingAfter(1);
  partsNeed('words', need);
  const { Coming } = comingAfter(0);
  show(Coming);
  expect((await screen.findByRole('alert')).textContent).toContain('It did not come.');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect((await screen.findByText('here it is')).tagName).toBe('P');
  expect(need).toHaveBeenCalledTimes(2);
  partsNeed('words', () => Promise.resolve());
});

test('a part that comes is shown, and nothing is said', async () => {
  show(comingAfter(0).Coming);
  expect((await screen.findByText('here it is')).tagName).toBe('P');
  expect(screen.queryByRole('alert')).toBeNull();
});
