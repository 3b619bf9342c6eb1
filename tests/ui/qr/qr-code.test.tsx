import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QrCode } from '../../../src/ui/qr/QrCode';

test('a text is drawn with the quiet zone around it', () => {
  render(<QrCode label="Code" text="https://example.org/" tooLong="Too long" />);
  const code = screen.getByRole('img', { name: 'Code' });
  const [, , width] = (code.getAttribute('viewBox') ?? '').split(' ').map(Number);
  // Version 2 has 25 modules; four of the quiet zone on each side.
  expect(width).toBe(25 + 8);
  expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4h1v1h-1z/);
});

test('a text that is too long is said to be', () => {
  render(<QrCode label="Code" text={'x'.repeat(3000)} tooLong="Too long" />);
  expect([screen.queryByRole('img'), screen.getByText('Too long').tagName]).toEqual([null, 'P']);
});
