import { describe, expect, test } from 'vitest';
import { embedCode } from '../../../src/panels/share/embed-code';

const OPTIONS = {
  address: 'https://atlas.pl/#v=1&kind=cluster&embed=legend:inspect:page:',
  title: 'Wyżyny: "klastry" <17> & more',
  width: 640,
  height: 480,
  fits: false,
};
const frameOf = (code: string) => new DOMParser().parseFromString(code, 'text/html').querySelector('iframe');

describe('the code of an embed', () => {
  const frame = frameOf(embedCode(OPTIONS));

  test('has the address and the title as they are, whatever signs they hold', () => {
    expect([frame?.getAttribute('src'), frame?.title]).toEqual([OPTIONS.address, OPTIONS.title]);
  });

  test('has a size, comes when it is scrolled to, and tells the atlas nothing of the page', () => {
    const of = (name: string) => frame?.getAttribute(name);
    expect([of('width'), of('height'), of('loading'), of('referrerpolicy')]).toEqual([
      '640',
      '480',
      'lazy',
      'no-referrer',
    ]);
  });

  test('keeps the atlas from leading the page elsewhere, and lets it run, open a tab and save a list', () => {
    const sandbox = frame?.getAttribute('sandbox')?.split(' ');
    expect(sandbox).toEqual(
      expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-popups', 'allow-downloads']),
    );
    expect(sandbox?.filter((token) => token.includes('navigation'))).toEqual([]);
  });

  test('has a script only where the height follows, which listens to the atlas alone', () => {
    expect(embedCode(OPTIONS)).not.toContain('<script>');
    expect(embedCode({ ...OPTIONS, fits: true })).toContain("origin === 'https://atlas.pl'");
  });
});
