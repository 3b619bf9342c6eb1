import { beforeEach, describe, expect, test, vi } from 'vitest';
import { shareLink } from '../../../src/app/commands/share-link';
import { openAtlas, session } from '../../panels/small-atlas';

const LINK = `${location.origin}/#v=1&kind=cluster&lang=en`;
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  openAtlas({ values: { kind: ['cluster'] } });
});

describe('sharing', () => {
  test('puts the address of the view on the clipboard and says so', async () => {
    await shareLink();
    expect([writeText.mock.calls, session().notices[0]]).toEqual([[[LINK]], { kind: 'link-copied' }]);
  });

  test('gives the address to copy by hand where the clipboard refuses', async () => {
    writeText.mockRejectedValue(new Error('denied'));
    await shareLink();
    expect(session().notices[0]).toEqual({ kind: 'link-not-copied', link: LINK });
  });

  test('gives the address to copy by hand where there is no clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await shareLink();
    expect(session().notices[0]).toEqual({ kind: 'link-not-copied', link: LINK });
  });
});
