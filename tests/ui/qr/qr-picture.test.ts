import { describe, expect, test } from 'vitest';
import { qrPng, qrSvg } from '../../../src/ui/qr/qr-picture';

describe('the SVG of a QR code', () => {
  const svg = qrSvg('https://example.org/#v=1&kind=cluster');
  const page = new DOMParser().parseFromString(svg ?? '', 'image/svg+xml');

  test('is well-formed and names what it holds', () => {
    expect(page.querySelector('parsererror')).toBeNull();
    expect(page.querySelector('title')?.textContent).toBe('https://example.org/#v=1&kind=cluster');
  });

  test('is black on white with a whole number of pixels to a module', () => {
    expect([
      page.querySelector('rect')?.getAttribute('fill'),
      page.querySelector('path')?.getAttribute('fill'),
    ]).toEqual(['#fff', '#000']);
    const [, , side] = (page.documentElement.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect(Number(page.documentElement.getAttribute('width')) % (side ?? 0)).toBe(0);
  });
});

test('a text that is too long has no picture', async () => {
  expect([qrSvg('x'.repeat(3000)), await qrPng('x'.repeat(3000))]).toEqual([null, null]);
});
