// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { DEFAULT_EMBED, originOf, readEmbed, writeEmbed } from '../../../src/state/link/embed';

describe('the embed of a link', () => {
  test('is written with its panels, click, scrolling and origin', () => {
    expect(writeEmbed({ panels: ['list', 'legend'], click: 'open', wheel: true, origin: 'https://a.pl' })).toBe(
      'list,legend:open:map:https%3A%2F%2Fa.pl',
    );
  });

  test('is read back, without panels and origin too', () => {
    for (const embed of [
      DEFAULT_EMBED,
      { ...DEFAULT_EMBED, panels: [] },
      { ...DEFAULT_EMBED, origin: 'http://a.pl:81' },
    ]) {
      expect(readEmbed(writeEmbed(embed))).toEqual(embed);
    }
  });

  test.each([
    '',
    '1',
    'legend:inspect',
    'nothing:inspect:page:',
    'legend:dance:page:',
    'legend:inspect:sideways:',
    'legend:inspect:page::',
    'legend:inspect:page:*',
    'legend:inspect:page:null',
    'legend:inspect:page:https%3A%2F%2Fa.pl%2Fpage',
    'legend:inspect:page:javascript%3Aalert(1)',
    'legend:inspect:page:%E0%A4%A',
    'legend:inspect:page:https%3A%2F%2F*',
    'legend:inspect:page:https%3A%2F%2Fa..pl',
  ])('is not read from %s', (text) => {
    expect(readEmbed(text)).toBeUndefined();
  });
});

test('an origin that lost its encoding on the way is read', () => {
  expect(readEmbed('legend:inspect:page:https://a.pl:81')?.origin).toBe('https://a.pl:81');
});

test.each([
  ['https://*', null],
  ['*.pl', null],
  ['https://-', null],
  ['http://intranet', 'http://intranet'],
  ['http://[::1]:8080', 'http://[::1]:8080'],
  ['https://a.pl/page?x=1#y', 'https://a.pl'],
  ['a.pl', 'https://a.pl'],
  [' http://127.0.0.1:8080/ ', 'http://127.0.0.1:8080'],
  ['https://wyżyny.pl', 'https://xn--wyyny-jib.pl'],
  ['', null],
  ['file:///home', null],
  ['javascript:alert(1)', null],
  ['not a page', null],
])('the origin of %j is %j', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
