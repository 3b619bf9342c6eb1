import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../../src/state/link/view';
import { addressOf, hasAddress, isAddressLocal } from '../../../src/state/select/address';

const view = { ...DEFAULT_VIEW, selection: ['umcs'] };
const LINK = '#v=1&select=umcs';

/** The page as opened at an address, in a build that knows where it is published or not. */
function open(address: string, published = '') {
  vi.stubGlobal('location', new URL(address));
  vi.stubEnv('VITE_PUBLIC_ADDRESS', published);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('the address of a view for others', () => {
  test.each([
    ['https://atlas.pl/#v=1&lang=en', '', `https://atlas.pl/${LINK}`, true, false],
    ['https://atlas.pl/?from=mail', 'https://other.pl/', `https://atlas.pl/?from=mail${LINK}`, true, false],
    ['http://localhost:4173/', 'https://atlas.pl/', `http://localhost:4173/${LINK}`, true, true],
    ['file:///home/wyzyny.html', '', `file:///home/wyzyny.html${LINK}`, false, true],
    ['file:///home/wyzyny.html', 'https://atlas.pl/', `https://atlas.pl/${LINK}`, true, false],
  ])('of %s, published at “%s”', (page, published, address, has, isLocal) => {
    open(page, published);
    expect([addressOf(view), hasAddress(), isAddressLocal()]).toEqual([address, has, isLocal]);
  });
});
