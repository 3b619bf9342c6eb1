import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { QrScreen } from '../../../src/ui/qr/QrScreen';

const show = (text: string, warning: string | null = null) => {
  HTMLDialogElement.prototype.showModal = function open(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = vi.fn();
  const onClose = vi.fn();
  render(
    <QrScreen
      caption="All clusters"
      closeLabel="Close"
      label="The code"
      onClose={onClose}
      text={text}
      tooLong="Too long"
      warning={warning}
    />,
  );
  return onClose;
};

test('a code fills the screen, with what it leads to below', () => {
  show('https://example.org/');
  expect([screen.getByRole('dialog').getAttribute('aria-label'), screen.getByText('All clusters').tagName]).toEqual([
    'The code',
    'P',
  ]);
  expect(screen.getAllByRole('img', { name: 'The code' })).toHaveLength(1);
});

test('a warning stands below, where there is one', () => {
  show('http://localhost/', 'For this computer only');
  expect(screen.getByText('For this computer only').tagName).toBe('P');
});

test('a text that is too long is said to be', () => {
  show('x'.repeat(3000));
  expect([screen.queryByRole('img'), screen.getByText('Too long').tagName]).toEqual([null, 'P']);
});

test('it is closed by its button, and by the browser on Escape', async () => {
  const onClose = show('https://example.org/');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent(screen.getByRole('dialog'), new Event('close'));
  expect(onClose).toHaveBeenCalledTimes(2);
});
