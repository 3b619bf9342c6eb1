import { render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RichText } from '../../src/ui/RichText';
import { parseRichText } from '../../src/ui/rich-text';

const html = (text: string) => render(<RichText text={text} />).container.innerHTML;

test.each([
  ['one\ntwo', '<p>one<br>two</p>'],
  ['one\n\ntwo', '<p>one</p><p>two</p>'],
  ['a **bold** and *slanted* word', '<p>a <strong>bold</strong> and <em>slanted</em> word</p>'],
  ['**bold and *both***', '<p><strong>bold and </strong><strong><em>both</em></strong></p>'],
  ['- one\n- *two*', '<ul><li>one</li><li><em>two</em></li></ul>'],
  ['Sides:\n1. one\n2. two', '<p>Sides:</p><ol><li>one</li><li>two</li></ol>'],
  ['2 * 3 * 4 and ** and *', '<p>2 * 3 * 4 and ** and *</p>'],
  ['<b>no</b> [link](https://example.org)', '<p>&lt;b&gt;no&lt;/b&gt; [link](https://example.org)</p>'],
  ['', ''],
])('%j', (text, expected) => {
  expect(html(text)).toBe(expected);
});

test('no letter is lost or made, whatever is written', () => {
  const letters = (text: string) => text.replace(/[^\p{L}]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ż', ' ', '*', '-', '\n', '1', '.') }), (text) => {
      const spans = parseRichText(text).flatMap(({ lines }) => lines.flat());
      expect(letters(spans.map((span) => span.text).join(''))).toBe(letters(text));
    }),
  );
});
