import { beforeEach, describe, expect, test, vi } from 'vitest';
import { saveFile } from '../../src/ui/save-file';

const made = vi.fn<(blob: Blob) => string>();
const revoked = vi.fn<(address: string) => void>();
const clicked = vi.fn<(anchor: HTMLAnchorElement) => void>();

beforeEach(() => {
  made.mockReset().mockReturnValue('blob:there');
  revoked.mockReset();
  clicked.mockReset();
  URL.createObjectURL = made as typeof URL.createObjectURL;
  URL.revokeObjectURL = revoked;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    clicked(this);
  });
});

describe('saving a file', () => {
  test('hands it to the browser under its name', () => {
    saveFile('list.csv', 'a;b', 'text/csv');
    const [anchor] = clicked.mock.calls[0] ?? [];
    expect([anchor?.download, anchor?.href]).toEqual(['list.csv', 'blob:there']);
  });

  test('keeps its text and its type', async () => {
    saveFile('list.csv', 'żółw;b', 'text/csv');
    const [blob] = made.mock.calls[0] ?? [];
    expect([await blob?.text(), blob?.type]).toEqual(['żółw;b', 'text/csv']);
  });

  test('gives the address back after the click', () => {
    saveFile('list.csv', 'a', 'text/csv');
    expect(revoked.mock.calls).toEqual([['blob:there']]);
    expect(clicked.mock.invocationCallOrder[0]).toBeLessThan(revoked.mock.invocationCallOrder[0] ?? 0);
  });
});
