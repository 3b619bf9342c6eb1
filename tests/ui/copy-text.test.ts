import { afterEach, describe, expect, test, vi } from 'vitest';
import { copyText } from '../../src/ui/copy-text';

const clipboard = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

/** What a browser without a clipboard copies: the text of the field that has the focus. */
function copyingByHand(isAllowed = true) {
  const copied: string[] = [];
  document.execCommand = vi.fn(() => {
    if (document.activeElement instanceof HTMLTextAreaElement) copied.push(document.activeElement.value);
    return isAllowed;
  });
  return copied;
}

afterEach(() => clipboard(undefined));

describe('copying a text', () => {
  test('writes it to the clipboard', async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    clipboard({ writeText });
    expect(await copyText('a link')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a link');
  });

  test.each([
    ['there is none, as on plain http', undefined],
    ['it refuses', { writeText: () => Promise.reject(new Error('denied')) }],
  ])('copies it by a field where %s, and the focus stays', async (_, value) => {
    clipboard(value);
    const copied = copyingByHand();
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    expect([await copyText('a link'), copied]).toEqual([true, ['a link']]);
    expect([document.activeElement, document.querySelector('textarea')]).toEqual([button, null]);
  });

  test('says where nothing is copied', async () => {
    clipboard(undefined);
    copyingByHand(false);
    expect(await copyText('a link')).toBe(false);
  });
});
